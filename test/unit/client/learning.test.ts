import { describe, expect, it } from 'vitest'
import type { Course, CourseReason, MarkState, Recommendation, Recommendations, Learning as View } from '#contract/matching.ts'
import { openHandTimers } from '#test/support/hand-wire.ts'
import { course, INTERVIEW, turnOf } from '#test/support/heard.ts'
import { Problem } from '../../../client/src/api.ts'
import { Learning } from '../../../client/src/pages/matching/learning.svelte.ts'
import { NextSteps } from '../../../client/src/pages/matching/next-steps.svelte.ts'
import { factsOf, hostOf, movesWords, paceWords } from '../../../client/src/pages/matching/words.ts'

const offline = new Problem({ code: 'offline', title: 'The server cannot be reached.' })
const waiting: Recommendations = { interviewId: INTERVIEW, status: 'waiting', courses: [], skills: [], postings: [] }
const item = (given: Course, pace: Recommendation['pace'] = null): Recommendation => ({ course: given, reasons: [], pace, state: null })
const ready: Recommendations = { ...waiting, status: 'ready', courses: [item(course('a'))] }
const plan: View = { isOn: true, interviews: 1, planned: [], suggested: [], done: [], declined: [] }
const reason = (over: Partial<CourseReason> = {}): CourseReason => ({
  interviewId: INTERVIEW,
  turnId: turnOf(1),
  start: 0,
  end: 4,
  quote: 'Well',
  competency: 'negotiation',
  skill: 'Persuasion',
  score: 30,
  about: 'answer',
  ...over,
})

/** A page whose server gives one view after the other, and says no where it is told to. */
const openPage = (...views: (Recommendations | Problem)[]) => {
  const hearers = new Set<() => void>()
  let listened = 0
  const feed = {
    onRecommendations: (act: () => void) => {
      hearers.add(act)
      return () => void hearers.delete(act)
    },
    listen: async () => {
      listened += 1
    },
  }
  /** The room says that they are there. */
  const tell = async () => {
    for (const act of hearers) act()
    await new Promise((resolve) => setImmediate(resolve))
  }
  const [marks, said]: [string[], string[]] = [[], []]
  let asked = 0
  const api = {
    recommendations: async () => {
      const view = views[Math.min(asked++, views.length - 1)] ?? waiting
      if (view instanceof Problem) throw view
      return view
    },
    markCourse: async (courseId: string, state: MarkState) => {
      if (courseId === 'refused') throw offline
      marks.push(`${courseId} ${state}`)
      return { courseId, state, at: 0 }
    },
    switchLearning: async (isOn: boolean) => {
      marks.push(isOn ? 'on' : 'off')
      return { ...plan, isOn }
    },
    unmarkCourse: async (courseId: string) => void marks.push(`${courseId} nothing`),
  }
  const say = (text: string) => void said.push(text)
  const timers = openHandTimers()
  const next = new NextSteps(api, INTERVIEW, feed, say, timers.after)
  return { api, say, tell, marks, said, timers, asked: () => asked, listened: () => listened, next }
}

describe('What to learn next', () => {
  it('is asked for again when the room says so, also after a failure', async () => {
    const { next, tell, asked, listened } = openPage(waiting, offline, ready)
    await next.open()
    expect([next.view, listened()]).toEqual([waiting, 1])
    await tell()
    expect(next.view).toEqual(waiting)
    await tell()
    expect([next.view, asked()]).toEqual([ready, 3])
  })

  it('is asked for until it comes when the first question fails, and no longer once the page is left', async () => {
    const { next, timers, asked } = openPage(offline, offline, ready)
    await next.open()
    await timers.runOut()
    expect([next.view, asked()]).toEqual([null, 2])
    await timers.runOut()
    expect([next.view, asked()]).toEqual([ready, 3])
    await timers.runOut()
    expect(asked()).toBe(3)
    const left = openPage(offline, ready)
    await left.next.open()
    left.next.close()
    await left.timers.runOut()
    expect(left.asked()).toBe(1)
  })

  it('needs no line of its own where it is there, and none once the page is left', async () => {
    const { next, tell, asked, listened } = openPage(ready)
    await next.open()
    next.close()
    await tell()
    expect([asked(), listened()]).toEqual([1, 0])
  })

  it('changes with every mark, and says what a refusal means', async () => {
    const { next, marks, said, asked } = openPage(ready)
    await next.mark('a', 'planned')
    await next.mark('a', null)
    await next.mark('refused', 'done')
    expect(marks).toEqual(['a planned', 'a nothing'])
    expect(said).toEqual(['Planned. You find it under Learn.', 'The server cannot be reached.'])
    expect(asked()).toBe(2)
  })
})

