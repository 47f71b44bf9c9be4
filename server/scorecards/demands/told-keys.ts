import type { Clause } from '#server/platform/text/clauses.ts'
import type { Token } from '#server/platform/text/language.ts'
import { happeningsIn } from './happenings.ts'
import { personClass } from './persons.ts'

/**
 * What an answer says, as keys that the lists of demands are written in: a word ("forget"), words in a row ("say no"),
 * who does it ("i>forget", "o>refuse", with "!" where it is denied) and what stands in a clause about oneself ("i~wrong").
 * Words are lemmas; "he", "she", "they" and "i" stand for their other cases; articles and possessives of others drop out of rows.
 */
export type Told = Map<string, number>

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

const wordOf = (t: Token) => CASES[t.lower] ?? (t.pos === 'PRON' || t.pos === 'DET' ? t.lower : t.lemma.toLowerCase())

export const toldKeys = (clauses: Clause[]): Told => {
  const told: Told = new Map()
  const tell = (key: string, sentence: number) => {
    if (!told.has(key)) told.set(key, sentence)
  }
  let row: string[] = []
  let bare: string[] = []
  let roles: string[] = []
  let sentence = -1
  for (const clause of clauses) {
    if (clause.sentence !== sentence) row = bare = roles = []
    sentence = clause.sentence
    const who = clause.subject === 'i' ? 'i' : clause.subject === 'we' ? 'we' : clause.subject === 'other' ? 'o' : null
    const finite = clause.tokens.find((t) => t.pos === 'VERB')?.lemma ?? clause.verb
    for (const verb of new Set([clause.verb, finite])) if (who && verb) tell(`${who}${clause.isNegated ? '!' : '>'}${verb}`, sentence)
    const actor = who === 'o' ? actorOf(clause) : null
    for (const verb of new Set([clause.verb, finite])) if (actor && verb) tell(`${actor}${clause.isNegated ? '!' : '>'}${verb}`, sentence)
    for (const t of clause.tokens) {
      if (t.pos === 'PUNCT') {
        if (t.text !== '-') row = bare = roles = []
        continue
      }
      const word = wordOf(t)
      tell(word, sentence)
      if (t.lower !== word) tell(t.lower, sentence)
      if (who === 'i') tell(`i~${word}`, sentence)
      row = [...row.slice(1 - ROW_MAX), word]
      rows(row, sentence, tell)
      if (DROPPED.has(t.lower)) continue
      bare = [...bare.slice(1 - ROW_MAX), word]
      rows(bare, sentence, tell)
      if (word === 'my' || word === 'our') continue
      roles = [...roles.slice(1 - ROW_MAX), personClass(word) ?? word]
      if (roles.some((role) => role.startsWith('@'))) rows(roles, sentence, tell)
      if (roles.at(-1)?.startsWith('@')) tell(roles.at(-1) ?? '', sentence)
    }
  }
  for (const [name, at] of happeningsIn(clauses)) tell(name, at)
  return told
}

/** What the one who acts is to the speaker, where it is somebody named by a role. */
const actorOf = ({ tokens, verb }: Clause) => {
  const at = tokens.findIndex((t) => t.lemma === verb)
  const noun = tokens.slice(0, Math.max(0, at)).findLast((t) => t.pos === 'NOUN')
  return noun ? personClass(noun.lemma) : null
}

const rows = (row: string[], sentence: number, tell: (key: string, sentence: number) => void) => {
  for (let from = row.length - 2; from >= 0; from--) tell(row.slice(from).join(' '), sentence)
}
