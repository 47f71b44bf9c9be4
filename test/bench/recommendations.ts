import { InterviewId, TurnId } from '#contract/ids.ts'
import { catalogue } from '#server/matching/catalogue.ts'
import { gapsOf } from '#server/matching/gaps.ts'
import type { Heard, Wanted } from '#server/matching/model.ts'
import { openCatalogue, recommend } from '#server/matching/recommend.ts'
import { shownSkills } from '#server/matching/shown-skills.ts'
import { bank } from '#server/questions/index.ts'
import { scoreAnswer } from '#server/scorecards/index.ts'

const TRANSCRIPTS = 40
const ANSWERS = 6
const SAID = [
  'I usually just try to plan well. I think we always found a way in the end, more or less, and nobody complained about it.',
  'We use Kubernetes and PostgreSQL and everything is monitored in Grafana. I would look at the dashboards first, probably.',
  'Last spring our payment service began to time out after a release. I rolled it back within ten minutes and told support what to say.',
  'I am good with people and I stay calm. In a conflict I listen to both sides, and normally that is enough for everyone.',
]
const WANTED: Wanted = { domain: 'software', skills: ['PostgreSQL', 'Kubernetes', 'Incident response'], mustHave: ['PostgreSQL'] }
const interviewId = InterviewId.parse('0197a000-0000-7000-8000-000000000001')

const transcript = (from: number): Heard[] =>
  Array.from({ length: ANSWERS }, (_, index) => {
    const { text, competency, kind, skills } = bank[(from * 31 + index * 97) % bank.length] ?? bank[0] ?? never()
    const answer = `${SAID[(from + index) % SAID.length] ?? ''} That was in case ${from}.`
    const turnId = TurnId.parse(`0197a000-0000-7000-8000-0000000${String(10_000 + index)}`)
    return { turnId, competency, kind, skills, answer, result: scoreAnswer({ question: text, answer, competency, kind }) }
  })

const never = (): never => {
  throw new Error('the bank has no questions')
}

const judged = Array.from({ length: TRANSCRIPTS }, (_, index) => transcript(index))
const open = openCatalogue(catalogue)

/** All that follows a settled scorecard, without the database: skills, gaps and courses of one transcript of six answers. */
export const courses = (round: number): number => {
  const heard = judged[round % judged.length] ?? []
  const gaps = gapsOf(interviewId, heard, WANTED)
  return shownSkills(heard, WANTED).length + recommend(open, gaps, { seniority: 'senior', language: 'en' }).length
}
