import { z } from 'zod'
import { CandidateId } from '#contract/ids.ts'
import type { House } from '../platform/house.ts'
import { MailFailure } from '../platform/mail/port.ts'
import { noEffect, type TaskDefinition } from '../platform/queue/port.ts'
import { composeMail } from './compose-mail.ts'
import type { MailState } from './model.ts'
import { endMail, findByCause, findMail, insertMail, moveMail, putOneInMail } from './store.ts'

const MailNote = z.object({ candidateId: CandidateId, cause: z.string() })
const SendMail = z.object({ mailId: z.string() })

const MINUTE = 60_000

/** Makes the mail of a note that is to be mailed at once. Most notes are not. */
export const mailNoteTask: TaskDefinition<z.infer<typeof MailNote>> = {
  name: 'notes.mail-note',
  payload: MailNote,
  key: ({ candidateId, cause }) => `${candidateId}/${cause}`,
  attempts: 4,
  backoff: 1_000,
  deadline: 15_000,
  priority: 4,
  run: async (house, { candidateId, cause }) => {
    const note = await findByCause(house.db, candidateId, cause)
    if (note?.mail !== 'instant' || note.mailId !== null || note.removedAt !== null) return noEffect
    const now = house.clock.now()
    const mailId = house.ids.make<string>()
    return {
      write: (tx) => [
        insertMail(tx, { id: mailId, candidateId, key: note.id, rhythm: 'instant', state: 'waiting', createdAt: now, endedAt: null }),
        putOneInMail(tx, note.id, mailId),
        house.queue.hand(tx, sendMailTask, { mailId }),
      ],
      after: () => house.queue.nudge(),
    }
  },
}

/**
 * Sends one mail, never twice: that it is being sent is durable first, and a mail that may have arrived is not sent again. One that the
 * server certainly did not take is tried again.
 */
export const sendMailTask: TaskDefinition<z.infer<typeof SendMail>> = {
  name: 'notes.send-mail',
  payload: SendMail,
  key: ({ mailId }) => mailId,
  attempts: 8,
  backoff: MINUTE,
  deadline: MINUTE,
  priority: 4,
  run: async (house, { mailId }) => {
    const row = await findMail(house.db, mailId)
    if (!row) return noEffect
    if (row.state !== 'waiting') return row.state === 'sending' ? ending(house, mailId, 'unclear') : noEffect
    const mail = await composeMail(house, row)
    if (!mail) return ending(house, mailId, 'dropped')
    const begun = await house.db.write((tx) => [moveMail(tx, mailId, 'waiting', 'sending')])
    if (!begun.ok) return noEffect
    try {
      await house.mailer.send(mail)
    } catch (error) {
      if (error instanceof MailFailure && error.mayHaveArrived) return ending(house, mailId, 'unclear')
      await house.db.write((tx) => [moveMail(tx, mailId, 'sending', 'waiting')])
      throw error
    }
    return ending(house, mailId, 'sent')
  },
  dead: async (house, { mailId }) => ending(house, mailId, 'failed'),
}

const ending = (house: House, mailId: string, state: MailState) => ({
  write: (tx: Parameters<typeof endMail>[0]) => [endMail(tx, mailId, state, house.clock.now())],
})
