import type { Clause } from '#server/platform/text/clauses.ts'
import type { Token } from '#server/platform/text/language.ts'
import { happeningsIn } from './happenings.ts'
import { personClass } from './persons.ts'

/**
 * What an answer says, as keys that the lists of demands are written in, each with the last sentence that says it: a word
 * ("forget"), words in a row ("say no"), who does it ("i>forget", "@boss>refuse", with "!" where it is denied), what stands in a
 * clause about oneself ("i~wrong") and what happens ("#opposed"). Words are lemmas; "he", "she", "they" and "i" stand for
 * their other cases; articles and possessives of others drop out of rows, and a person may stand in them by role ("tell @boss").
 */
type Told = Map<string, number>

const CASES: Record<string, string> = {
  me: 'i',
  him: 'he',
  her: 'she',
  them: 'they',
  us: 'we',
  an: 'a',
  "'m": 'be',
  "'s": 'be',
  "'re": 'be',
  "n't": 'not',
}
const DROPPED = new Set(['the', 'a', 'his', 'their', 'our', 'very', 'really', 'so', 'just', 'quite'])
const ROW_MAX = 4
const ACTORS: Partial<Record<Clause['subject'], string>> = { i: 'i', we: 'we', other: 'o' }

type Tell = (key: string) => void
type Rows = { full: string[]; bare: string[]; roles: string[] }

export const toldKeys = (clauses: Clause[]): Told => {
  const told: Told = new Map()
  let rows: Rows = { full: [], bare: [], roles: [] }
  let sentence = -1
  for (const clause of clauses) {
    if (clause.sentence !== sentence) rows = { full: [], bare: [], roles: [] }
    sentence = clause.sentence
    const tell: Tell = (key) => told.set(key, clause.sentence)
    actsIn(clause, tell)
    for (const t of clause.tokens) {
      if (t.pos !== 'PUNCT') rows = follow(rows, t, clause.subject === 'i', tell)
      else if (t.text !== '-') rows = { full: [], bare: [], roles: [] }
    }
  }
  for (const [name, at] of happeningsIn(clauses)) told.set(name, at)
  return told
}

/** Both verbs of "wanted to pay". */
const actsIn = (clause: Clause, tell: Tell) => {
  const who = ACTORS[clause.subject]
  if (!who || !clause.verb) return
  const sign = clause.isNegated ? '!' : '>'
  const role = who === 'o' ? roleOf(clause) : null
  const finite = clause.tokens.find((t) => t.pos === 'VERB')?.lemma ?? clause.verb
  for (const verb of new Set([clause.verb, finite])) {
    tell(`${who}${sign}${verb}`)
    if (role) tell(`${role}${sign}${verb}`)
  }
}

/** What the one who acts is to the speaker, where it is somebody named by a role. */
const roleOf = ({ tokens, verb }: Clause) => {
  const at = tokens.findIndex((t) => t.lemma === verb)
  const noun = tokens.slice(0, Math.max(0, at)).findLast((t) => t.pos === 'NOUN')
  return noun ? personClass(noun.lemma) : null
}

const wordOf = (t: Token) => CASES[t.lower] ?? (t.pos === 'PRON' || t.pos === 'DET' ? t.lower : t.lemma.toLowerCase())

const follow = ({ full, bare, roles }: Rows, t: Token, isMine: boolean, tell: Tell): Rows => {
  const word = wordOf(t)
  tell(word)
  if (t.lower !== word) tell(t.lower)
  if (isMine) tell(`i~${word}`)
  const whole = lengthen(full, word, tell)
  if (DROPPED.has(t.lower)) return { full: whole, bare, roles }
  const short = lengthen(bare, word, tell)
  if (word === 'my' || word === 'our') return { full: whole, bare: short, roles }
  const role = personClass(word)
  if (role) tell(role)
  const isByRole = role !== null || roles.some((other) => other.startsWith('@'))
  return { full: whole, bare: short, roles: lengthen(roles, role ?? word, isByRole ? tell : () => {}) }
}

const lengthen = (row: string[], word: string, tell: Tell): string[] => {
  const longer = [...row.slice(1 - ROW_MAX), word]
  for (let from = longer.length - 2; from >= 0; from--) tell(longer.slice(from).join(' '))
  return longer
}
