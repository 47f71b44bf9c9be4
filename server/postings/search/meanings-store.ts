import { and, asc, count, eq, gt, isNull, or } from 'drizzle-orm'
import type { Database } from '../../platform/db/open.ts'
import { postingMeanings, postings } from '../tables.ts'

export type MeaningRow = typeof postingMeanings.$inferSelect
type Unread = { row: number; title: string; skills: string[] }

const byModel = (model: string) => and(eq(postingMeanings.row, postings.row), eq(postingMeanings.model, model))

/** Postings that `model` has not read, the oldest first. */
export const withoutMeaning = async ({ q }: Database, model: string, limit: number): Promise<Unread[]> =>
  q
    .select({ row: postings.row, title: postings.title, skills: postings.skills })
    .from(postings)
    .leftJoin(postingMeanings, byModel(model))
    .where(isNull(postingMeanings.row))
    .orderBy(asc(postings.row))
    .limit(limit)

export const countWithoutMeaning = async ({ q }: Database, model: string): Promise<number> => {
  const [found] = await q
    .select({ unread: count() })
    .from(postings)
    .leftJoin(postingMeanings, byModel(model))
    .where(isNull(postingMeanings.row))
  return found?.unread ?? 0
}

/** A posting that changed or went meanwhile is left as it is: it is read again, or need not be. */
export const keepMeanings = async ({ write }: Database, rows: readonly MeaningRow[]): Promise<void> => {
  await write((tx) =>
    rows.map(({ row, ...rest }) =>
      tx
        .insert(postingMeanings)
        .values({ row, ...rest })
        .onConflictDoUpdate({ target: postingMeanings.row, set: rest }),
    ),
  )
}

type Place = Pick<MeaningRow, 'madeAt' | 'row'>

/** Vectors made after `place`, in the order in which they were made. */
export const meaningsAfter = async ({ q }: Database, model: string, { madeAt, row }: Place, limit: number): Promise<MeaningRow[]> =>
  q
    .select()
    .from(postingMeanings)
    .where(
      and(
        eq(postingMeanings.model, model),
        or(gt(postingMeanings.madeAt, madeAt), and(eq(postingMeanings.madeAt, madeAt), gt(postingMeanings.row, row))),
      ),
    )
    .orderBy(asc(postingMeanings.madeAt), asc(postingMeanings.row))
    .limit(limit)
