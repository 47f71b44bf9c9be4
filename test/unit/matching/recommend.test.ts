import { describe, expect, it } from 'vitest'
import type { Course } from '#contract/matching.ts'
import { catalogue } from '#server/matching/catalogue.ts'
import type { Gap, Learner } from '#server/matching/model.ts'
import { paceOf } from '#server/matching/pace.ts'
import { openCatalogue, recommend } from '#server/matching/recommend.ts'
import { bank } from '#server/questions/index.ts'
import { course, gap, turnOf } from '#test/support/heard.ts'

const ANYBODY: Learner = { seniority: null, language: 'en' }
const chosenFrom = (courses: readonly Course[], gaps: readonly Gap[], learner = ANYBODY, without: string[] = []) =>
  recommend(openCatalogue(courses), gaps, learner, { without: new Set(without) })
const ids = (...given: Parameters<typeof chosenFrom>) => chosenFrom(...given).map((each) => each.course.id)
const all = openCatalogue(catalogue)

describe('[MT21] recommended courses', () => {
  it('teach the very skill before they serve the competency', () => {
    const courses = [
      course('serves', { skills: ['Time management'] }),
      course('teaches', { skills: ['SQL'] }),
      course('contains', { skills: ['Data analysis'] }),
    ]
    expect(ids(courses, [gap({ competency: 'planning', skills: ['SQL'] })])[0]).toBe('teaches')
  })

  it('cover what is still open rather than the same again', () => {
    const courses = [course('a', { skills: ['SQL'] }), course('b', { skills: ['SQL'] }), course('c', { skills: ['Negotiation'] })]
    const gaps = [
      gap({ skills: ['SQL'], weight: 0.6 }),
      gap({ competency: 'negotiation', skills: ['Negotiation'], weight: 0.4, turnId: turnOf(2) }),
    ]
    expect(ids(courses, gaps).slice(0, 2)).toEqual(['a', 'c'])
  })

  it('put first what is asked for most', () => {
    const courses = [course('a', { skills: ['SQL'] }), course('b', { skills: ['Negotiation'] })]
    const gaps = [gap({ skills: ['SQL'], weight: 0.3 }), gap({ competency: 'negotiation', skills: ['Negotiation'], weight: 0.9 })]
    expect(ids(courses, gaps)).toEqual(['b', 'a'])
  })

  it('are not more than one for what one closes', () => {
    const courses = [course('a', { skills: ['SQL'] }), course('b', { skills: ['SQL'] })]
    expect(ids(courses, [gap({ skills: ['SQL'], weight: 4_000 })])).toEqual(['a'])
  })

  it('are at most five, and none where nothing is missing', () => {
    const subjects = ['SQL', 'Negotiation', 'Welding', 'Python', 'Accounting', 'Nursing', 'Excel']
    const courses = subjects.map((skill) => course(skill.toLowerCase(), { skills: [skill] }))
    const gaps = subjects.map((skill, index) => gap({ skills: [skill], turnId: turnOf(index), weight: 4_000 }))
    expect(ids(courses, gaps)).toHaveLength(5)
    expect(ids(courses, [])).toEqual([])
  })

  it('are none where no course would help', () => {
    expect(ids([course('a', { skills: ['Welding'] })], [gap({ skills: ['SQL'] })])).toEqual([])
  })

  it('are the same whatever the order of the catalogue', () => {
    const gaps = [gap({ skills: ['SQL'] }), gap({ competency: 'negotiation', weight: 0.4 }), gap({ competency: 'resilience', weight: 0.3 })]
    expect(ids([...catalogue].reverse(), gaps)).toEqual(ids(catalogue, gaps))
  })

  it('exist for each question of the bank that was answered weakly, and say what they are for', () => {
    const bare = bank.filter(({ competency, skills }) => {
      const known = skills.map((skill) => skill.replace(/^./, (first) => first.toUpperCase()))
      const found = recommend(all, [gap({ competency, skills: known, domain: null })], ANYBODY)
      return found.length === 0 && competency !== 'technical knowledge'
    })
    expect(bare.map(({ id }) => id)).toEqual([])
  })

  it('stay in the field of the candidate where the competency alone is known', () => {
    const found = recommend(all, [gap({ competency: 'technical knowledge', domain: 'trades', weight: 1 })], ANYBODY)
    expect(found.length).toBeGreaterThan(0)
    expect(
      found.flatMap((each) => each.for.map(({ skill }) => skill)).filter((skill) => /Computer|Statistics|Accounting|Pharmacy/.test(skill)),
    ).toEqual([])
  })
})

describe('[MT22] a course that is not wanted', () => {
  it('is left out, and the next best takes its place', () => {
    const gaps = [gap({ competency: 'negotiation', weight: 4_000 })]
    const before = ids(catalogue, gaps)
    const [first = ''] = before
    const without = ids(catalogue, gaps, ANYBODY, [first])
    expect(first).not.toBe('')
    expect(without).not.toContain(first)
    expect(without).toHaveLength(before.length)
    expect(without.filter((id) => !before.includes(id))).toHaveLength(1)
  })
})

describe('what is planned already', () => {
  it('counts as covered, so that nobody plans the same twice', () => {
    const gaps = [gap({ skills: ['SQL'], weight: 0.8 }), gap({ competency: 'negotiation', skills: ['Negotiation'], weight: 0.3 })]
    const courses = [course('a', { skills: ['SQL'] }), course('b', { skills: ['SQL'] }), course('c', { skills: ['Negotiation'] })]
    const beside = recommend(openCatalogue(courses), gaps, ANYBODY, { without: new Set(['a']), planned: courses.slice(0, 1) })
    expect(beside[0]?.course.id).toBe('c')
  })
})

describe('[MT23] a sponsored course', () => {
  it('ranks like any other', () => {
    const gaps = [gap({ skills: ['SQL'], weight: 2 })]
    const courses = ['a', 'b', 'c'].map((id) => course(id, { skills: ['SQL'] }))
    const paid = courses.map((each) => (each.id === 'c' ? { ...each, sponsored: true } : each))
    expect(ids(paid, gaps)).toEqual(ids(courses, gaps))
  })
})

describe('[MT24] a pace', () => {
  it.each([
    [null, null],
    [1, { hoursAWeek: 1, weeks: 1 }],
    [4, { hoursAWeek: 4, weeks: 1 }],
    [15, { hoursAWeek: 4, weeks: 4 }],
    [18, { hoursAWeek: 4, weeks: 5 }],
    [300, { hoursAWeek: 12, weeks: 26 }],
  ])('for %s hours is %j', (hours, pace) => {
    expect(paceOf(hours)).toEqual(pace)
  })
})

describe('[MT25] of courses that teach the same', () => {
  it('those in another language are left out', () => {
    const from = (...languages: string[]) =>
      ids(
        languages.map((language) => course(language, { language })),
        [gap({ weight: 2 })],
        { ...ANYBODY, language: 'de-AT' },
      )
    expect([from('fr'), from('fr', 'de'), from('fr', 'en')]).toEqual([[], ['de'], ['en']])
  })

  it('the one nearer to the seniority comes first', () => {
    const courses = [course('basic', { level: 'beginner' }), course('deep', { level: 'advanced' })]
    const gaps = [gap({ weight: 2 })]
    expect(ids(courses, gaps, { ...ANYBODY, seniority: 'junior' })[0]).toBe('basic')
    expect(ids(courses, gaps, { ...ANYBODY, seniority: 'senior' })[0]).toBe('deep')
  })
})
