import type { Target } from '#contract/targets.ts'
import { fieldOf } from './field.ts'
import { type FoundSkill, findSkills } from './find-skills.ts'
import { namedSkills } from './named-skills.ts'
import { readSections } from './read-sections.ts'
import { seniorityIn } from './seniority.ts'

export type Understanding = Pick<Target, 'seniority' | 'domain' | 'skills' | 'mustHave' | 'niceToHave'>

export const SKILLS_MAX = 24
const LINES_MAX = 15
const LINE_MAX = 300

/**
 * What a title and a description say about the work: seniority, field, skills in order of weight, and the lines that ask
 * for something, verbatim. Pure; a bare title is enough.
 */
export const understandTarget = ({ title, description }: { title: string; description: string }): Understanding => {
  const lines = readSections(description)
  const textsOf = (...sections: string[]) => lines.filter(({ section }) => sections.includes(section)).map(({ text }) => text)
  const must = textsOf('must')
  const nice = textsOf('nice')
  const found = findSkills([title, ...textsOf('must', 'nice', 'work')].join('\n'))
  const needed = new Set(findSkills(must.join('\n')).map(({ skill }) => skill.name))
  const ranked = [...found].sort((a, b) => weigh(b, needed) - weigh(a, needed) || a.at - b.at)
  const known = ranked.map(({ skill }) => skill.name)
  return {
    seniority: seniorityIn(title, description, lines),
    domain: fieldOf(title, description, found),
    skills: [...new Set([...known, ...namedSkills([...must, ...nice], textsOf('work'), found)])].slice(0, SKILLS_MAX),
    mustHave: kept(must),
    niceToHave: kept(nice),
  }
}

const kept = (lines: string[]) => [...new Set(lines)].filter((line) => line.length <= LINE_MAX).slice(0, LINES_MAX)

const weigh = ({ skill, times }: FoundSkill, needed: ReadonlySet<string>) =>
  (needed.has(skill.name) ? 3 : 0) + Math.min(3, times) + (skill.domain ? 2 : 0)
