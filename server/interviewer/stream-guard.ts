import { countWords, plain } from '#server/platform/text/terms.ts'
import { checkUtterance, type GuardContext, PRAISE, REACTION_WORDS_MAX, ROLE_LABEL, type Violation, WORD_CAPS } from './checks.ts'
import { hasNumber } from './inventions.ts'
import { hasPhrase, secretsOf } from './leaks.ts'
import { endsAt, sentencesOf } from './utterances.ts'

/**
 * Stands between a model's words and the candidate. `push` returns what may be shown now. `end` returns what was still held
 * back and may be shown after all, and what is wrong with the whole, if anything. Once `isDone`, pieces are dropped.
 */
export type Guard = {
  push(piece: string): string
  end(): { shown: string; violation: Violation | null }
  readonly isDone: boolean
}

type Step =
  | { do: 'wait' }
  | { do: 'drop'; length: number }
  | { do: 'stop'; violation: Violation }
  | { do: 'show'; length: number; isLast: boolean }

/**
 * Text flows through as it comes, held back only while its end could still become something forbidden. An opener of praise or
 * a speaker's label is dropped; before a word of the answer key, or a figure that nobody gave, the utterance stops. It
 * closes after its first complete question and at the word cap.
 */
export const openGuard = (context: GuardContext): Guard => {
  const secrets = secretsOf(context)
  const initials = new Set(secrets.map((secret) => secret.charAt(0)))
  const known = plain(context.known)
  const asked = context.asked.flatMap(sentencesOf).map(plain)
  // More than there are when a word comes in pieces: only a bound that says when to count.
  let words = 0
  let shown = ''
  let held = ''
  let stopped: Violation | null = null
  let isDone = false

  const flow = (isLast: boolean): string => {
    const before = shown.length
    while (held !== '' && !isDone) {
      const step = nextStep({ shown, held, isLast, context, secrets, initials, known, asked, words })
      if (step.do === 'wait') break
      if (step.do === 'stop') stopped = step.violation
      if (step.do === 'show') {
        const word = held.slice(0, step.length)
        words += countWords(word)
        shown += word
      }
      held = step.do === 'stop' ? '' : held.slice(step.length)
      isDone = step.do === 'stop' || (step.do === 'show' && step.isLast)
    }
    return shown.slice(before)
  }

  return {
    push: (piece) => {
      if (isDone) return ''
      held += piece.replace(/\s+/g, ' ')
      if (shown === '' || shown.endsWith(' ')) held = held.trimStart()
      return flow(false)
    },
    end: () => {
      const rest = flow(true)
      isDone = true
      return { shown: rest, violation: stopped ?? checkUtterance(shown, context)[0] ?? null }
    },
    get isDone() {
      return isDone
    },
  }
}

type Look = {
  shown: string
  held: string
  isLast: boolean
  context: GuardContext
  secrets: readonly string[]
  initials: ReadonlySet<string>
  known: string
  asked: readonly string[]
  words: number
}

const nextStep = (look: Look): Step => {
  if (look.held.trim() === '') return look.isLast ? { do: 'drop', length: look.held.length } : { do: 'wait' }
  const opener = startsSentence(look.shown) ? (openerStep(look) ?? repeatStep(look)) : null
  return opener ?? secretStep(look) ?? numberStep(look) ?? showStep(look)
}

const OPENER_WORDS_MAX = 6
const OPENERS =
  "great|excellent|amazing|fantastic|awesome|wonderful|perfect|brilliant|impressive|outstanding|superb|terrific|incredible|good|nice|lovely|strong|solid|insightful|thoughtful|very good|very nice|really good|well done|bravo|spot on|exactly right|that is|that's|that was|what a|i love|i like|i really|i am impressed|i'm impressed|love|correct|a great|a good|a very|an excellent|such a|your|interviewer|assistant|ai|question|probe|follow-up|followup|reaction|candidate|system|as an ai|**".split(
    '|',
  )

/** At the start of a sentence: wait while it may turn into praise or a label, drop what did. */
const openerStep = ({ held, isLast }: Look): Step | null => {
  const said = plain(held.trimStart())
  const label = ROLE_LABEL.exec(said)
  if (label && (isLast || held.length > label[0].length)) return { do: 'drop', length: afterSpace(held, label[0].length) }
  const isOpening = OPENERS.some((opener) =>
    said.length < opener.length ? opener.startsWith(said) : hasPhrase(said.slice(0, opener.length + 1), opener),
  )
  if (!isOpening) return null
  const end = sentenceEnd(held)
  const joint = /^[^,.!?–—:]{2,40}(?:,| –| —|:)(?= \S+\s)/.exec(held)
  if (joint && PRAISE.test(plain(joint[0])) && (end < 0 || end > joint[0].length))
    return { do: 'drop', length: afterLink(held, joint[0].length) }
  if (end < 0 && !isLast && countWords(held) <= OPENER_WORDS_MAX) return { do: 'wait' }
  const sentence = end < 0 ? held : held.slice(0, end + 1)
  return PRAISE.test(plain(sentence)) && !sentence.includes('?') ? { do: 'drop', length: afterSpace(held, sentence.length) } : null
}

