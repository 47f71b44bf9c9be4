import { type AnswerScore, type Band, type Dimension, dimensions, type Span } from '#contract/scorecards.ts'
import { signalsIn } from './accept.ts'
import { bandFrom } from './signals.ts'

/** No reading moves a band further than this from what the rules read: a persuaded model cannot make a score. */
const REACH = 1
/** Where no rules stand beside it, a model alone does not give the highest band. */
const ALONE_MOST = 4
/** One mark is too little to open a dimension with that the rules left closed. */
const DEPTH_MARKS_MIN = 2

export type Judged = { byRules: AnswerScore; isKnowledge: boolean }

/** The bands of one reading. */
export const bandsOf = (judged: Judged, spans: readonly Span[]): Band[] => dimensions.map((dimension) => bandOf(judged, dimension, spans))

const bandOf = ({ byRules, isKnowledge }: Judged, dimension: Dimension, spans: readonly Span[]): Band => {
  const read = byRules.bands.find((band) => band.dimension === dimension)
  const marked = signalsIn(spans, dimension)
  const own = bandFrom(dimension, marked)
  const isOpen = dimension !== 'depth' || (isKnowledge && marked.length >= DEPTH_MARKS_MIN)
  if (byRules.score === null) return isOpen ? found(dimension, Math.min(ALONE_MOST, own), marked.length) : unasked
  if (read?.assessed) {
    const band = found(dimension, within(own, read.band), marked.length)
    return Math.abs(band.band - read.band) < 0.5 ? { ...band, why: read.why } : band
  }
  if (dimension === 'depth' && isOpen) return found(dimension, within(own, meanOf(byRules.bands)), marked.length)
  return read ?? unasked
}

const unasked: Band = { dimension: 'depth', assessed: false, why: 'Not assessed: the question does not ask for an explanation.' }

const within = (own: number, read: number) => Math.min(read + REACH, Math.max(read - REACH, own))

const found = (dimension: Dimension, band: number, passages: number) => ({
  dimension,
  assessed: true as const,
  band: halves(Math.min(5, Math.max(0, band))),
  why:
    passages > 0
      ? `${passages} passage${passages === 1 ? '' : 's'} of the answer speak${passages === 1 ? 's' : ''} to this.`
      : 'No passage of the answer speaks to this.',
})

export const halves = (value: number) => Math.round(value * 2) / 2

/** The mean of the assessed bands. */
export const meanOf = (bands: readonly Band[]): number => {
  const judged = bands.flatMap((band) => (band.assessed ? [band.band] : []))
  return judged.reduce((sum, band) => sum + band, 0) / Math.max(1, judged.length)
}

/** Each band in the middle of the readings, where more than half of them have one. */
export const medianBands = (readings: readonly (readonly Band[])[]): Band[] =>
  dimensions.flatMap((dimension): Band[] => {
    const all = readings.flatMap((bands) => bands.filter((band) => band.dimension === dimension))
    const values = all.flatMap((band) => (band.assessed ? [band.band] : [])).sort((a, b) => a - b)
    const without = all.find((band) => !band.assessed)
    if (values.length * 2 <= readings.length && without) return [without]
    const [low, high] = [values[Math.floor((values.length - 1) / 2)] ?? 0, values[Math.floor(values.length / 2)] ?? 0]
    const middle = halves((low + high) / 2)
    const like = all.toSorted((a, b) => distance(a, middle) - distance(b, middle))[0]
    return [{ dimension, assessed: true, band: middle, why: like?.why ?? '' }]
  })

const distance = (band: Band, to: number) => (band.assessed ? Math.abs(band.band - to) : Number.POSITIVE_INFINITY)
