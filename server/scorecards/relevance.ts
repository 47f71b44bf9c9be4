import { termsOf } from '#server/platform/text/terms.ts'
import { genericWords } from '#server/platform/text/word-classes.ts'
import type { ScoreInput } from './reading.ts'
import { fieldsOf } from './topics.ts'

/** Words that open a question without saying what it is about. */
const ASKING = new Set(
  termsOf(`tell describe give example time situation when have you your how what did would do walk through share think explain last recent most role job
  work experience please us about important one where which who handle handled deal dealt make made take took get got way thing something someone
  can ever need needed go going really kind use used talk best approach ensure happen happened able different good come know day proud proudest achievement
      accomplishment accomplished success successful biggest greatest hardest toughest worst unexpected something difference career`),
)
const stock = new Set(termsOf([...genericWords].join(' ')))

type Relevance = {
  /** Terms of the question (and what it looks for) that the answer takes up. */
  shared: string[]
  /** Further words of the answer from the question's fields of meaning. */
  related: string[]
  /** Whether the question says anything that an answer could miss. */
  isComparable: boolean
}

/** How the words that carry an answer relate to those that the question is about. Words of praise and method count for nothing. */
export const relevanceOf = (input: ScoreInput, told: string): Relevance => {
  const asked = new Set(termsOf(`${input.question} ${input.competency ?? ''}`).filter((term) => !ASKING.has(term)))
  const wanted = new Set(
    [...(input.lookFor ?? []), ...(input.concepts ?? []).flatMap(({ key, aliases }) => [key, ...aliases])].flatMap(termsOf),
  )
  const answered = new Set(termsOf(told))
  const direct = new Set([...asked, ...[...wanted].filter((term) => !ASKING.has(term))].filter((term) => !stock.has(term)))
  const open = fieldsOf(asked)
  const meant = new Set(open.flatMap(({ told: words }) => [...words]))
  const shared = [...answered].filter((term) => direct.has(term))
  const related = [...answered].filter((term) => meant.has(term) && !direct.has(term) && (!stock.has(term) || open.length > 0))
  return { shared, related, isComparable: direct.size > 0 || open.length > 0 }
}

/** Private life, as far as it rarely is the scene of work. */
const LEISURE = new Set(
  termsOf(`holiday vacation beach hobby hobbies football basketball guitar piano garden gardening roses hiking dog cat pet movie film netflix series song
  music band concert sunset rain sunny snow breakfast pizza recipe cake cousin grandmother wife husband girlfriend boyfriend birthday wedding
  neighbour flat apartment rent bedroom sofa bicycle bike commute swim swimming gym fishing camping tent trip
  museum island  game console novel poem stadium match coffee tea bake baking tomato shutters sandwich`),
)
export const leisureIn = (told: string) => new Set(termsOf(told).filter((term) => LEISURE.has(term))).size
