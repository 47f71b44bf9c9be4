import type { Persona } from '#contract/interviews.ts'
import { countWords, hashOf } from '#server/platform/text/terms.ts'
import { REACTION_WORDS_MAX } from './checks.ts'
import { quoteFrom } from './quotes.ts'

/** One of several wordings, the same one for the same seed. */
export const oneOf = (wordings: readonly string[], seed: string): string => wordings[hashOf(seed) % wordings.length] ?? ''

export const join = (...parts: readonly (string | null)[]): string => parts.filter((part) => part !== null && part !== '').join(' ')

const TITLE_WORDS_MAX = 6

/** One sentence of welcome that names what is practised for. */
export const welcome = (persona: Persona, title: string): string => {
  const name = title
    .replace(/[?!.“”"\n]/g, '')
    .split(/\s+/)
    .slice(0, TITLE_WORDS_MAX)
    .join(' ')
    .trim()
  return {
    warm: `Welcome, and take your time: we practise for ${name}.`,
    neutral: `Welcome to your practice interview for ${name}.`,
    demanding: `Let us start: ${name}.`,
  }[persona]
}

const RESULT =
  /\b(?:(?:reduc|increas|improv|cut|sav|drop|rais|doubl|halv|decreas|shorten|grew|fell|rose|won|finish|deliver|launch)\w*\b.*\d|\d+\s?(?:%|percent|per cent|hours?|days?|weeks?|minutes?))/i
const DEED =
  /\bI (?:\w+ly )?(?:led|built|wrote|made|ran|set|took|found|called|asked|told|taught|trained|fixed|planned|designed|organi[sz]ed|checked|moved|stopped|started|showed|agreed|spoke|gave|proposed|decided|changed|created|arranged|explained|noticed|tested|measured|repaired|cleaned|helped|wrote|rewrote|introduced|apologi[sz]ed|stayed|raised|reported|escalated)\b/

const QUOTED_WORDS_MAX = 7

const reactions: Record<Persona, { quoting: readonly ((quote: string) => string)[]; plain: readonly string[] }> = {
  warm: {
    quoting: [
      (quote) => `Thank you, I noted “${quote}”.`,
      (quote) => `Thanks – “${quote}” stays with me.`,
      (quote) => `“${quote}” – thank you.`,
    ],
    plain: ['Thank you.', 'Thanks for telling me.', 'Thank you for that.'],
  },
  neutral: {
    quoting: [(quote) => `I noted “${quote}”.`, (quote) => `“${quote}” – understood.`, (quote) => `You mentioned “${quote}”.`],
    plain: ['Thank you.', 'Understood.', 'All right.'],
  },
  demanding: {
    quoting: [(quote) => `Noted: “${quote}”.`, (quote) => `“${quote}” – noted.`],
    plain: ['Noted.', 'Next.', 'Moving on.'],
  },
}

/** A short reaction to an answer: it holds the candidate's own words when they told a deed or a result. */
export const reaction = (persona: Persona, answer: string): string => {
  const quote = quoteFrom(answer, RESULT, QUOTED_WORDS_MAX) ?? quoteFrom(answer, DEED, QUOTED_WORDS_MAX)
  const { quoting, plain } = reactions[persona]
  const react = quote ? quoting[hashOf(answer) % quoting.length] : undefined
  const text = quote && react ? react(quote) : ''
  return text !== '' && countWords(text) <= REACTION_WORDS_MAX ? text : oneOf(plain, answer)
}

/** Without a reaction to speak of: nothing was answered. */
export const leaving = (persona: Persona, seed: string): string =>
  oneOf(
    {
      warm: ['That is all right, we leave it there.', 'No problem, let us try another one.', 'That is fine, we can move on.'],
      neutral: ['All right, we leave that one.', 'Let us move on.', 'We go on to the next one.'],
      demanding: ['We leave that open.', 'Moving on.', 'Next, then.'],
    }[persona],
    seed,
  )

export const farewell = (persona: Persona, cause: 'completed' | 'stopped' | 'time_up' | 'abandoned'): string =>
  ({
    completed: {
      warm: 'That was my last question. Thank you for practising with me. Your scorecard is being put together now.',
      neutral: 'That was the last question. Thank you. Your scorecard is being put together now.',
      demanding: 'That concludes the interview. Your scorecard follows.',
    },
    time_up: {
      warm: 'Our time is up, so we stop here. Thank you for your answers. Your scorecard is being put together now.',
      neutral: 'The time is up, so we stop here. Thank you. Your scorecard is being put together now.',
      demanding: 'Time is up. Your scorecard follows.',
    },
    stopped: {
      warm: 'We stop here, as you wish. Thank you for practising with me.',
      neutral: 'We stop here. Thank you.',
      demanding: 'We stop here.',
    },
    abandoned: {
      warm: 'This practice was left open and is closed now.',
      neutral: 'This practice was left open and is closed now.',
      demanding: 'This practice was left open and is closed now.',
    },
  })[cause][persona]
