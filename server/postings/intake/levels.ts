import type { EmploymentType, Workplace } from '#contract/postings.ts'
import { Seniority } from '#contract/targets.ts'

const LEVELS: readonly [RegExp, Seniority][] = [
  [/\b(junior|jr|entry[ -]level|graduate|trainee|intern(ship)?|apprentice(ship)?|newly qualified|working student)\b/i, 'junior'],
  [/\b(lead|principal|head (of|chef|teacher|nurse)|chief|director|vp|vice president|team leader|foreman|supervisor|matron)\b/i, 'lead'],
  [/\b(senior|snr|sr|staff (software|data|product)|expert|iii)\b/i, 'senior'],
  [/\b(mid[ -]?level|mid[ -]?weight|intermediate|ii)\b/i, 'mid'],
]

/** What a title says of experience; most say nothing. */
export const seniorityOf = (title: string): Seniority | null => LEVELS.find(([pattern]) => pattern.test(title))?.[1] ?? null

/** The level as a source declares it beside the title: one of ours by name. */
export const levelOf = (declared: unknown): Seniority | null => Seniority.safeParse(declared).data ?? null

const TYPES: readonly [RegExp, EmploymentType][] = [
  [/full/, 'full_time'],
  [/part/, 'part_time'],
  [/contract|freelance/, 'contract'],
  [/temp|seasonal|fixed/, 'temporary'],
  [/intern/, 'internship'],
  [/volunteer/, 'volunteer'],
  [/diem|per day/, 'per_diem'],
  [/other/, 'other'],
]

/** schema.org's `employmentType`: one or several, in capitals or in words. */
export const typesOf = (value: unknown): EmploymentType[] => {
  const named = [value].flat().flatMap((one) => (typeof one === 'string' ? one.toLowerCase().split(/[,;/|]/) : []))
  return [...new Set(named.flatMap((name) => TYPES.find(([pattern]) => pattern.test(name))?.[1] ?? []))]
}

const HYBRID = /\bhybrid\b(?! (?:vehicle|car|engine|power|electric|cloud|bus))/i
const REMOTE = /\b(fully remote|100% remote|remote[- ](first|only|role|position)|work from anywhere|work from home)\b/i
/** What says where the work is done stands near the beginning or nowhere. */
const LOOKED_AT = 3_000

/** Where the work is done: as the posting declares it, else as its text says, else at its place. */
export const workplaceOf = (declared: unknown, title: string, description: string, hasPlace: boolean): Workplace | null => {
  const text = `${title}\n${description.slice(0, LOOKED_AT)}`
  const kind = typeof declared === 'string' ? declared.toLowerCase() : ''
  if (/hybrid/.test(kind) || (HYBRID.test(text) && !/on.?site/.test(kind))) return 'hybrid'
  if (/telecommute|remote/.test(kind) || /\bremote\b/i.test(title) || (!hasPlace && REMOTE.test(text))) return 'remote'
  return hasPlace || /on.?site/.test(kind) ? 'on_site' : null
}
