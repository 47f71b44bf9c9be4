import type { Clause } from '#server/platform/text/clauses.ts'
import type { Token } from '#server/platform/text/language.ts'
import { happeningsIn } from './happenings.ts'
import { personClass } from './persons.ts'

/**
 * What an answer says, as the keys that the lists of demands are written in, each with the last sentence that says it: a word
 * ("forget"), words in a row ("say no"), who does it ("i>forget", "@boss>refuse", with "!" where it is denied), what stands in a
 * clause about oneself ("i~wrong") and what happens ("#opposed"). Words are lemmas; "he", "she", "they" and "i" stand for
 * their other cases; articles and possessives of others drop out of rows, and a person may stand in them by role ("tell @boss").
 */
type Told = Map<string, number>

/** Known keys, word by word: `key` where a row of words ends that is one. */
export type KeyTree = { key: string | null; next: Map<string, KeyTree> }

export const treeOf = (keys: Iterable<string>): KeyTree => {
  const root: KeyTree = { key: null, next: new Map() }
  for (const key of keys) {
    let node = root
    for (const word of key.split(' ')) {
      const next = node.next.get(word) ?? { key: null, next: new Map() }
      node.next.set(word, next)
      node = next
    }
    node.key = key
  }
  return root
}

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
const ACTORS: Partial<Record<Clause['subject'], string>> = { i: 'i', we: 'we', other: 'o' }

type Tell = (key: string) => void
/** Rows of known words that have begun and not ended: of all words, without articles, and with persons by their role. */
type Begun = { full: KeyTree[]; bare: KeyTree[]; roles: KeyTree[] }
const NONE: Begun = { full: [], bare: [], roles: [] }

export const toldKeys = (clauses: Clause[], tree: KeyTree): Told => {
  const told: Told = new Map()
  let begun = NONE
  let sentence = -1
  for (const clause of clauses) {
    if (clause.sentence !== sentence) begun = NONE
    sentence = clause.sentence
    const tell: Tell = (key) => {
      if (tree.next.get(key)?.key) told.set(key, clause.sentence)
    }
    actsIn(clause, tell)
    for (const t of clause.tokens) {
      if (t.pos !== 'PUNCT') begun = follow(begun, t, clause, tree, told)
      else if (t.text !== '-') begun = NONE
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
  if (who === 'i') for (const t of clause.tokens) tell(`i~${wordOf(t)}`)
}

/** What the one who acts is to the speaker, where it is somebody named by a role. */
const roleOf = ({ tokens, verb }: Clause) => {
  const at = tokens.findIndex((t) => t.lemma === verb)
  const noun = tokens.slice(0, Math.max(0, at)).findLast((t) => t.pos === 'NOUN')
  return noun ? personClass(noun.lemma) : null
}

const wordOf = (t: Token) => CASES[t.lower] ?? (t.pos === 'PRON' || t.pos === 'DET' ? t.lower : t.lemma.toLowerCase())

const follow = ({ full, bare, roles }: Begun, t: Token, { sentence }: Clause, tree: KeyTree, told: Told): Begun => {
  const word = wordOf(t)
  const on = (rows: KeyTree[], next: string) => lengthen(rows, next, tree, told, sentence)
  const whole = on(full, word)
  if (t.lower !== word) on([], t.lower)
  if (DROPPED.has(t.lower)) return { full: whole, bare, roles }
  const short = on(bare, word)
  return { full: whole, bare: short, roles: word === 'my' || word === 'our' ? roles : on(roles, personClass(word) ?? word) }
}

const lengthen = (rows: KeyTree[], word: string, tree: KeyTree, told: Told, sentence: number): KeyTree[] => {
  const longer: KeyTree[] = []
  for (const row of [...rows, tree]) {
    const next = row.next.get(word)
    if (!next) continue
    if (next.key) told.set(next.key, sentence)
    if (next.next.size > 0) longer.push(next)
  }
  return longer
}
