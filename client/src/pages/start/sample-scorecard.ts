import type { Dimension, Scorecard, ScoredAnswer, Span } from '#contract/scorecards.ts'

const ANSWER =
  'Last spring our ward ran out of infusion pumps twice in one week. I was the nurse in charge of the shift, so I walked the floor, ' +
  'listed every pump and found eleven that were switched on but not in use. I agreed a return shelf with the two other wards and put one ' +
  'person per shift in charge of it. After that things got a lot better and everybody was happier with how it worked.'

const marked: readonly Omit<Span, 'start' | 'end'>[] = [
  {
    quote: 'Last spring our ward ran out of infusion pumps twice in one week',
    dimension: 'structure',
    tone: 'earned',
    signal: 'situation',
  },
  { quote: 'I walked the floor, listed every pump', dimension: 'ownership', tone: 'earned', signal: 'own_action' },
  { quote: 'eleven that were switched on but not in use', dimension: 'specificity', tone: 'earned', signal: 'number' },
  { quote: 'things got a lot better', dimension: 'specificity', tone: 'vague', signal: 'result_without_measure' },
  { quote: 'everybody was happier', dimension: 'specificity', tone: 'vague', signal: 'claim_without_source' },
]

const band = (dimension: Dimension, value: number, why: string) => ({ dimension, assessed: true as const, band: value, why })

export const sampleAnswer: Omit<ScoredAnswer, 'turnId' | 'questionTurnId'> = {
  question: 'Tell me about a time when you had to solve a problem with what you had at hand.',
  answer: ANSWER,
  competency: 'problem solving',
  state: 'scored',
  result: {
    score: 74,
    applicability: 'observed',
    bands: [
      band('relevance', 4, 'A real problem, solved with the means at hand.'),
      band('structure', 4, 'Situation, task and action are there; the result is thin.'),
      band('specificity', 3, 'Numbers for the problem, none for the result.'),
      band('ownership', 4, '“I walked”, “I agreed”: your own part is clear.'),
      band('clarity', 3.5, 'Easy to follow; the last sentence says little.'),
    ],
    spans: marked.map((span) => ({ ...span, start: ANSWER.indexOf(span.quote), end: ANSWER.indexOf(span.quote) + span.quote.length })),
    gates: [],
    fix: 'Say how you know that it got better: how often did pumps run out in the weeks after?',
    stronger:
      'I agreed a return shelf with the two other wards and put one person per shift in charge of it. In the [number] weeks after, pumps ran out [number] times instead of twice a week.',
    provenance: { by: 'rules', name: 'sample', version: '1' },
  },
}

export const sampleSummary: Pick<Scorecard, 'dimensions' | 'competencies' | 'verdict' | 'overall'> = {
  verdict: 'Clear stories in your own words; the results need numbers.',
  overall: 71,
  dimensions: [
    { dimension: 'relevance', score: 82 },
    { dimension: 'structure', score: 76 },
    { dimension: 'specificity', score: 58 },
    { dimension: 'ownership', score: 80 },
    { dimension: 'depth', score: 64 },
    { dimension: 'clarity', score: 72 },
  ],
  competencies: [
    { competency: 'problem solving', score: 74, answers: 2 },
    { competency: 'teamwork', score: 78, answers: 2 },
    { competency: 'working under pressure', score: 61, answers: 2 },
  ],
}
