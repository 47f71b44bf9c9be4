import { desc, inArray, lt, type SQLWrapper } from 'drizzle-orm'
import type { Query, Statement } from '../db/write.ts'
import type { House } from '../house.ts'
import { ADDRESS, type Mailer } from './port.ts'
import { devMails } from './tables.ts'

const KEPT = 24 * 3_600_000
const SHOWN_MAX = 50
const CODE = /\b\d{6}\b/

export type Parts = Pick<House, 'config' | 'clock' | 'ids' | 'log' | 'db' | 'secrets'>
export type DevMail = { id: string; to: string; subject: string; text: string; at: number }

/** The development mailbox: keeps mails for a day in the database, and prints a sign-in code to the server log. */
export const openOutbox = ({ clock, ids, log, db, secrets }: Parts): Mailer => ({
  send: async ({ to, subject, text }) => {
    const at = clock.now()
    await db.write((tx) => [
      tx.delete(devMails).where(lt(devMails.at, at - KEPT)),
      tx.insert(devMails).values({ id: ids.make<string>(), to, toMac: secrets.mac(ADDRESS, to), subject, text, at }),
    ])
    const code = CODE.exec(text)?.[0]
    log.info(code ? { code } : {}, 'development mailbox: a mail was written')
  },
})

/** The newest mails first. */
export const listDevMails = async ({ db }: Pick<House, 'db'>): Promise<DevMail[]> =>
  db.q
    .select({ id: devMails.id, to: devMails.to, subject: devMails.subject, text: devMails.text, at: devMails.at })
    .from(devMails)
    .orderBy(desc(devMails.at), desc(devMails.id))
    .limit(SHOWN_MAX)

/** Forgets mails to those whose MACs `addresses` (a subquery) selects; part of erasing them. */
export const forgetDevMails = (tx: Query, addresses: SQLWrapper): Statement => ({
  must: null,
  builder: tx.delete(devMails).where(inArray(devMails.toMac, addresses)),
})
