import { everySkill, type Skill } from './skills.ts'
import { broaderSkills, competencySkills, transferableSkills } from './vocabulary/relations.ts'

/** `name: other, other` separated by `|`. */
const read = (text: string): Map<string, readonly string[]> =>
  new Map(
    text.split('|').map((entry) => {
      const [name = '', others = ''] = entry.split(/:\s/)
      return [name.trim(), others.split(',').map((other) => other.trim().replace(/\s+/g, ' '))]
    }),
  )

const narrower = read(broaderSkills)
const broader = new Map([...narrower].flatMap(([name, others]) => others.map((other) => [other, name] as const)))
const byCompetency = read(competencySkills)
const transferable = new Set(transferableSkills.split(', '))

const byName = new Map<string, Skill>()
for (const skill of everySkill) for (const alias of skill.aliases) if (!byName.has(alias)) byName.set(alias, skill)
// A name of its own is stronger than being called so by another.
for (const skill of everySkill) byName.set(skill.name.toLowerCase(), skill)

/** The skill that goes by this name or alias, in any case; null for words the vocabulary does not know. */
export const skillNamed = (name: string): Skill | null => byName.get(name.toLowerCase()) ?? null

/** The skills a skill is part of, the nearest first. */
export const broaderThan = (name: string): string[] => {
  const next = broader.get(name)
  return next ? [next, ...broaderThan(next)] : []
}

/** The skills that are each a part of a skill. */
export const narrowerThan = (name: string): readonly string[] => narrower.get(name) ?? []

/** What somebody learns to get better at a competency of the question bank, whatever their field. */
export const skillsFor = (competency: string): readonly string[] => byCompetency.get(competency) ?? []

/** The field that a skill belongs to; null where it helps in every field. */
export const fieldOfSkill = (name: string): string | null => (transferable.has(name) ? null : (skillNamed(name)?.domain ?? null))
