import type { Seniority, Target } from '#contract/targets.ts'
import { findRole } from '../questions/index.ts'
import { findSkills } from './find-skills.ts'
import { readSections } from './read-sections.ts'

export type Understanding = Pick<Target, 'seniority' | 'domain' | 'skills' | 'mustHave' | 'niceToHave'>

const SKILLS_MAX = 24
const LINES_MAX = 15

/**
 * What a title and a description say about the work: seniority, field, skills in order of weight, and the lines that ask
 * for something, verbatim. Pure; a bare title is enough.
 */
export const understandTarget = ({ title, description }: { title: string; description: string }): Understanding => {
  const lines = readSections(description)
  const read = lines.filter(({ section }) => section !== 'other').map(({ text }) => text)
  const must = lines.filter(({ section }) => section === 'must').map(({ text }) => text)
  const nice = lines.filter(({ section }) => section === 'nice').map(({ text }) => text)
  const found = findSkills([title, ...read].join('\n'))
  const needed = new Set(findSkills(must.join('\n')).map(({ skill }) => skill.name))
  const ranked = [...found].sort((a, b) => weigh(b, needed) - weigh(a, needed) || a.at - b.at)
  return {
    seniority: seniorityIn(title, description),
    domain: findRole(title)?.domain ?? domainOf(found, description),
    skills: ranked.slice(0, SKILLS_MAX).map(({ skill }) => skill.name),
    mustHave: [...new Set(must)].slice(0, LINES_MAX),
    niceToHave: [...new Set(nice)].slice(0, LINES_MAX),
  }
}

type Found = ReturnType<typeof findSkills>[number]

const weigh = ({ skill, times }: Found, needed: ReadonlySet<string>) =>
  (needed.has(skill.name) ? 3 : 0) + Math.min(3, times) + (skill.domain ? 2 : 0)

const DOMAIN_SKILLS_MIN = 2

/** Without a known title: the role that the first lines name, else the field most of the skills belong to. */
const domainOf = (found: readonly Found[], description: string): string | null => {
  const named =
    /\b(?:looking for|seeking|hiring|recruiting|join us as|role of|position of|as) (?:an? |our |experienced |skilled |new )*([^.,;\n]{3,60})/i.exec(
      description.slice(0, 1_500),
    )?.[1]
  const role = named ? findRole(named) : null
  if (role) return role.domain
  const counts = new Map<string, number>()
  for (const { skill } of found) if (skill.domain) counts.set(skill.domain, (counts.get(skill.domain) ?? 0) + 1)
  const [top] = [...counts].sort((a, b) => b[1] - a[1])
  return top && top[1] >= DOMAIN_SKILLS_MIN ? top[0] : null
}

const titled: { seniority: Seniority; pattern: RegExp }[] = [
  {
    seniority: 'junior',
    pattern:
      /\b(?:junior|jr|entry[ -]level|graduate|trainee|intern(?:ship)?|apprentice|newly qualified|nqt|ect|student|werkstudent|associate (?:engineer|developer|consultant|product)|beginner|assistant (?:accountant|engineer|designer))\b/,
  },
  {
    seniority: 'lead',
    pattern:
      /\b(?:lead|principal|head (?:of|chef|teacher|nurse)|headteacher|chief|director|vp|vice president|cto|ceo|cfo|coo|distinguished|foreman|team leader|supervisor|charge nurse|ward (?:sister|manager)|matron|executive chef|(?:store|shop|restaurant|engineering|branch|nurse|team|general|site|warehouse|kitchen|hotel|operations|plant|production|floor|department) manager)\b/,
  },
  {
    seniority: 'senior',
    pattern: /\b(?:senior|snr|sr|staff (?:software|engineer|data|product|security|site)|expert|experienced|specialist nurse|iii|iv)\b/,
  },
  { seniority: 'mid', pattern: /\b(?:mid[ -]?(?:level|weight|senior)?|intermediate|ii|regular)\b(?![ -]?(?:day|shift))/ },
  { seniority: 'junior', pattern: /(?<=[a-z]) i$/ },
]

const YEARS =
  /(?:(\d{1,2})\s?(?:\+|-|–|to|or more)?\s?(?:\d{1,2}\s?)?\+?\s?(?:years?|yrs?)(?:'|’)?\s(?:of\s)?(?:[\w-]+\s){0,4}?experience)|(?:experience[^.\n]{0,40}?(\d{1,2})\s?\+?\s?(?:years|yrs))/gi
const ENTRY =
  /\b(?:no (?:previous |prior )?experience (?:is )?(?:needed|required|necessary)|entry[ -]level|recent graduates?|full training (?:is |will be )?(?:given|provided)|first job)\b/i

/** From the title first; then from what the description asks for in years. */
const seniorityIn = (title: string, description: string): Seniority | null => {
  const named = titled.find(({ pattern }) =>
    pattern.test(
      title
        .toLowerCase()
        .replace(/[.,()]/g, ' ')
        .replace(/\s+/g, ' ')
        .trim(),
    ),
  )
  if (named) return named.seniority
  if (ENTRY.test(description)) return 'junior'
  const years = [...description.matchAll(YEARS)].map((match) => Number(match[1] ?? match[2])).filter((count) => count < 25)
  if (years.length === 0) return null
  const most = Math.max(...years)
  return most >= 5 ? 'senior' : most >= 2 ? 'mid' : 'junior'
}