/** At the start of a sentence: wait while it may become a question that was asked before, stop when it did. */
const repeatStep = ({ held, isLast, context, asked }: Look): Step | null => {
  if (context.kind !== 'question' && context.kind !== 'probe') return null
  const mark = held.indexOf('?')
  const said = plain(mark < 0 ? held : held.slice(0, mark + 1))
  if (mark >= 0) return asked.includes(said) ? { do: 'stop', violation: 'repeated' } : null
  return !isLast && asked.some((sentence) => sentence.endsWith('?') && sentence.startsWith(said)) ? { do: 'wait' } : null
}

const startsSentence = (shown: string) => shown.trim() === '' || /[.!]["”]?\s*$/.test(shown.slice(-END))
const afterSpace = (text: string, from: number) => from + (/^\s*/.exec(text.slice(from))?.[0].length ?? 0)
const afterLink = (text: string, from: number) => from + (/^\s*(?:and|so|but|now)?\s*/i.exec(text.slice(from))?.[0].length ?? 0)

/** The end of the first sentence when more text follows it, so that "3." is not taken for an end. */
const sentenceEnd = (held: string): number => {
  for (let at = 0; at < held.length; at += 1) if ((at < held.length - 1 || /[!?]/.test(held.charAt(at))) && endsAt(held, 0, at)) return at
  return -1
}

const TAIL = 80
/** A mark, a quote and one space: spaces never come in twos. */
const END = 3

/** Wait while the next words begin a name from the answer key; stop before one that is complete. */
const secretStep = ({ shown, held, isLast, secrets, initials }: Look): Step | null => {
  const initial = /[\p{L}\p{N}]/u.exec(held)
  if (initial && !initials.has(plain(initial[0]).charAt(0))) return null
  const seen = plain(shown.slice(-TAIL)).length
  const ahead = plain(shown.slice(-TAIL) + held) + (/\s$/.test(held) ? ' ' : '')
  const upTo = plain(shown.slice(-TAIL) + nextWord(held)).length
  // Only a name that begins with the next word: what stands behind it is looked at when its turn comes.
  const start = [...ahead.matchAll(/(?<![\p{L}\p{N}])[\p{L}\p{N}]/gu)].map(({ index }) => index).find((index) => index >= seen)
  if (start === undefined || start >= upTo) return null
  const text = ahead.slice(start)
  if (secrets.some((secret) => isNamed(text, secret, isLast))) return { do: 'stop', violation: 'answer_key' }
  return !isLast && secrets.some((secret) => mayBeNamed(text, secret)) ? { do: 'wait' } : null
}

const isNamed = (text: string, secret: string, isLast: boolean) =>
  text.startsWith(secret) && (isLast ? /^(?:e?s)?(?![\p{L}\p{N}])/u : /^(?:e?s)?[^\p{L}\p{N}]/u).test(text.slice(secret.length))

const mayBeNamed = (text: string, secret: string) =>
  text.length < secret.length ? secret.startsWith(text) : text.startsWith(secret) && /^(?:e|s|es)?$/.test(text.slice(secret.length))

const numberStep = ({ held, isLast, known }: Look): Step | null => {
  const word = nextWord(held)
  const number = /\d[\d.,]*\d|\d/.exec(word)?.[0]
  if (!number) return null
  if (!isLast && held.length === word.length) return { do: 'wait' }
  return hasNumber(known, number) ? null : { do: 'stop', violation: 'invented_fact' }
}

const showStep = ({ shown, held, context, words }: Look): Step => {
  const word = nextWord(held)
  const text = shown + word
  const mark = isQuoting(text) ? -1 : word.indexOf('?')
  if (mark >= 0) return { do: 'show', length: mark + 1, isLast: context.kind !== 'reply' || countMarks(shown) > 0 }
  const cap = WORD_CAPS[context.kind]
  const isOver = words + countWords(word) > cap && countWords(text) - reactionWords(text) > cap
  return isOver ? { do: 'stop', violation: 'too_long' } : { do: 'show', length: word.length, isLast: false }
}

const nextWord = (held: string): string => /^\s*\S+/.exec(held)?.[0] ?? held
const isQuoting = (text: string) => text.lastIndexOf('“') > text.lastIndexOf('”')
const countMarks = (text: string) => text.match(/\?/g)?.length ?? 0

const reactionWords = (text: string): number => {
  const first = /^.*?[.!]["”]?(?=\s)/.exec(text)?.[0] ?? ''
  const count = countWords(first)
  return count <= REACTION_WORDS_MAX ? count : 0
}
