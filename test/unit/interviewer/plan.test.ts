import { describe, expect, test } from 'vitest'
import { checkUtterance, guardContextOf } from '#server/interviewer/guards.ts'
import { type PlanInput, planInterview } from '#server/interviewer/plan.ts'
import { findRole, questionOf, roles } from '#server/questions/index.ts'
import { targetOf } from './simulate.ts'

const resumeText = `Maria Lopez
maria@example.org, 12 Mill Road
Ward nurse, St Anne's, 2018–2023
- Trained 14 new nurses in handover and medication rounds, together with the practice educator
- Responsible for general duties`

const plan = (over: Partial<PlanInput> = {}) =>
  planInterview({
    target: targetOf('ICU nurse'),
    resumeText: null,
    kind: 'mixed',
    seniority: null,
    questions: 6,
    minutes: 30,
    seed: 'one',
    ...over,
  })

describe('a plan', () => {
  test('opens with a warm-up, ends with the candidate’s questions, and has the questions asked for in between', () => {
    expect(plan().map(({ phase }) => phase)).toEqual(['warm-up', 'core', 'core', 'core', 'core', 'pressure', 'your-questions'])
    expect(plan().at(-1)?.question).toBe('What would you like to ask me?')
  })

  test('is the same for the same seed and another for another', () => {
    expect(plan()).toEqual(plan())
    expect(plan({ seed: 'two' }).map(({ question }) => question)).not.toEqual(plan().map(({ question }) => question))
  })

  test.each([1, 2, 3, 6, 12, 20])('has %i questions when that many are wanted, none of them twice', (questions) => {
    const asked = plan({ questions }).filter(({ phase }) => phase !== 'your-questions')
    expect(asked).toHaveLength(questions)
    expect(new Set(asked.map(({ question }) => question)).size).toBe(questions)
  })

  test('a one-question interview is that question and nothing before it', () => {
    expect(plan({ questions: 1, minutes: 4 }).map(({ phase }) => phase)).toEqual(['core'])
  })

  test('asks about many competencies', () => {
    expect(new Set(plan().map(({ competency }) => competency)).size).toBeGreaterThanOrEqual(6)
  })

  test('[MT33] asks about what is wanted once, in questions of the chosen kind that fit the work', () => {
    for (const wanted of ['negotiation', 'resilience', 'patient safety']) {
      const about = plan({ kind: 'mixed', wanted: [wanted] }).filter(({ competency }) => competency === wanted)
      expect([wanted, about.length]).toEqual([wanted, 1])
    }
    expect(plan({ kind: 'technical', wanted: ['no such competency'] })).toEqual(plan({ kind: 'technical' }))
  })

  test('keeps to the kind that was chosen', () => {
    expect(
      plan({ kind: 'behavioural' })
        .filter(({ phase }) => phase === 'core')
        .map(({ kind }) => kind),
    ).toEqual(Array(4).fill('behavioural'))
    expect(plan({ kind: 'technical' }).filter(({ kind }) => kind === 'technical').length).toBeGreaterThanOrEqual(3)
  })

  test('never probes a warm-up, a story twice at most, a technical question three times, a case five times', () => {
    const caps = { behavioural: 2, screening: 2, technical: 3, case: 5 }
    for (const slot of plan({ questions: 12 }))
      expect(slot.maxProbes).toBe(slot.phase === 'warm-up' || slot.phase === 'your-questions' ? 0 : caps[slot.kind])
  })

  test('quotes one line of the résumé, word for word and never an address', () => {
    const own = plan({ kind: 'behavioural', resumeText }).filter(({ competency }) => competency === 'experience')
    expect(own.map(({ question }) => question)).toEqual([
      'Your résumé says “Trained 14 new nurses in handover and medication rounds”. What did you do there yourself?',
    ])
  })

  test('takes an unknown line of work from what the posting asks for', () => {
    const target = targetOf('Falconer', 'Requirements:\n- Three years of caring for birds of prey\n- Calm with visitors')
    const own = plan({ kind: 'behavioural', target }).find(({ competency }) => competency === 'role fit')
    expect(own?.question).toMatch(
      /^The posting asks for “(?:Three years of caring for birds of prey|Calm with visitors)”\. When have you shown that\?$/,
    )
  })

  test('what does not fit into the minutes may be left out, the first question never', () => {
    const needs = plan({ questions: 6, minutes: 6 })
      .filter(({ phase }) => phase === 'core')
      .map(({ need }) => need)
    expect(needs[0]).toBe('must')
    expect(needs.at(-1)).toBe('if-time')
  })

  test.each(roles.map(({ key }) => key))('asks a %s about nobody else’s trade', (title) => {
    const asked = plan({ target: targetOf(title) })
    const domain = findRole(title)?.domain
    const foreign = asked.filter(({ questionId }) => {
      const own = questionOf(questionId ?? '')?.roles ?? []
      return own.length > 0 && !own.some((role) => findRole(role)?.domain === domain)
    })
    expect(foreign).toEqual([])
  })

  test('every question in it may be said', () => {
    for (const { key } of roles) {
      for (const slot of plan({ target: targetOf(key), resumeText, questions: 8, kind: 'mixed' })) {
        expect(checkUtterance(slot.question, guardContextOf(slot, 'question', { asked: [], turns: [] }))).toEqual([])
      }
    }
  })
})
