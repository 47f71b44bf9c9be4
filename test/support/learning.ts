import type { InterviewEvent } from '#contract/live.ts'
import type { CourseMark, Learning, MarkState, Recommendations } from '#contract/matching.ts'
import type { Room } from './live-room.ts'
import { openPractice } from './practice.ts'
import { slot } from './slots.ts'

const slots = [
  slot('s1', { question: 'Tell me about a time when you changed how a handover works on your ward.', competency: 'communication' }),
  slot('s2', { question: 'Describe a time when you made a handover between two shifts safer.', competency: 'negotiation' }),
  slot('s3', { question: 'Tell me about a time when you trained colleagues on your ward.', competency: 'coaching' }),
]

/** A guest who practises, and what they are told to learn. */
export const openLearning = async () => {
  const practice = await openPractice()
  const { browser, read, lead } = practice
  return {
    ...practice,
    practise: (say?: (index: number) => string): Promise<Room> => lead(say, {}, slots),
    recommended: ({ id }: Pick<Room, 'id'>, by = browser) =>
      by.get(`/api/interviews/${id}/recommendations`).then(({ body }) => body as Recommendations),
    learning: () => read<Learning>('/api/learning'),
    mark: (courseId: string, state: MarkState) =>
      browser.put(`/api/courses/${courseId}/mark`, { state }).then(({ body }) => body as CourseMark),
    switchTo: (isOn: boolean, by = browser) => by.put('/api/learning', { isOn }).then(({ body }) => body as Learning),
    unmark: (courseId: string) => browser.delete(`/api/courses/${courseId}/mark`),
    eventsOf: async ({ id }: Room) =>
      (await read<{ events: InterviewEvent[] }>(`/api/interviews/${id}/events`)).events.map(({ type }) => type),
  }
}
