import { care } from './vocabulary/care.ts'
import { counters, languages, shared } from './vocabulary/counters.ts'
import { offices } from './vocabulary/offices.ts'
import { taught, taughtInFields } from './vocabulary/taught.ts'
import { technology } from './vocabulary/technology.ts'
import { trades } from './vocabulary/trades.ts'

/** A skill as it is shown, the field it speaks for (null when many share it), and the ways a text may name it. */
export type Skill = { name: string; domain: string | null; aliases: string[] }

const read = (domain: string | null, text: string): Skill[] =>
  text.split('|').map((entry) => {
    const [name = '', aliases = ''] = entry.split(/:\s/)
    const shown = name.trim().replace(/:$/, '')
    return {
      name: shown,
      domain,
      aliases: [shown, ...aliases.split(',')].map((alias) => alias.trim().replace(/\s+/g, ' ').toLowerCase()).filter(Boolean),
    }
  })

const vocabulary = { ...technology, ...care, ...trades, ...offices, ...counters }

export const skills: readonly Skill[] = [
  ...Object.entries(vocabulary).flatMap(([domain, text]) => read(domain, text)),
  ...read(null, shared),
]

/** Everything the product calls a skill: what descriptions name, and what only courses teach. */
export const everySkill: readonly Skill[] = [
  ...skills,
  ...Object.entries(taughtInFields).flatMap(([domain, text]) => read(domain, text)),
  ...read(null, taught),
]

export const spokenLanguages: readonly string[] = languages.split(', ')
