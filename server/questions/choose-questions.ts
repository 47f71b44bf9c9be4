import type { Seniority } from '#contract/targets.ts'
import { openBm25 } from '#server/platform/text/bm25.ts'
import { hashOf } from '#server/platform/text/terms.ts'
import { bank } from './bank.ts'
import type { BankQuestion, QuestionKind } from './model.ts'
import { findRole, roles } from './roles.ts'

type Choice = {
  title: string
  description: string
  domain: string | null
  skills: readonly string[]
  seniority: Seniority | null
  /** The kinds wanted, one entry for each question, in order. */
  kinds: readonly QuestionKind[]
  seed: string
  /** Ids and competencies that are taken already. */
  without?: readonly string[]
  /** Competencies that go before every other, once each. */
  wanted?: readonly string[]
}

const WEIGHT = { role: 6, domain: 3.5, general: 2, skill: 3, text: 3, level: 1.2, chance: 1.6 }
const STEP = { junior: 0, mid: 1, senior: 2, lead: 3 } as const
const SAME_COMPETENCY = 5
const WRONG_KIND = 100
/** More than everything else that speaks for a question, less than its kind. */
const WANTED = 40

const domainOf = new Map(roles.map(({ key, domain }) => [key, domain]))
const search = openBm25(
  bank.map((question) => [question.text, question.competency, ...question.skills, ...question.roles, ...question.lookFor].join(' ')),
)

/**
 * One question for each entry of `kinds`: the best fit by role, level, skills and BM25 over the target, spread over
 * competencies, with chance drawn from `seed` so that the next interview for the same target asks others. Where the
 * bank has none left of a kind, the nearest kind that fits the role takes its place.
 */
export const chooseQuestions = (choice: Choice): BankQuestion[] => {
  const ranked = rank(choice)
  const taken = new Set(choice.without ?? [])
  const wanted = new Set(choice.wanted ?? [])
  const chosen: BankQuestion[] = []
  for (const kind of choice.kinds) {
    const best = pick(ranked, kind, { taken, wanted })
    if (!best) continue
    taken.add(best.id).add(best.competency)
    chosen.push(best)
  }
  return chosen
}

export type Alternates = { easier: string | null; harder: string | null }

const KIND_WEIGHT: Record<QuestionKind, number> = { screening: 0, behavioural: 0.5, technical: 1, case: 1.5 }
const LEVEL_WEIGHT = { junior: 0, any: 1, mid: 1, senior: 2, lead: 3 } as const
const STEP_MIN = 0.5
const SAME_KIND = 3
const SAME_FIELD = 3
const STANDS_IN_ALREADY = 4

/**
 * For each of the chosen questions an easier and a harder one that may take its place: of the same competency or kind, for
 * the same work, and not asked anyhow. Kinds that were not wanted are left out, but a technical talk may end in a case.
 */
export const chooseAlternates = (choice: Choice, chosen: readonly BankQuestion[]): Alternates[] => {
  const ranked = rank(choice)
  const taken = new Set(chosen.map(({ id }) => id))
  const kinds = new Set<QuestionKind>(choice.kinds.includes('technical') ? [...choice.kinds, 'case'] : choice.kinds)
  const standing = new Set<string>()
  const find = (question: BankQuestion, isFit: (step: number, other: BankQuestion) => boolean): string | null => {
    let best: Ranked | null = null
    for (const { question: other, fit } of ranked) {
      const isRelated = other.competency === question.competency || other.kind === question.kind || other.kind === 'case'
      const step = difficultyOf(other) - difficultyOf(question)
      if (taken.has(other.id) || !isRelated || !kinds.has(other.kind) || !isFit(step, other)) continue
      const isOwnField = !isGeneral(other)
      const worth =
        fit +
        (other.kind === question.kind ? SAME_KIND : 0) +
        (other.competency === question.competency ? SAME_COMPETENCY : 0) +
        (isOwnField ? SAME_FIELD : 0) +
        (Math.abs(step) >= 1 ? 1 : 0) -
        (standing.has(other.id) ? STANDS_IN_ALREADY : 0)
      if (!best || worth > best.fit) best = { question: other, fit: worth }
    }
    if (best) standing.add(best.question.id)
    return best?.question.id ?? null
  }
  return chosen.map((question) => ({
    harder: find(question, (step) => step >= STEP_MIN),
    easier: find(question, (step, other) => step <= -STEP_MIN || (step <= 0 && isGeneral(other) && !isGeneral(question))),
  }))
}

const isGeneral = ({ roles: own }: BankQuestion) => own.length === 0

const difficultyOf = ({ level, kind }: BankQuestion): number => LEVEL_WEIGHT[level] + KIND_WEIGHT[kind]

type Ranked = { question: BankQuestion; fit: number }

const rank = (choice: Choice): Ranked[] => {
  const named = findRole(choice.title)
  // A title that only says how somebody works ("service engineer") gives way to the field that the description speaks of.
  const role = named && choice.domain !== null && named.domain !== choice.domain ? null : named
  const domain = role?.domain ?? choice.domain
  const texts = search(`${choice.title} ${choice.title} ${choice.skills.join(' ')} ${choice.description.slice(0, 6_000)}`)
  const top = Math.max(1e-9, ...texts)
  const skills = new Set(choice.skills.map((skill) => skill.toLowerCase()))
  return bank.flatMap((question, at) => {
    const place = placeOf(question, role?.key ?? null, domain ?? null)
    if (place === null) return []
    const shared = question.skills.filter((skill) => skills.has(skill)).length
    const skill = Math.min(2, shared) * WEIGHT.skill
    const text = ((texts[at] ?? 0) / top) * WEIGHT.text
    const chance = (hashOf(`${choice.seed} ${question.id}`) / 0xffffffff) * WEIGHT.chance
    return [{ question, fit: place + skill + text + chance + levelFit(question.level, choice.seniority) }]
  })
}

/** How near the question is to the role; null when it belongs to other work. */
const placeOf = (question: BankQuestion, role: string | null, domain: string | null): number | null => {
  if (question.roles.length === 0) return WEIGHT.general
  if (role !== null && question.roles.includes(role)) return WEIGHT.role
  const domains = question.roles.map((key) => domainOf.get(key))
  return domain !== null && domains.includes(domain) && !isSpecialised(question, role) ? WEIGHT.domain : null
}

/** Of a sister role's questions only the stories travel: the others would ask an accountant about underwriting. */
const isSpecialised = (question: BankQuestion, role: string | null) =>
  question.kind !== 'behavioural' && role !== null && !question.roles.includes(role)

const levelFit = (level: BankQuestion['level'], seniority: Seniority | null): number => {
  if (level === 'any' || seniority === null) return 0
  return WEIGHT.level * (1 - Math.abs(STEP[level] - STEP[seniority]))
}

type Standing = { taken: ReadonlySet<string>; wanted: ReadonlySet<string> }

const pick = (ranked: readonly Ranked[], kind: QuestionKind, { taken, wanted }: Standing): BankQuestion | null => {
  let best: { question: BankQuestion; fit: number } | null = null
  for (const { question, fit } of ranked) {
    if (taken.has(question.id)) continue
    const worth =
      fit +
      (wanted.has(question.competency) && !taken.has(question.competency) ? WANTED : 0) -
      (taken.has(question.competency) ? SAME_COMPETENCY : 0) -
      (question.kind === kind ? 0 : WRONG_KIND + (question.kind === 'screening' ? 10 : 0))
    if (!best || worth > best.fit) best = { question, fit: worth }
  }
  return best?.question ?? null
}
