import type { InterviewKind } from '#contract/interviews.ts'
import { readSentences } from '#server/platform/text/language.ts'
import { isPastForm } from '#server/platform/text/verbs.ts'

/**
 * What a question asks for, which decides what a good answer is made of: `story` one occasion from the past, `plan` what
 * one would do, `knowledge` an explanation, `motive` who one is and why one wants this.
 */
export type QuestionType = 'story' | 'plan' | 'knowledge' | 'motive'

const STORY =
  /\b((a|the|any|one|that|last|first|recent) (recent )?(time|occasion|moment|incident|instance|situation|example|shift|day|project|case) (when|where|that|in which|you|of|from)|(an?|one) (recent )?(example|instance|occasion|time|situation)|have you ever|when (have|did|were|was) you|what did you|how did you|who did you|did you (ever|have)|last time|have you (had|dealt|handled|worked|made|led|missed|faced)|what('s| is| was) the (most|hardest|biggest|toughest|worst|best|last)\b.*\b(you|your)|most (proud|difficult|challenging)|proudest|you('ve| have) (had|made|led|done|built|worked|faced|dealt|handled|disagreed|learned|solved))\b/i
const PLAN =
  /\b(how would you|what would you|would you|what if|imagine|suppose|if you (were|had|saw|found)|if an? \w+|how might you|how will you|what will you|how should|your approach to a)\b/i
const MOTIVE =
  /\b(why (do you|did you|are you|this|our|us|here|should we|would you (like|want))|about yourself|your (greatest |biggest |main )?(strengths?|weakness(es)?|background)|see yourself|motivates? you|what do you know about (us|our)|what (attracts?|interests?|drew|brings?) you|salary|looking for in|notice period|career goals?|walk me through your (cv|r[eé]sum[eé]|career)|tell us about you\b)/i
const KNOWLEDGE =
  /\b(what (is|are|does|do|happens|causes?|makes)|explain|difference between|how (does|do|is|are|can)|why (is|are|does|do|would a|might)|when (would|should) (you|one) use|define|describe (how|the)|compare|what steps|which)\b/i

/** What is asked of a case at hand: "The door that you hung sticks. What is going on?" is no question about the past. */
const AT_HAND = /\b(what|how|why|which)( \w+)? (do|does|is|are|can|could|should)\b/i

export const typeOf = (question: string, kind: InterviewKind | undefined): QuestionType => {
  const isMotive = MOTIVE.test(question) && kind !== 'technical' && kind !== 'case'
  const isAtHand = (kind === 'technical' || kind === 'case') && AT_HAND.test(question)
  if (STORY.test(question) || (!isMotive && !isAtHand && asksForPast(question))) return 'story'
  if (isMotive) return 'motive'
  if (PLAN.test(question)) return 'plan'
  if (kind === 'technical') return 'knowledge'
  if (kind === 'case') return 'plan'
  if (kind === 'behavioural') return 'story'
  if (/\b(you|your)\b/i.test(question) && /\bhow do you\b/i.test(question)) return 'plan'
  if (KNOWLEDGE.test(question)) return 'knowledge'
  return kind === 'screening' ? 'motive' : 'story'
}

/** "the incident you resolved", "what you have changed": whatever the wording, the verb behind "you" is past. */
const asksForPast = (question: string) =>
  readSentences(question).some(({ tokens }) =>
    tokens.some((t, i) => {
      if (t.lower !== 'you' || tokens.slice(0, i).some((before) => before.lower === 'if')) return false
      const next = tokens.slice(i + 1, i + 4).filter((after) => after.pos !== 'ADV' && !['have', "'ve"].includes(after.lower))[0]
      return next !== undefined && isPastForm(next)
    }),
  )
