import { describe, expect, test } from 'vitest'
import { kinds, modes, personas } from '#contract/interviews.ts'
import { questionOf } from '#server/questions/index.ts'
import { candidates } from './candidates.ts'
import { course, kindness } from './course-rules.ts'
import { memory, speech } from './rules.ts'
import { type Run, type Said, simulate } from './simulate.ts'

const titles = [
  'ICU nurse',
  'Backend engineer',
  'Custodian',
  'Zookeeper',
  'Store manager',
  'Primary teacher',
  'Electrician',
  'Accountant',
  'Chef',
  'Truck driver',
  'Paralegal',
  'Social worker',
  'Laboratory technician',
  'Sales representative',
]
const POSTING =
  'Our team of nine works 7:30 to 16:00, Monday to Friday. The pay is £19.20 per hour. You will get two weeks of training in our workshop in Hull.'
const clocks = [{}, { minutes: 20, secondsPerTurn: 45 }, { minutes: 8, secondsPerTurn: 55 }]
const ways = kinds.flatMap((kind) => personas.map((persona) => ({ kind, persona })))

/** Every candidate meets every kind and manner; modes, titles and clocks go round. */
const runs = Object.entries(candidates).flatMap(([name, candidate], person) =>
  ways.map((way, at) => {
    const title = titles[(at + person * 5) % titles.length] ?? ''
    const mode = modes[(at + person) % modes.length] ?? 'coaching'
    return simulate({ ...way, mode, ...clocks[(at + person) % clocks.length], title, description: POSTING, questions: 4 }, candidate, name)
  }),
)

describe('the interviewer speaks: it', () => {
  test.each(speech)('%s', (_, offences) => {
    expect(runs.flatMap(offences)).toEqual([])
  })
})

describe('the interviewer remembers: it', () => {
  test.each(memory)('%s', (_, offences) => {
    expect(runs.flatMap(offences)).toEqual([])
  })
})

describe('the interviewer leads: it', () => {
  test.each(course)('%s', (_, offences) => {
    expect(runs.flatMap(offences)).toEqual([])
  })
})

describe('the interviewer cares: it', () => {
  test.each(kindness)('%s', (_, offences) => {
    expect(runs.flatMap(offences)).toEqual([])
  })
})

const run = (name: string, over = {}) =>
  simulate(
    { title: 'Backend engineer', kind: 'behavioural', persona: 'neutral', mode: 'coaching', description: POSTING, ...over },
    candidates[name] ?? (() => ''),
    name,
  )
const reasons = ({ said }: Run) => said.map(({ move }) => move.reason)
const probes = ({ said }: Run): Said[] => said.filter(({ move }) => move.kind === 'probe')
const talks = ['mixed', 'technical'] as const
const LEVELS = { junior: 0, any: 1, mid: 1, senior: 2, lead: 3 }
const WEIGHTS = { screening: 0, behavioural: 0.5, technical: 1, case: 1.5 }

/** How much harder each exchanged question is than the planned one. */
const steps = ({ said, planned }: Run): number[] =>
  said.flatMap(({ move: { exchanged } }) => {
    const [now, before] = [exchanged, planned.find(({ id }) => id === exchanged?.id)].map((slot) => questionOf(slot?.questionId ?? ''))
    return now && before ? [LEVELS[now.level] + WEIGHTS[now.kind] - LEVELS[before.level] - WEIGHTS[before.kind]] : []
  })

describe('the interviewer', () => {
  test('moves on from a strong story and does not dwell', () => {
    expect(probes(run('telling')).length).toBeLessThanOrEqual(2)
  })

  test.each(personas)('%s, probes what is vague, mostly with the candidate’s own words', (persona) => {
    const vague = probes(run('vague', { persona }))
    expect(vague.length).toBeGreaterThanOrEqual(4)
    expect(vague.filter(({ move }) => move.probe?.about).length).toBeGreaterThanOrEqual(vague.length / 3)
  })

  test.each(titles)('asks a strong %s harder questions and a weak one easier ones', (title) => {
    const strong = talks.flatMap((kind) => steps(run('strong', { title, kind, questions: 6 })))
    const weak = talks.flatMap((kind) => steps(run('weak', { title, kind, questions: 6 })))
    expect([strong.length > 0, weak.length > 0]).toEqual([true, true])
    expect([strong.filter((step) => step <= 0), weak.filter((step) => step > 0)]).toEqual([[], []])
  })

  test('asks for one example after gibberish and then lets go', () => {
    const said = reasons(run('gibberish'))
    expect(said.filter((reason) => reason === 'gibberish').length).toBe(4)
    expect(said).toContain('let_go')
  })

  test('sees an echo', () => {
    expect(reasons(run('echoing'))).toContain('echo')
  })

  test.each(personas)('%s, puts two statements that clash side by side', (persona) => {
    const clash = probes(run('contradicting', { persona })).find(({ move }) => move.reason === 'contradictory')
    expect(clash?.move.text).toContain('led the migration project')
    expect(clash?.move.text.match(/“/g)).toHaveLength(2)
  })

  test('does not call a correction a contradiction, and says back what was put right', () => {
    const said = run('correcting')
    expect(reasons(said)).not.toContain('contradictory')
    expect(said.said.find(({ move }) => move.reason === 'correcting')?.move.text).toContain('“15”, not “50”')
  })

  test('leads the distressed to another question after a pause', () => {
    const said = reasons(run('distressed'))
    const at = said.indexOf('distressed')
    expect(said.slice(at, at + 3)).toEqual(['distressed', 'distressed', 'let_go'])
  })

  test('stops for today with somebody who despairs, after three kind offers', () => {
    expect(reasons(run('despairing', { persona: 'demanding' }))).toEqual(['opening', 'distressed', 'distressed', 'distressed', 'stopped'])
  })

  test('asks what somebody would do who never had to, and leaves it there', () => {
    const never = () => 'No, that never happened to me.'
    const { said } = simulate({ title: 'Backend engineer', kind: 'behavioural', persona: 'neutral', mode: 'coaching' }, never)
    expect(said[2]?.move.text).toMatch(/would you|do you do first/)
    expect(said[3]?.move.kind).toBe('question')
  })

  test('words a question more plainly when it is not understood twice', () => {
    const clarified = run('asking').said.filter(({ move }) => move.reason === 'asked_to_clarify')
    expect(clarified.some(({ move }) => /simpl/i.test(move.text))).toBe(true)
  })

  test('answers the candidate’s questions in the posting’s own words', () => {
    const replies = run('strong').said.filter(({ move, slot }) => slot?.phase === 'your-questions' && move.kind === 'reply')
    expect(replies.map(({ move }) => move.text)[0]).toContain('“Our team of nine works 7:30 to 16:00, Monday to Friday”')
  })

  test('goes on when a question is skipped', () => {
    const skipped = run('skipping')
    expect(skipped.said.filter(({ move }) => move.kind === 'question')).toHaveLength(skipped.plan.length)
  })

  test('still closes when time is short', () => {
    expect(run('vague', { minutes: 8, secondsPerTurn: 55 }).closed).toBe(true)
  })

  test('says the same to the same words, always', () => {
    expect(run('strong', { kind: 'mixed' })).toEqual(run('strong', { kind: 'mixed' }))
  })
})
