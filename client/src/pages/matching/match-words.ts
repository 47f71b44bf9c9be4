import type { Gates, PostingMatch } from '#contract/matching.ts'
import { plural } from '../../lib/words.ts'

/** `3 of 5 core skills shown, and 1 of 2 others` */
export const coverageWords = ({ core, contextual }: Pick<PostingMatch, 'core' | 'contextual'>): string => {
  if (core.of === 0) return `${contextual.shown} of ${plural(contextual.of, 'skill')} shown`
  const others = contextual.of === 0 ? '' : `, and ${contextual.shown} of ${plural(contextual.of, 'other')}`
  return `${core.shown} of ${plural(core.of, 'core skill')} shown${others}`
}

/** What a posting asks for beside skills and what its facts say already; empty where it asks for nothing. */
export const gateWords = ({ languages, permit }: Gates): string => {
  const asked = [...languages.map(({ name }) => name), ...(permit ? [`“${permit.quote}”`] : [])]
  return asked.length === 0 ? '' : `Check for yourself: ${asked.join(' · ')}`
}

export const liftWords = ({ lift, of }: Pick<PostingMatch, 'lift' | 'of'>): string =>
  lift === null ? '' : `If you could show ${lift.skill}, it would move from ${nth(lift.from)} to ${nth(lift.to)} of ${of} compared.`

const rules = new Intl.PluralRules('en', { type: 'ordinal' })
const ENDINGS: Partial<Record<Intl.LDMLPluralRule, string>> = { one: 'st', two: 'nd', few: 'rd' }
const nth = (place: number): string => `${place}${ENDINGS[rules.select(place)] ?? 'th'}`
