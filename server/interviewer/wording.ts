import type { Persona } from '#contract/interviews.ts'
import { hashOf } from '#server/platform/text/terms.ts'

/** One of several wordings, the same one for the same seed. */
export const oneOf = (wordings: readonly string[], seed: string): string => wordings[hashOf(seed) % wordings.length] ?? ''

export const join = (...parts: readonly (string | null)[]): string => parts.filter((part) => part !== null && part !== '').join(' ')

const TITLE_WORDS_MAX = 6

/** One sentence of welcome that names what is practised for. */
export const welcome = (persona: Persona, title: string): string => {
  const role = roleIn(title)
  return {
    warm: `Welcome, and take your time: we practise for ${role}.`,
    neutral: `Welcome to your practice interview for ${role}.`,
    demanding: `Let us start with ${role}.`,
  }[persona]
}

/** "Nurse" is no noun that stands alone in a sentence: "the role of Nurse". What says itself what it is goes without. */
const roleIn = (title: string): string => {
  const name = title
    .replace(/[?!.“”"\n]/g, '')
    .split(/\s+/)
    .slice(0, TITLE_WORDS_MAX)
    .join(' ')
    .trim()
  if (name === '' || /^(?:the |an? |this )?role\b/i.test(name)) return 'this role'
  return SELF_NAMED.test(name) ? `the ${name.replace(/^the /i, '')}` : `the role of ${name}`
}
const SELF_NAMED = /\b(?:role|position|job|post|internship|apprenticeship|traineeship|placement|fellowship|programme|program|scheme)$/i

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
