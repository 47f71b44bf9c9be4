import { z } from 'zod'

/**
 * Words that state one thing: slots between spaces, alternatives of a slot between bars ("resend|repeat lost|missing").
 * Every form and many synonyms of a word count as the word; order does not matter unless the phrase opens with ">".
 */
const Phrase = z.string().min(2).max(200)
const Phrases = z.array(Phrase).min(1)
const Name = z.string().min(2).max(60)
const Names = z.array(Name).min(1)
export const WHY_MIN = 25
export const WHY_MAX = 160
/** What holds, in one sentence that a candidate can read. */
const Why = z.string().min(WHY_MIN).max(WHY_MAX)
/** Words of which one must be in the question or the answer, where a subject's name has other uses. */
const Within = z.array(z.string().min(1)).min(1).optional()

/**
 * What a thing is and is not. With `versus`, the same read the other way round: what holds for the one fails for the
 * other. `more` and `less` compare the two, or, without `versus`, say what the subject has much or little of.
 */
export const Trait = z.strictObject({
  subject: Names,
  versus: Names.optional(),
  within: Within,
  holds: Phrases.optional(),
  fails: Phrases.optional(),
  more: Phrases.optional(),
  less: Phrases.optional(),
  why: Why,
})

/** What a thing drives up or down. */
export const Effect = z.strictObject({
  subject: Names,
  within: Within,
  raises: Phrases.optional(),
  lowers: Phrases.optional(),
  why: Why,
})

/** A figure that is the same everywhere: a number outside every range, said of the subject in this unit, is wrong. */
export const Figure = z.strictObject({
  subject: Names,
  within: Within,
  about: Phrases.optional(),
  unit: z.array(z.string().min(1)),
  ranges: z.array(z.tuple([z.number(), z.number()])).min(1),
  why: Why,
})

/** What to do and what never to do in a situation. */
export const Practice = z.strictObject({
  when: Phrases,
  within: Within,
  right: Phrases.optional(),
  wrong: Phrases.optional(),
  why: Why,
})

/** What comes before what. */
export const Sequence = z.strictObject({
  when: Phrases.optional(),
  first: Phrases,
  later: Phrases,
  why: Why,
})

export const Fact = z.union([Trait, Effect, Figure, Practice, Sequence])

export type Trait = z.infer<typeof Trait>
export type Effect = z.infer<typeof Effect>
export type Figure = z.infer<typeof Figure>
export type Practice = z.infer<typeof Practice>
export type Sequence = z.infer<typeof Sequence>
export type Fact = z.infer<typeof Fact>
