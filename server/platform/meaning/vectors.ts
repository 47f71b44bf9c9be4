import { type Labels, sharedLabels } from './labels.ts'

export const DIMENSIONS = 384
/** A component of a vector of length 1 hardly ever passes a third: so it fits a signed byte with two digits to spare. */
const SCALE = 400
const BYTE = 127

/** A direction as it is kept: length 1, times `SCALE`, in whole numbers. */
export const quantised = (direction: ArrayLike<number>): Int8Array => {
  const length = Math.sqrt(dot(direction, direction)) || 1
  return Int8Array.from({ length: DIMENSIONS }, (_, at) => {
    const value = Math.round(((direction[at] ?? 0) / length) * SCALE)
    return Math.max(-BYTE, Math.min(BYTE, value))
  })
}

/** The direction between several, each with its share. */
export const blended = (parts: readonly { vector: ArrayLike<number>; share: number }[]): Int8Array =>
  quantised(
    Float64Array.from({ length: DIMENSIONS }, (_, at) => parts.reduce((sum, { vector, share }) => sum + share * (vector[at] ?? 0), 0)),
  )

const dot = (a: ArrayLike<number>, b: ArrayLike<number>): number => {
  let sum = 0
  for (let at = 0; at < DIMENSIONS; at++) sum += (a[at] ?? 0) * (b[at] ?? 0)
  return sum
}

/** What is common to all texts of a kind says nothing about any one of them. */
export const centredOn = (centre: readonly number[], direction: readonly number[]): number[] =>
  direction.map((value, at) => value - (centre[at] ?? 0))

/** Vectors in one block of memory, by id. */
export type Shelf = {
  put(id: number, vector: Int8Array, labels?: Labels): void
  nearest(query: Int8Array, limit: number, least: number, labels?: Labels): { id: number; likeness: number }[]
}

/** How many of the first found say with the query what is looked for, and how much: Rocchio's relevance feedback, without anybody's. */
const FEEDBACK = 5
const FEEDBACK_SHARE = 0.6
/** What is less alike tells nothing of what is meant. */
const FEEDBACK_LEAST = 0.4
/** What having the same labels adds to a likeness. */
const LABELS = 0.3
/** The second reading looks at no more than these. */
const POOL = 2_000
const FIRST_SIZE = 1_024

export const openShelf = (): Shelf => {
  const places = new Map<number, number>()
  let ids = new Int32Array(FIRST_SIZE)
  const marks: Labels[] = []
  let block = new Int8Array(FIRST_SIZE * DIMENSIONS)

  const at = (place: number) => block.subarray(place * DIMENSIONS, (place + 1) * DIMENSIONS)
  const grow = () => {
    const [more, larger] = [new Int32Array(ids.length * 2), new Int8Array(block.length * 2)]
    more.set(ids)
    larger.set(block)
    ids = more
    block = larger
  }

  return {
    put: (id, vector, labels = {}) => {
      const known = places.get(id)
      const place = known ?? places.size
      if (place === ids.length) grow()
      places.set(id, place)
      ids[place] = id
      block.set(vector, place * DIMENSIONS)
      marks[place] = labels
    },
    nearest: (query, limit, least, labels = {}) => {
      const first = likenesses(block.subarray(0, places.size * DIMENSIONS), query)
      const pool = highest(first, POOL)
      const feedback = pool
        .slice(0, FEEDBACK)
        .filter((place) => (first[place] ?? 0) >= FEEDBACK_LEAST)
        .map((place) => ({ vector: at(place), share: (FEEDBACK_SHARE / FEEDBACK) * (first[place] ?? 0) }))
      const meant = blended([{ vector: query, share: 1 }, ...feedback])
      return pool
        .map((place) => ({
          id: ids[place] ?? 0,
          likeness: (likenesses(at(place), meant)[0] ?? 0) + LABELS * sharedLabels(labels, marks[place] ?? {}),
        }))
        .filter(({ likeness }) => likeness >= least)
        .sort((a, b) => b.likeness - a.likeness || a.id - b.id)
        .slice(0, limit)
    },
  }
}

/** Of each vector in `block` with `query`. This loop is where a search spends its time. */
const likenesses = (block: Int8Array, query: Int8Array): Float32Array => {
  const found = new Float32Array(block.length / DIMENSIONS)
  const wanted = Int32Array.from(query)
  let at = 0
  for (let place = 0; place < found.length; place++) {
    let sum = 0
    for (let index = 0; index < DIMENSIONS; index++) sum += (block[at++] ?? 0) * (wanted[index] ?? 0)
    found[place] = sum / (SCALE * SCALE)
  }
  return found
}

const BUCKETS = 1_000
const bucketOf = (likeness: number) => Math.max(0, Math.min(BUCKETS, Math.round((likeness + 1) * (BUCKETS / 2))))

/** The places of about the `most` highest, the highest first: those above the bar that a count of how many reach what sets. */
const highest = (likeness: Float32Array, most: number): number[] => {
  const reached = new Int32Array(BUCKETS + 1)
  for (const value of likeness) reached[bucketOf(value)] = (reached[bucketOf(value)] ?? 0) + 1
  let bar = BUCKETS
  for (let count = reached[bar] ?? 0; bar > 0 && count < most; count += reached[bar] ?? 0) bar -= 1
  const places: number[] = []
  for (let place = 0; place < likeness.length; place++) if (bucketOf(likeness[place] ?? 0) >= bar) places.push(place)
  return places.sort((a, b) => (likeness[b] ?? 0) - (likeness[a] ?? 0) || a - b)
}
