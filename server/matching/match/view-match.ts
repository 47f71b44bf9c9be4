import type { Evidence, Gates, PostingMatch } from '#contract/matching.ts'
import type { Opening } from '../../postings/index.ts'
import type { Rankable, Shown } from './rank.ts'
import type { Asked } from './read-asked.ts'

export type Candidate = Rankable & { opening: Opening; asked: Asked }
type Placed = Pick<PostingMatch, 'rank' | 'of' | 'lift'> & { language: string }

const languages = new Intl.DisplayNames('en', { type: 'language' })

const ORDER = { proved: 0, claimed: 1, missing: 2 } as const

/** A posting beside what was shown of it, the proved first. Only what is proved counts as shown. */
export const viewMatch = ({ opening, asked, skills }: Candidate, shown: Shown, { language, ...placed }: Placed): PostingMatch => {
  const evidence = skills.map(({ skill, weight, span }): Evidence => {
    const known = shown.get(skill)
    return { skill, weight, strength: known?.strength ?? 'missing', postingSpan: span, candidateSpan: known?.span ?? null }
  })
  const coverage = (weight: Evidence['weight']) => {
    const asked = evidence.filter((each) => each.weight === weight)
    return { shown: asked.filter(({ strength }) => strength === 'proved').length, of: asked.length }
  }
  const spoken = languages.of(language.slice(0, 2))
  const { place, workplace, pay } = opening.card
  const gates: Gates = { place, workplace, pay, permit: asked.permit, languages: asked.languages.filter(({ name }) => name !== spoken) }
  evidence.sort((a, b) => ORDER[a.strength] - ORDER[b.strength])
  return { posting: opening.card, ...placed, core: coverage('core'), contextual: coverage('contextual'), evidence, gates }
}
