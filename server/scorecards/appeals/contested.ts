import type { AnswerScore, Span } from '#contract/scorecards.ts'
import { keptSubjects } from './subjects.ts'

/** Words of an answer that do not count (`replacement` null) or that should read otherwise. Offsets count in what was said. */
export type Contested = { start: number; end: number; quote: string; replacement: string | null }

type Place = { start: number; end: number }
/** A stretch of what was said beside what is judged in its place. */
type Stretch = { kind: 'same' | 'struck' | 'mended'; said: Place; judged: Place }

export type Reading = {
  /** What is judged: struck words blanked out, misheard ones mended. */
  text: string
  stretches: Stretch[]
}

/** Only what is still there word for word can be contested. */
const standing = (said: string, contested: readonly Contested[]): Contested[] =>
  contested.filter(({ start, end, quote }) => said.slice(start, end) === quote)

export const overlaps = (one: Place, other: Place): boolean => one.start < other.end && other.start < one.end

/** What an answer reads like with everything applied that was contested. */
export const readContested = (said: string, contested: readonly Contested[]): Reading => {
  const sorted = standing(said, contested).toSorted((a, b) => a.start - b.start)
  const kept = keptSubjects(
    said,
    sorted.filter(({ replacement }) => replacement === null),
  )
  const stretches: Stretch[] = []
  let text = ''
  let at = 0
  const push = (kind: Stretch['kind'], end: number, words: string) => {
    if (end > at) stretches.push({ kind, said: { start: at, end }, judged: { start: text.length, end: text.length + words.length } })
    text += words
    at = end
  }
  for (const { start, end, replacement } of sorted) {
    if (start < at) continue
    push('same', start, said.slice(at, start))
    if (replacement === null) push('struck', end, blank(said, { start, end }, kept))
    else push('mended', end, replacement)
  }
  push('same', said.length, said.slice(at))
  return { text, stretches }
}

/** Spaces for words, but for those that are kept. */
const blank = (said: string, { start, end }: Place, kept: readonly Place[]): string =>
  kept
    .filter((place) => place.start >= start && place.end <= end)
    .reduce(
      (text, place) => text.slice(0, place.start - start) + said.slice(place.start, place.end) + text.slice(place.end - start),
      ' '.repeat(end - start),
    )

/** A judgement of what is read, with every offset and quote in terms of what was said; struck words are in none of them. */
export const inTermsOf = (said: string, { stretches }: Reading, result: AnswerScore): AnswerScore => {
  if (stretches.every(({ kind }) => kind === 'same')) return result
  return {
    ...result,
    bands: result.bands.map((band) => ({ ...band, why: squeezed(band.why) })),
    spans: result.spans.flatMap((span) =>
      standingIn(said, stretches, span).map((place): Span => ({ ...span, ...place, quote: said.slice(place.start, place.end) })),
    ),
    fix: squeezed(result.fix),
    stronger: result.stronger && squeezed(result.stronger),
    ...(result.heat && { heat: result.heat.map(({ value, ...place }) => ({ ...saidIn(stretches, place), value })) }),
  }
}

/** Where in what was said the words of one place of the reading stand: the longest stretch that is not struck, or none. */
export const inPlaceOf = (said: string, { stretches }: Reading, place: Place): Place | null =>
  stretches.every(({ kind }) => kind === 'same')
    ? place
    : (standingIn(said, stretches, place).toSorted((a, b) => b.end - b.start - (a.end - a.start))[0] ?? null)

const saidIn = (stretches: readonly Stretch[], { start, end }: Place): Place => ({
  start: saidAt(stretches, start, 'start'),
  end: saidAt(stretches, end, 'end'),
})

const saidAt = (stretches: readonly Stretch[], at: number, edge: 'start' | 'end'): number => {
  const within = ({ judged }: Stretch) => (edge === 'start' ? at >= judged.start && at < judged.end : at > judged.start && at <= judged.end)
  const found = stretches.find(within)
  if (!found) return edge === 'start' ? 0 : (stretches.at(-1)?.said.end ?? 0)
  return found.kind === 'mended' ? found.said[edge] : found.said.start + at - found.judged.start
}

/** A mark around struck words becomes the marks on either side of them. */
const standingIn = (said: string, stretches: readonly Stretch[], place: Place): Place[] =>
  stretches
    .filter(({ kind }) => kind === 'struck')
    .reduce<Place[]>((places, gap) => places.flatMap((each) => minus(each, gap.said)), [saidIn(stretches, place)])
    .flatMap(({ start, end }) => {
      const words = said.slice(start, end).replace(EDGES, '')
      const from = said.indexOf(words, start)
      return words === '' ? [] : [{ start: from, end: from + words.length }]
    })

/** What joined a mark to the words beside it. */
const EDGES = /^[\s,;:.!?–—-]+|[\s,;:–—-]+$/g

const minus = ({ start, end }: Place, gap: Place): Place[] =>
  [
    { start, end: Math.min(end, gap.start) },
    { start: Math.max(start, gap.end), end },
  ].filter((left) => left.start < left.end)

const squeezed = (text: string) => text.replace(/ {2,}/g, ' ')
