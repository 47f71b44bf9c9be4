import type { CandidateId, InterviewId } from '#contract/ids.ts'
import { type InterviewRow, type JudgedAnswer, readJudged } from '../interviews/index.ts'
import type { House } from '../platform/house.ts'
import { questionOf } from '../questions/index.ts'
import { readResults } from '../scorecards/index.ts'
import { findSkills, skillNamed } from '../targets/index.ts'
import type { Heard, Wanted } from './model.ts'

type Listened = { candidateId: CandidateId; heard: Heard[]; wanted: Wanted }

/** What was said in an interview and what was made of it; null when the interview is gone. */
export const readHeard = async (house: House, id: InterviewId): Promise<Listened | null> => {
  const judged = await readJudged(house, id)
  if (!judged) return null
  const resultOf = await readResults(house, id)
  const heard = judged.answers.map((found): Heard => {
    const { turnId, answer, slot } = found
    return { turnId, answer, competency: slot.competency, kind: slot.kind, skills: skillsAskedBy(found), result: resultOf(found) }
  })
  return { candidateId: judged.interview.candidateId, heard, wanted: wantedBy(judged.interview) }
}

/** What the bank says that a question is about; of a question in a model's words, what those name. */
const skillsAskedBy = ({ slot, question }: JudgedAnswer): readonly string[] =>
  (slot.questionId ? questionOf(slot.questionId)?.skills : undefined) ?? findSkills(question).map(({ skill }) => skill.name)

const wantedBy = ({ target }: InterviewRow): Wanted => ({
  domain: target.domain,
  skills: target.skills.map((name) => skillNamed(name)?.name ?? name),
  mustHave: findSkills(target.mustHave.join('\n')).map(({ skill }) => skill.name),
})
