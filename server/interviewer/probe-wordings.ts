import type { Persona } from '#contract/interviews.ts'
import type { ProbeType } from '#server/questions/index.ts'

export type Quoting = (quote: string) => string
type Wordings = Record<Persona, readonly Quoting[]>

/** Probes about the candidate's own words, for stories. The ask of each is worded once only. */
export const aboutQuote: Record<Exclude<ProbeType, 'challenge'> | 'we', Wordings> = {
  expand: {
    warm: [
      (q) => `You said “${q}”. Could you take me through one time that happened?`,
      (q) => `I would like to hear more about “${q}”. What happened there?`,
      (q) => `You mention “${q}”. Which day comes to your mind?`,
      (q) => `“${q}” – what was going on around you at the time?`,
    ],
    neutral: [
      (q) => `You said “${q}”. Can you give me one real example?`,
      (q) => `“${q}” – what happened the last time?`,
      (q) => `Let us stay with “${q}”. Which situation do you have in mind?`,
      (q) => `About “${q}”: how did it begin, the last time?`,
    ],
    demanding: [
      (q) => `“${q}” – when exactly was that?`,
      (q) => `You said “${q}”. Which occasion do you have in mind?`,
      (q) => `“${q}” is general. What is one real case?`,
      (q) => `“${q}”: on which day, and what happened?`,
    ],
  },
  clarify: {
    warm: [
      (q) => `When you say “${q}”, what did that look like in practice?`,
      (q) => `Help me picture “${q}”. What did you actually do?`,
      (q) => `“${q}” – what would I have seen, standing next to you?`,
    ],
    neutral: [
      (q) => `You said “${q}”. What exactly did you do?`,
      (q) => `What does “${q}” mean in practice?`,
      (q) => `“${q}” – what would a colleague have seen you do?`,
    ],
    demanding: [
      (q) => `“${q}” – what does that mean, concretely?`,
      (q) => `“${q}” could mean anything. What did you do?`,
      (q) => `Be precise about “${q}”. What was the first step?`,
    ],
  },
  quantify: {
    warm: [
      (q) => `You said “${q}”. Roughly how much difference did that make?`,
      (q) => `“${q}” – how could you tell that it worked?`,
      (q) => `And “${q}”: what was different afterwards?`,
    ],
    neutral: [
      (q) => `You said “${q}”. What changed because of it?`,
      (q) => `“${q}” – with what result?`,
      (q) => `After “${q}”, what was different?`,
    ],
    demanding: [
      (q) => `“${q}” – what figure can you put on the result?`,
      (q) => `You said “${q}”. What did it change, in numbers?`,
      (q) => `“${q}” – and what came of it?`,
    ],
  },
  we: {
    warm: [(q) => `You said “${q}”. Which part of that was yours?`, (q) => `In “${q}”, what was your own share?`],
    neutral: [(q) => `You said “${q}”. What did you do yourself?`, (q) => `“${q}” – what was your part?`],
    demanding: [(q) => `“${q}” – and you, personally?`, (q) => `You said “${q}”. What was your own contribution?`],
  },
}

/** Two statements side by side, without a verdict on either. */
export const sideBySide: Record<Persona, readonly ((before: string, now: string) => string)[]> = {
  warm: [
    (a, b) => `Help me with two things: “${a}” and “${b}”. How do they fit together?`,
    (a, b) => `I heard “${a}” and also “${b}”. What did I miss?`,
  ],
  neutral: [
    (a, b) => `You said “${a}” and also “${b}”. How do the two fit together?`,
    (a, b) => `First “${a}”, now “${b}”. How should I read that?`,
  ],
  demanding: [(a, b) => `“${a}”, and then “${b}”. How do the two fit?`, (a, b) => `I have “${a}” and “${b}”. Which one should I keep?`],
}

/** For what has not come up yet: what somebody would do counts as well. */
export const neverYet: Record<Persona, readonly string[]> = {
  warm: ['That is fine. If it came up tomorrow, how would you go about it?', 'Nothing yet, then. What would you do if it happened?'],
  neutral: ['If it has not come up, how would you go about it?', 'Then suppose it happens next week. What would you do first?'],
  demanding: ['Then suppose it happens. What do you do first?', 'Assume it comes up. How would you act?'],
}

/** A story was asked for and none was told. */
export const anyExample: Record<Persona, readonly string[]> = {
  warm: [
    'Could you pick one real situation, even a small one, and tell me what happened?',
    'Which one day comes to mind, at work or anywhere else?',
  ],
  neutral: ['What is one real situation where that came up?', 'Which particular occasion can you tell me about?'],
  demanding: ['One real case, please: what happened?', 'Which occasion, exactly?'],
}
