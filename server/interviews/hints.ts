import { and, asc, eq, inArray } from 'drizzle-orm'
import type { CandidateId } from '#contract/ids.ts'
import type { Database } from '../platform/db/open.ts'
import type { Query } from '../platform/db/write.ts'
import { planHints } from './tables.ts'

/** More than one interview can take up. */
const HINTS_MAX = 20

/** Statements by which another room has the candidate's next interview take up a competency, inside its own unit. */
export const hintPlan = (tx: Query, candidateId: CandidateId, competencies: readonly string[], at: number) =>
  competencies.map((competency) => tx.insert(planHints).values({ candidateId, competency, at }).onConflictDoNothing())

/** They are taken up, or not wanted any more. */
export const dropHints = (tx: Query, candidateId: CandidateId, competencies: readonly string[]) =>
  competencies.length === 0
    ? []
    : [tx.delete(planHints).where(and(eq(planHints.candidateId, candidateId), inArray(planHints.competency, [...competencies])))]

/** What the next interview should take up, the oldest first. */
export const hintsOf = async (db: Database, candidateId: CandidateId): Promise<string[]> =>
  (
    await db.q
      .select({ competency: planHints.competency })
      .from(planHints)
      .where(eq(planHints.candidateId, candidateId))
      .orderBy(asc(planHints.at), asc(planHints.competency))
      .limit(HINTS_MAX)
  ).map(({ competency }) => competency)
