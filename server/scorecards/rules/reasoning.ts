import type { Clause } from '#server/platform/text/clauses.ts'
import { type Draft, detailIn, steeply, towards, weightOf } from '../reading/detail.ts'
import { isMemory, pointsIn } from '../reading/points.ts'
import type { Reading } from '../reading/reading.ts'
import { pointsMade } from './contradiction.ts'

const LINKS = [
  /\b(first(ly)?|second(ly)?|third(ly)?|then|next|after(wards)?|before|once|finally|last(ly)?|start|begin|until|only (then|after)|at the same time)\b/i,
  /\b(if|unless|when|depend(s|ing)?|whether|until|otherwise|in case|as long as|except|without|or else|else)\b/i,
  /\b(but|however|whereas|although|though|while|instead|rather than|trade-?offs?|cost of|downside|on the other hand|than|even if|not only|yet)\b/i,
  /\b(because|so|since|therefore|means?|that way|that's why|that is why|in order to|to (avoid|prevent|keep|see|check|make|find|stop|get|tell|know)|which|causes?|leads? to|as|for)\b/i,
]

/** Points, own ones and detail at which nothing is left to ask; measured on short and long good answers alike. A motive takes fewer. */
const REASONED = { points: 3.5, own: 2, detail: 13 }
const FULL = { knowledge: REASONED, plan: REASONED, story: REASONED, motive: { points: 2.5, own: 1.3, detail: 10 } }
const DENSE_DETAIL = 0.16
const DENSE_POINTS = 4.2
/** What a thing of the field stated rightly adds to points and detail: more than a word that would fit no other answer. */
const KNOWN_POINT = 0.7
const KNOWN_DETAIL = 2

/** Plans, explanations and motives are judged by their reasoning: points with something concrete in them, and what ties them together. */
export const reasonBands = (reading: Reading): Draft & { hold: number } => {
  const { core, features, type } = reading
  const full = FULL[type]
  const words = Math.max(1, features.words)
  const known = pointsMade(reading)
  const points = pointsIn(core, type)
  const all = points.all + KNOWN_POINT * known
  const { own } = points
  const pace = towards((100 * all) / words, DENSE_POINTS) ** 1.5
  const detail = detailIn(type === 'motive' ? core : core.filter((clause) => !isMemory(clause))) + KNOWN_DETAIL * known
  const specificity = 5 * steeply(detail, full.detail) * towards(detail / words, DENSE_DETAIL) ** 0.5 * (0.5 + 0.5 * pace)
  return {
    hold: 1 + 2 * towards(all, 0.7 * full.points) * pace + 2 * towards(detail, 0.6 * full.detail),
    structure: structure(core, towards(all, full.points) * pace, words),
    specificity: {
      band: specificity,
      why: specificity >= 4 ? 'Named things and figures carry it.' : 'Few words here would not fit any other answer.',
    },
    ...(type === 'knowledge' ? {} : { ownership: ownership(towards(own, full.own) * pace, all * pace) }),
  }
}

const structure = (core: Clause[], points: number, words: number) => {
  const solid = core.filter((clause) => weightOf(clause) >= 0.6)
  const links = LINKS.filter((link) => solid.some(({ text }) => link.test(text))).length
  const band = 3 * points + 2 * towards(links, Math.min(3, 1.6 + words / 45)) * towards(points, 0.3)
  if (band >= 4) return { band, why: 'One thing follows from another, with reasons.' }
  return { band, why: links < 2 ? 'Statements stand side by side; why and when is missing.' : 'The line of thought is short.' }
}

const ownership = (own: number, all: number) => {
  const band = Math.max(1 + 4 * own, Math.min(2.5, 1 + all))
  return { band, why: band >= 4 ? 'What you would do, or did, is plain.' : 'Little is said of what you yourself do.' }
}
