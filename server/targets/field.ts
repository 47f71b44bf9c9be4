import { findRole, type roles } from '../questions/index.ts'
import type { FoundSkill } from './find-skills.ts'

const SOUGHT =
  /\b(?:looking for|seeking|seeks|hiring|recruiting|require|join us as|role of|position of|position:|job title:|role:|as|for our|appoint|need) (?:an? |our |the |\d x |experienced |skilled |new |enthusiastic |friendly |qualified |motivated |dedicated |passionate |part[- ]time |full[- ]time )*([^.,;\n]{3,60})/gi
const SOUGHT_WITHIN = 1_500
/** These say how somebody works, not at what: a title of nothing else is read with the text beside it. */
const HOW =
  /\b(?:senior|junior|lead|head|chief|assistant|associate|team|member|manager|consultant|specialist|officer|coordinator|co-ordinator|operator|operative|technician|engineer|analyst|advisor|adviser|agent|representative|executive|supervisor|director|worker|staff|trainee|apprentice|graduate|intern|expert|developer|designer|administrator|attendant|crew|operations|admin|event|events|growth|service)\b/gi

const CLEAR = 3
const SKILLS_MIN = 2

/** What a field sounds like, for titles and skills that say too little. */
const sounds: Record<string, RegExp> = {
  agriculture: /\b(?:farm|crops?|livestock|herd|harvest|orchard|greenhouse|tractor|dairy|flock|acres|hectares)\b/gi,
  beauty: /\b(?:salon|hair|nails?|beauty|spa|barber\w*)\b/gi,
  cleaning: /\b(?:clean(?:ing|er|s)?|mops?|restrooms?|custodial|janitor\w*|dust)\b/gi,
  engineering: /\b(?:civil|structural|mechanical|tolerances?|prototype|commissioning|drawings)\b/gi,
  finance: /\b(?:invoices?|ledger|tax|accounts payable|reconcil\w+|month[- ]end|auditors?|bank)\b/gi,
  healthcare: /\b(?:patients?|residents?|clinic|therapy|care home|carer|dental|pharmacy)\b/gi,
  hospitality: /\b(?:restaurant|hotel|guests?|kitchen|bar|covers|menu|chef|dishes|tables)\b/gi,
  hr: /\b(?:recruit\w*|payroll|employee relations|onboarding|grievances?)\b/gi,
  legal: /\b(?:solicitors?|court|legal|law firm|litigation|contracts)\b/gi,
  logistics: /\b(?:warehouse|deliver(?:y|ies)|parcels?|trailers?|fleet|pallets?|drivers?|forklift)\b/gi,
  manufacturing: /\b(?:factory|production line|machines?|shop floor|assembly|plant)\b/gi,
  marketing: /\b(?:campaigns?|brand|seo|content|social media|newsletter)\b/gi,
  nursing: /\b(?:nurs(?:e|es|ing)|ward|medication|patients?)\b/gi,
  product: /\b(?:projects?|roadmap|product managers?|program(?:me)?s?|milestones)\b/gi,
  'public service': /\b(?:council|caseload|families|tenants?|safeguarding|community|social work\w*)\b/gi,
  retail: /\b(?:store|shop|customers?|tills?|shelves|stock|merchandis\w+)\b/gi,
  sales: /\b(?:quota|prospects?|pipeline|deals?|territory|closing|leads)\b/gi,
  science: /\b(?:laborator(?:y|ies)|assays?|samples?|specimens?|experiments?)\b/gi,
  security: /\b(?:patrol\w*|cctv|guards?|incidents?|door)\b/gi,
  software: /\b(?:software|code|developers?|backend|frontend|apis?|deploy\w*|servers?)\b/gi,
  sport: /\b(?:gym|fitness|athletes?|swimming|members)\b/gi,
  support: /\b(?:tickets?|calls?|helpdesk|help desk|customers?)\b/gi,
  teaching: /\b(?:pupils?|students?|lessons?|classroom|school|tamariki|curriculum)\b/gi,
  trades: /\b(?:site|install\w*|repairs?|wiring|plumb\w*|boilers?|tools|vans?)\b/gi,
  travel: /\b(?:passengers?|cabin|flights?|airport|tours?)\b/gi,
}

/** The field of work: a title that names it wins; one that only says how somebody works is read with the text. */
export const fieldOf = (title: string, description: string, found: readonly FoundSkill[]): string | null => {
  const role = findRole(title)
  if (role && isTelling(title, role)) return role.domain
  const named = namedIn(title)
  if (named) return named
  const votes = votesFor(found, description)
  const [top, second] = votes
  const isClear = top !== undefined && top[1] >= CLEAR && top[1] >= 2 * (votes.find(([field]) => field === role?.domain)?.[1] ?? 0)
  if (role) return isClear && top[1] > (second?.[1] ?? 0) ? top[0] : role.domain
  return soughtIn(description) ?? (top && top[1] >= SKILLS_MIN ? top[0] : null)
}

/** Whether more of the role's name stands in the title than how somebody works. */
const isTelling = (title: string, role: (typeof roles)[number]): boolean => {
  const said = title.toLowerCase()
  return [role.key, ...role.aliases].some((name) => said.includes(name) && name.replace(HOW, '').trim() !== '')
}

/** A title that no role knows may still sound like a field. */
const namedIn = (title: string): string | null => Object.entries(sounds).find(([, words]) => title.match(words) !== null)?.[0] ?? null

const soughtIn = (description: string): string | null => {
  for (const [, sought = ''] of description.slice(0, SOUGHT_WITHIN).matchAll(SOUGHT)) {
    const role = findRole(sought.replace(/\b(?:for|in|at|to|who|with|on)\b.*$/i, ''))
    if (role) return role.domain
  }
  return null
}

/** Each skill of a field speaks for it, and each word that belongs there speaks half as loud. */
const votesFor = (found: readonly FoundSkill[], description: string): [string, number][] => {
  const votes = new Map<string, number>()
  const add = (field: string, weight: number) => votes.set(field, (votes.get(field) ?? 0) + weight)
  for (const { skill } of found) if (skill.domain) add(skill.domain, 1)
  for (const [field, words] of Object.entries(sounds)) {
    const heard = new Set((description.match(words) ?? []).map((word) => word.toLowerCase())).size
    if (heard > 0) add(field, heard / 2)
  }
  return [...votes].sort((a, b) => b[1] - a[1])
}
