import type { Mail } from '../platform/mail/port.ts'

const dayOf = (time: number) => new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }).format(time)

/** Asks whoever answers for this instance to look at a score. Says nothing of the candidate: the link shows what there is. */
export const requestMail = ({ name, email }: { name: string; email: string }, url: string, expiresAt: number): Mail => ({
  to: email,
  subject: 'Somebody asks for a person’s view of a practice interview',
  text: [
    `Hello ${name},`,
    '',
    'somebody who practised an interview here would like a person to look at how it was judged. The scores are made by rules or a',
    'model; you can write a view of your own, which is shown beside them.',
    '',
    `Question, answer and scores are here until ${dayOf(expiresAt)}:`,
    url,
    '',
    'Whoever has this link can read the answer and write in your place, so please do not pass it on.',
  ].join('\n'),
})
