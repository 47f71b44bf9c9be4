import type { Clause } from '#server/platform/text/clauses.ts'
import { type Draft, detailOf, weightOf } from './detail.ts'
import type { Reading } from './reading.ts'

const ORDER = /\b(first(ly)?|second(ly)?|third(ly)?|then|next|after(wards)?|before|once|finally|last(ly)?|start|begin|until|when)\b/i
const CONDITION = /\b(if|unless|when|depend(s|ing)?|whether|until|otherwise|in case|as long as|except|without)\b/i
const CONTRAST = /\b(but|however|whereas|although|though|while|instead|rather than|trade-?offs?|cost of|downside|on the other hand|than)\b/i
const REASON =
  /\b(because|so|since|therefore|means?|that way|in order to|to (avoid|prevent|keep|see|check|make|find|stop|get)|which|causes?|leads? to|as)\b/i

const FULL_DETAIL = 12
const DENSE = 0.2

/** Plans, explanations and motives are judged by their reasoning: steps, reasons, conditions and what is weighed, each with something concrete in it. */
export const reasonBands = (reading: Reading): Draft & { hold: number } => {
  const { core, features, type } = reading
  const solid = core.filter((clause) => weightOf(clause) > 0)
  const detail = detailOf(reading, () => true)
  const density = detail / Math.max(1, features.words)
  const specificity = 5 * Math.min(1, detail / FULL_DETAIL) * (density >= DENSE ? 1 : (density / DENSE) ** 0.5)
  const hold = detail < 4 ? 1 + detail / 4 : 5
  return {
    hold,
    structure: structure(solid),
    specificity: {
      band: specificity,
      why: specificity >= 4 ? 'Named things and figures carry it.' : 'Few words here would not fit any other answer.',
    },
    ...(type === 'knowledge' ? {} : { ownership: ownership(solid, type === 'motive') }),
  }
}

const structure = (solid: Clause[]) => {
  const has = (pattern: RegExp) => solid.some((clause) => pattern.test(clause.text))
  const links = [ORDER, CONDITION, CONTRAST, REASON].filter(has).length
  const said = new Set(solid.map((clause) => clause.verb)).size
  const band = Math.min(3, said * 0.6) + Math.min(2, links * 0.8)
  if (band >= 4) return { band, why: 'One thing follows from another, with reasons.' }
  return { band, why: links < 2 ? 'Statements stand side by side; why and when is missing.' : 'The line of thought is short.' }
}

const ownership = (solid: Clause[], isMotive: boolean) => {
  const own = solid.filter((clause) => clause.subject === 'i' && (clause.isAction || isMotive))
  const steps = new Set(own.map((clause) => clause.verb)).size
  const band = steps === 0 ? 1 : Math.min(5, 1.5 + steps)
  return { band, why: band >= 4 ? 'What you would do, or did, is plain.' : 'Little is said of what you yourself do.' }
}
