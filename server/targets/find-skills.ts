import { type Skill, skills } from './skills.ts'

export type FoundSkill = { skill: Skill; at: number; times: number }

/** Words that are also everyday words count only as they are written in a list of tools. */
const written = new Map([
  ['go', /\bGo\b(?= ?[,;/)]| and\b| or\b| developer| engineer|$)/gm],
  ['rust', /\bRust\b/g],
  ['swift', /\bSwift\b(?= ?[,;/)]| and\b| or\b| developer| programming|UI|\.?$)/gm],
  ['spring', /\bSpring\b(?! (?:20|and summer))/g],
  ['rest', /\bREST\b/g],
  ['spark', /\bSpark\b/g],
  ['lever', /\bLever\b/g],
  ['flask', /\bFlask\b/g],
  ['node', /\bNode\b/g],
  ['als', /\bALS\b/g],
  ['send', /\bSEND\b/g],
  ['pos', /\bPOS\b/g],
  ['sem', /\bSEM\b/g],
  ['sia', /\bSIA\b/g],
  ['sage', /\bSage\b/g],
  ['epic', /\bEpic\b/g],
  ['helm', /\bHelm\b/g],
  ['rails', /\bRails\b/g],
  ['react', /\bReact\b/g],
  ['buffer', /\bbuffers?\b(?= machine)/gi],
  ['lean', /\bLean\b|\blean (?:manufacturing|production)\b/g],
  ['discovery', /\bdiscovery calls?\b/gi],
  ['closing', /\bclosing (?:sales|deals)\b/gi],
  ['court', /\bcourt(?:s|room)?\b(?! of)/gi],
  ['prep', /\bfood prep\b|\bprep (?:work|list|station)/gi],
  ['events', /\bevents? (?:planning|management)\b|\borgani[sz]\w+ events\b/gi],
  ['documentation', /\b(?:help|user|support) documentation\b/gi],
  ['minutes', /\b(?:take|taking|write|writing) (?:the )?minutes\b/gi],
  ['marking', /\bmarking (?:work|books|homework|essays)\b/gi],
  ['audit', /\baudit(?:s|ing)?\b/gi],
  ['assembly', /\bassembly\b(?= (?:line|work|of)|[,;.]|$)/gim],
  ['isolation', /\b(?:safe|electrical) isolation\b/gi],
  ['targets', /\b(?:sales|meet|exceed|hit) targets\b/gi],
  ['suppliers', /\b(?:manage|managing) suppliers\b/gi],
  ['supplier', /\bsupplier (?:relations|management)\w*\b/gi],
])

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
const patternOf = (alias: string) =>
  written.get(alias) ?? new RegExp(`(?<![\\p{L}\\p{N}]|\\w\\.)${escaped(alias)}(?![\\p{L}\\p{N}]|[+#](?!\\p{L}))`, 'giu')

// Made when first needed: all of them at once would hold up every start for a tenth of a second.
const made = new Map<Skill, RegExp[]>()
const patternsOf = (skill: Skill): RegExp[] => {
  const patterns = made.get(skill) ?? skill.aliases.map(patternOf)
  made.set(skill, patterns)
  return patterns
}

const searched = skills.map((skill) => ({ skill, quick: skill.aliases.map((alias) => alias.slice(0, 12)) }))

/** Skills a text names, in the order of their first mention. */
export const findSkills = (text: string): FoundSkill[] => {
  const lower = text.toLowerCase()
  return searched
    .flatMap(({ skill, quick }) => {
      if (!quick.some((start) => lower.includes(start))) return []
      const places = patternsOf(skill).flatMap((pattern) => [...text.matchAll(pattern)].map((match) => match.index))
      return places.length === 0 ? [] : [{ skill, at: Math.min(...places), times: new Set(places).size }]
    })
    .sort((a, b) => a.at - b.at)
}
