import type { Gates, PostingSpan } from '#contract/matching.ts'
import { findSkills, readSections, skillNamed } from '../../targets/index.ts'
import { sentenceAround } from '../sentence.ts'

/** A skill that a posting asks for: `core` when it insists on it, else `contextual`. */
export type AskedSkill = { skill: string; weight: 'core' | 'contextual'; span: PostingSpan }
export type Asked = { skills: readonly AskedSkill[] } & Pick<Gates, 'permit' | 'languages'>
type Text = { title: string; description: string; skills: readonly string[] }

const SKILLS_MAX = 24
const PERMIT =
  /\b(?:right to work|work (?:permit|visa)|permit to work|visa|sponsorship|work authori[sz]ation|authori[sz]ed to work|citizenship|(?:driving|driver'?s) licen[cs]e|security clearance)\b/i

/**
 * What a posting asks for, with the words that say so: skills of the vocabulary, spoken languages, permits. Its title, what it
 * insists on and its own list of skills are core, unless it calls a skill of that list nice to have; duties and what would be nice
 * are contextual. Pure.
 */
export const readAsked = ({ title, description, skills }: Text): Asked => {
  const lines = placedLines(description)
  const inSection = (...sections: string[]) => lines.filter(({ section }) => sections.includes(section))
  const must = inSection('must').flatMap((line) => namedIn(line, 'core'))
  const nice = inSection('nice').flatMap((line) => namedIn(line, 'contextual'))
  const work = inSection('work').flatMap((line) => namedIn(line, 'contextual'))
  const titled = namedIn({ text: title, start: 0, of: 'title' }, 'core')
  const isNice = new Set(nice.map(({ skill }) => skill))
  const listed = listedIn(skills).filter(({ skill }) => !isNice.has(skill))
  const saidAs = new Map(work.map(({ skill, span }) => [skill, span]))
  const asked = [...must, ...titled, ...listed.map((one) => ({ ...one, span: saidAs.get(one.skill) ?? one.span })), ...nice, ...work]
  const languages = must.filter(({ skill }) => skillNamed(skill) === null).map(({ skill, span }) => ({ name: skill, span }))
  const permit = inSection('must', 'nice', 'other', 'work').find(({ text }) => PERMIT.test(text))
  return {
    skills: firstOfEach(asked.filter(({ skill }) => skillNamed(skill) !== null)).slice(0, SKILLS_MAX),
    languages: languages.filter(({ name }, at) => languages.findIndex((one) => one.name === name) === at),
    permit: permit ? spanIn(permit, permit.text.search(PERMIT)) : null,
  }
}

type Line = { text: string; start: number; of: PostingSpan['in'] }

/** The lines of a description that stand in it as they are read; one that was put together anew could not be quoted. */
const placedLines = (description: string): (Line & { section: string })[] => {
  let from = 0
  return readSections(description).flatMap(({ text, section }) => {
    const start = description.indexOf(text, from)
    if (start < 0) return []
    from = start + text.length
    return [{ text, section, start, of: 'description' as const }]
  })
}

const namedIn = (line: Line, weight: AskedSkill['weight']): AskedSkill[] =>
  findSkills(line.text).flatMap(({ skill, at }) => {
    const span = spanIn(line, at)
    return span ? [{ skill: skill.name, weight, span }] : []
  })

const spanIn = ({ text, start, of }: Line, at: number): PostingSpan | null => {
  const found = sentenceAround(text, at)
  return found ? { in: of, start: start + found.start, end: start + found.end, quote: found.quote } : null
}

const listedIn = (skills: readonly string[]): AskedSkill[] => {
  let start = 0
  return skills.flatMap((quote) => {
    const span: PostingSpan = { in: 'skills', start, end: start + quote.length, quote }
    start = span.end + ', '.length
    const skill = skillNamed(quote)?.name
    return skill ? [{ skill, weight: 'core' as const, span }] : []
  })
}

/** Core before contextual; of a skill that is asked for in several places, the first. */
const firstOfEach = (asked: readonly AskedSkill[]): AskedSkill[] => {
  const first = new Map<string, AskedSkill>()
  for (const each of asked) if (!first.has(each.skill)) first.set(each.skill, each)
  return [...first.values()]
}
