import type { Gate } from '#contract/scorecards.ts'
import { skillNamed, skillsFor } from '../targets/index.ts'
import { ENOUGH, type Gap, type Heard, type Wanted } from './model.ts'
import { sentenceAround } from './sentence.ts'

/** Behind these there is nothing that would show what somebody can or cannot do. */
const SHOWS_NOTHING = new Set<Gate>(['empty', 'gibberish', 'echo', 'salad', 'off_topic', 'injection'])
/** `I don't know` is an admission; a mere `No.` shows nothing. */
const WORDS_MIN = 3
const DEMAND = { must: 2, named: 1.5, related: 1.2 } as const
/** Told to nobody's advantage: these bands say how something was told, not what. */
const TELLING = new Set<string>(['structure', 'specificity', 'ownership'])
const TOLD_BADLY = 2
const TELLING_SHARE = 0.8
const TELLING_MOST = 1.5
export const TELLING_SKILL = 'Interview technique'

/** What an interview showed that there is to learn: one gap for each weak answer, and one for how the stories were told. Pure. */
export const gapsOf = (interviewId: Gap['interviewId'], heard: readonly Heard[], wanted: Wanted): Gap[] => {
  const weak = heard.flatMap((answer) => gapIn(interviewId, answer, wanted) ?? [])
  const untold = weak.filter(({ turnId }) => isToldBadly(heard.find((answer) => answer.turnId === turnId)))
  const worst = [...untold].sort((a, b) => a.score - b.score)[0]
  if (!worst) return weak
  const missing = untold.reduce((sum, { score }) => sum + lacking(score), 0) / untold.length
  return [
    ...weak,
    { ...worst, of: 'telling', skills: [TELLING_SKILL], weight: round(missing * TELLING_SHARE * Math.min(TELLING_MOST, untold.length)) },
  ]
}

const isOfSubject = ({ kind }: Heard) => kind === 'technical' || kind === 'case'
const lacking = (score: number) => (ENOUGH - score) / ENOUGH
const round = (value: number) => Math.round(value * 1_000) / 1_000

const gapIn = (interviewId: Gap['interviewId'], heard: Heard, wanted: Wanted): Gap | null => {
  const { turnId, competency, skills, answer, result } = heard
  const score = result?.score ?? null
  if (!result || score === null || score >= ENOUGH) return null
  if (result.gates.some(({ gate }) => SHOWS_NOTHING.has(gate))) return null
  // Who says little of a subject may know little of it; of their own conduct they have then not spoken.
  if (!isOfSubject(heard) && result.applicability !== 'observed') return null
  const sentence = sentenceAround(answer, weakestIn(result))
  if (!sentence || sentence.quote.split(' ').length < WORDS_MIN) return null
  const known = skills.flatMap((skill) => skillNamed(skill)?.name ?? [])
  const weight = round(lacking(score) * demandFor(competency, known, wanted))
  const of = isOfSubject(heard) ? 'subject' : 'conduct'
  return { interviewId, turnId, ...sentence, of, competency, skills: known, domain: wanted.domain, score, weight }
}

/** Where an answer loses most: its first soft spot, else the sentence that it would be better without, else its start. */
const weakestIn = ({ spans, heat = [] }: NonNullable<Heard['result']>): number => {
  const soft = spans.filter(({ tone }) => tone === 'vague').sort((a, b) => a.start - b.start)[0]
  const idle = [...heat].sort((a, b) => a.value - b.value || a.start - b.start)[0]
  return soft?.start ?? idle?.start ?? 0
}

/** A skill that the posting insists on counts double; a competency counts a little more where the posting speaks of it. */
const demandFor = (competency: string, skills: readonly string[], { skills: named, mustHave }: Wanted): number => {
  const has = (list: readonly string[]) => skills.some((skill) => list.includes(skill))
  if (has(mustHave)) return DEMAND.must
  if (has(named)) return DEMAND.named
  return skillsFor(competency).some((skill) => named.includes(skill)) ? DEMAND.related : 1
}

const isToldBadly = (heard: Heard | undefined): boolean =>
  heard !== undefined &&
  !isOfSubject(heard) &&
  (heard.result?.bands ?? []).some((band) => TELLING.has(band.dimension) && band.assessed && band.band <= TOLD_BADLY)
