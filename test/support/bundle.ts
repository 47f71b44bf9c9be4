import { BUNDLE_FORMAT, BUNDLE_VERSION, Bundle, type JudgedInput } from '#contract/bundle.ts'
import { dimensions } from '#contract/scorecards.ts'
import { randomIds } from '#server/platform/ids.ts'
import { aggregate } from '#server/scorecards/aggregate.ts'
import { scoreAnswer } from '#server/scorecards/rules/rules.ts'
import { START } from './clock.ts'
import { FULL_ANSWER } from './slots.ts'

export const inputOf = (over: Partial<JudgedInput> = {}): JudgedInput => ({
  question: 'Tell me about a time when you changed how a handover works on your ward.',
  answer: FULL_ANSWER,
  competency: 'initiative',
  kind: 'behavioural',
  lookFor: [],
  concepts: [],
  ...over,
})

/** A bundle of an interview in which `inputs` were judged by the rules, without plan and log. */
export const makeTestBundle = (inputs: readonly JudgedInput[], over: Partial<Bundle> = {}): Bundle => {
  const answers = inputs.map((input, index) => ({
    turnId: randomIds.make<string>(),
    questionTurnId: randomIds.make<string>(),
    question: input.question,
    answer: input.answer,
    competency: input.competency,
    state: 'scored',
    result: scoreAnswer(input),
    slotId: `s${index + 1}`,
    input,
  }))
  const bundle = Bundle.parse({
    format: BUNDLE_FORMAT,
    version: BUNDLE_VERSION,
    madeAt: START,
    interview: {
      title: 'Ward nurse',
      employer: null,
      target: {
        title: 'Ward nurse',
        employer: null,
        description: '',
        url: null,
        source: 'title',
        seniority: null,
        domain: null,
        skills: [],
        mustHave: [],
        niceToHave: [],
      },
      kind: 'behavioural',
      seniority: null,
      language: 'en',
      persona: 'neutral',
      mode: 'coaching',
      minutes: 30,
      status: 'ended',
      endCause: 'completed',
      createdAt: START,
      endedAt: START,
    },
    rubric: { name: 'clauses', version: '1', dimensions: [...dimensions], bands: { from: 0, to: 5 } },
    prompts: [],
    plan: [],
    transcript: [],
    events: [],
    scorecard: { ...aggregate([], []), updatedAt: START },
    answers,
    reviews: [],
  })
  return { ...bundle, scorecard: { ...bundle.scorecard, ...aggregate(bundle.answers, []) }, ...over }
}
