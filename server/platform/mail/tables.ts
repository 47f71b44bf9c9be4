import { index, int, table, text } from '../db/columns.ts'

/** The development mailbox. Stays empty where mail is configured. */
export const devMails = table(
  'dev_mails',
  {
    id: text('id').primaryKey(),
    to: text('recipient').notNull(),
    toMac: text('recipient_mac'),
    subject: text('subject').notNull(),
    text: text('body').notNull(),
    at: int('at').notNull(),
  },
  (column) => [index('dev_mails_at').on(column.at)],
)
