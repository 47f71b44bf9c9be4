import type { Word } from '#server/platform/text/words.ts'
import { type Alias, factBase, nameOf } from './fact-base.ts'

type Subject = Alias['fact']

/**
 * A subject named in a stretch of words. `compared` ("than TCP", "unlike TCP") and `absent` ones ("without an index")
 * are not what the stretch speaks of; `oblique` ones stand behind a preposition.
 */
export type Mention = { fact: Subject; side: 0 | 1; first: number; last: number; role: 'plain' | 'oblique' | 'compared' | 'absent' }

/** Every known subject that is named. A name inside a longer one is not named: a private address is more than an address. */
export const mentionsIn = (words: Word[]): Mention[] => {
  const all = everyName(words)
  return all.filter((one) => !all.some((other) => length(other) > length(one) && other.first <= one.first && other.last >= one.last))
}

const everyName = (words: Word[]): Mention[] => {
  const names = words.map(nameOf)
  return names.flatMap((name, at) => {
    const found = new Map<Subject, Alias>()
    for (const alias of factBase().names.get(name) ?? []) {
      const best = found.get(alias.fact)
      if (stands(alias, words, names, at) && alias.words.length > (best?.words.length ?? 0)) found.set(alias.fact, alias)
    }
    const role = roleAt(words, at)
    return [...found].map(([fact, alias]): Mention => ({ fact, side: alias.side, first: at, last: at + alias.words.length - 1, role }))
  })
}

const length = ({ first, last }: Mention) => last - first

const stands = ({ words, exact }: Alias, text: Word[], names: string[], at: number) => {
  if (exact !== null && text[at]?.text !== exact) return false
  return words.every((name, i) => names[at + i] === name)
}

const COMPARED =
  /(\b(than|unlike|versus|vs|opposed to|contrast (to|with)|contrary to|compared? (to|with)|as (much|many|fast|safe|good|strong|often) as)|^whereas)$/
const ABSENT =
  /\b(without|lacking|missing|no|not|instead of|rather than|dropping|removing|beyond|except|neither|nor|replac\w+|not (need|use|have))$/
const OBLIQUE = /\b(from|to|over|with|against|of|by|on|in|into|for|at|as|between|under|beside|before|after|via|per|is|are|means|becomes)$/
const LOOK_BACK = 5

const roleAt = (words: Word[], at: number): Mention['role'] => {
  const before = words
    .slice(Math.max(0, at - LOOK_BACK), at)
    .map(({ text, term }) => (term === 'not' ? 'not' : text.toLowerCase()))
    .join(' ')
    .replace(/( (a|an|the|any|this|that|its|their|your|our|plain|normal|simple|usual|ordinary|classic|using|with))+$/, '')
  if (COMPARED.test(before)) return 'compared'
  if (ABSENT.test(before)) return 'absent'
  return OBLIQUE.test(before) ? 'oblique' : 'plain'
}
