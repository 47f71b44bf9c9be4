import type { SpokenTurn } from './slots.ts'

/** One question with all that was said until the next one. `said` are the interviewer's words, the question first. */
export type Exchange = { said: string[]; answers: string[] }

/** The talk so far, question by question; a question that broke off and was asked anew is one. */
export const exchangesOf = (turns: readonly SpokenTurn[]): Exchange[] => {
  const exchanges: Exchange[] = []
  for (const { speaker, kind, text } of turns) {
    const open = exchanges.at(-1)
    if (speaker === 'candidate') open?.answers.push(text)
    else if (kind === 'question' && (!open || open.answers.length > 0)) exchanges.push({ said: [text], answers: [] })
    else open?.said.push(text)
  }
  return exchanges
}

export const candidateSaid = (turns: readonly SpokenTurn[]): string[] =>
  turns.filter(({ speaker }) => speaker === 'candidate').map(({ text }) => text)

export const interviewerSaid = (turns: readonly SpokenTurn[]): string[] =>
  turns.filter(({ speaker }) => speaker === 'interviewer').map(({ text }) => text)
