import type { NoteTopic } from '#contract/notes.ts'
import { findAddress } from '../accounts/index.ts'
import type { Config } from '../config.ts'
import type { House } from '../platform/house.ts'
import type { Mail } from '../platform/mail/port.ts'
import { choicesOf, rhythmWords, topicWords } from './model.ts'
import { listChoices, listInMail, type MailRow, type NoteRow } from './store.ts'
import { unsubscribeToken } from './unsubscribe-token.ts'

/**
 * A mail as it is to be sent now: with what is still wanted by mail, and with a way to stop it that needs no login (RFC 8058). null when
 * nothing of it is left, or nobody to send it to.
 */
export const composeMail = async (house: House, row: MailRow): Promise<Mail | null> => {
  const wanted = choicesOf(await listChoices(house.db, row.candidateId)).filter(({ mail }) => mail !== 'off')
  const told = (await listInMail(house.db, row.id)).filter(({ topic }) => wanted.some((choice) => choice.topic === topic))
  const to = told.length === 0 ? null : await findAddress(house, row.candidateId)
  if (to === null) return null
  const origin = originOf(house.config)
  const topics = [...new Set(told.map(({ topic }) => topic))]
  const stop = `${origin}/unsubscribe/${unsubscribeToken(house.secrets, { candidateId: row.candidateId, topics })}`
  return {
    to,
    subject: subjectOf(told, row),
    text: [...told.map((note) => paragraph(note, origin)), foot(topics, row, stop, origin)].join('\n\n'),
    headers: {
      'Message-ID': `<${row.id}@${new URL(origin).hostname}>`,
      'List-Unsubscribe': `<${stop}>`,
      'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
    },
  }
}

/** Where nobody has named the origin, people use the machine itself. */
const originOf = ({ server }: Pick<Config, 'server'>): string => new URL(server.publicUrl ?? `http://localhost:${server.port}`).origin

const subjectOf = (told: readonly NoteRow[], { rhythm }: MailRow): string => {
  const [first] = told
  if (first && told.length === 1) return first.title
  return `${told.length} notes ${rhythm === 'weekly' ? 'of this week' : 'since yesterday'}: ${first?.title} …`
}

const paragraph = ({ title, body, link }: NoteRow, origin: string): string =>
  [title, ...(body === '' ? [] : [body]), ...(link === null ? [] : [`${origin}${link}`])].join('\n')

const foot = (topics: readonly NoteTopic[], { rhythm }: MailRow, stop: string, origin: string): string =>
  [
    '--',
    `You get this mail because your choices under Account say that ${inWords(topics)} are mailed to you ${rhythmWords[rhythm]}.`,
    `Stop these mails, without signing in: ${stop}`,
    `Choose what is mailed to you: ${origin}/account`,
    'We never ask for a password, and nobody from here will ever ask you for a code.',
  ].join('\n')

const inWords = (topics: readonly NoteTopic[]): string => {
  const words = topics.map((topic) => topicWords[topic])
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`
}