describe('Recommendations that are off', () => {
  it('are not waited for, and are there once they are on', async () => {
    const { next, marks, listened } = openPage({ ...waiting, status: 'off' }, ready)
    await next.open()
    expect([next.view?.status, listened()]).toEqual(['off', 0])
    await next.switchOn()
    expect([next.view, marks]).toEqual([ready, ['on']])
  })

  it('say that what they rested on is deleted', async () => {
    const { api, say, said } = openPage()
    const learning = new Learning({ ...api, learning: async () => plan }, say)
    await learning.load()
    await learning.switchTo(false)
    expect(learning.view?.isOn).toBe(false)
    await learning.switchTo(true)
    expect(said).toEqual(['Recommendations are off, and what they rested on is deleted.', 'Recommendations are on.'])
  })
})

describe('The plan for a week', () => {
  const view: View = {
    ...plan,
    planned: [item(course('a'), { hoursAWeek: 4, weeks: 6 }), item(course('b'), { hoursAWeek: 2, weeks: 1 }), item(course('c'))],
  }

  it('adds up the hours that are known, and knows that some are not', async () => {
    const { api, say } = openPage()
    const learning = new Learning({ ...api, learning: async () => view }, say)
    await learning.load()
    expect([learning.hoursAWeek, learning.hasUnknownHours]).toEqual([6, true])
  })

  it('is loaded again after a mark, and keeps what is there when that fails', async () => {
    const { api, say, marks, said } = openPage()
    let isUp = true
    const read = async () => {
      if (!isUp) throw offline
      return view
    }
    const learning = new Learning({ ...api, learning: read }, say)
    await learning.mark('a', 'not_for_me')
    isUp = false
    await learning.mark('a', null)
    expect(marks).toEqual(['a not_for_me', 'a nothing'])
    expect(said).toEqual(['It will not be recommended again.', 'The server cannot be reached.'])
    expect(learning.view).toEqual(view)
    await learning.load()
    expect(learning.problem?.code).toBe('offline')
  })
})

describe('A course in words', () => {
  it('says what is known and leaves out the rest', () => {
    expect(factsOf(course('a'))).toBe('Course · free')
    const full = course('b', { kind: 'programme', level: 'beginner', hours: 120, price: 'paid', language: 'de', certificate: true })
    expect(factsOf(full)).toBe('Programme · for beginners · 120 hours · paid · in German · certificate')
  })

  it('says where its link leads', () => {
    expect(hostOf(course('a', { address: 'https://www.coursera.org/learn/x' }))).toBe('coursera.org')
  })

  it.each([
    [null, null, null],
    [1, { hoursAWeek: 1, weeks: 1 }, '1 hour: done within a week'],
    [15, { hoursAWeek: 4, weeks: 4 }, '4 hours a week, done in 4 weeks'],
  ])('of %s hours says how to spread them', (hours, pace, words) => {
    expect(paceWords({ course: course('a', { hours }), pace })).toBe(words)
  })

  it('says what it would move, and through what', () => {
    expect(movesWords([reason()])).toBe('Would move negotiation, through Persuasion.')
    expect(movesWords([reason({ skill: 'Negotiation' }), reason({ competency: 'influence', skill: 'Persuasion' })])).toBe(
      'Would move negotiation and influence, through Persuasion.',
    )
    expect(movesWords([reason({ about: 'telling', skill: 'Interview technique' })])).toBe(
      'Would move how you tell it, through Interview technique.',
    )
  })
})
