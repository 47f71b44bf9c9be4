import type { InterviewId, TurnId } from '#contract/ids.ts'
import type { InterviewEvent, TurnDelta } from '#contract/live.ts'

/**
 * A joined page as the protocol describes it: applies an event only when `seq` is the next one, words only at the end of
 * what it has, and asks for a replay at a gap. Written from the rules, apart from the product's own client.
 */
export type Page = {
  readonly events: InterviewEvent[]
  readonly texts: Map<TurnId, string>
  readonly seq: number
  /** Set at a gap: the page must join again. */
  needsJoin: boolean
  event(event: InterviewEvent): void
  delta(delta: TurnDelta): void
  /** The interviewer turn that may be answered now. */
  answerable(): TurnId | null
  openTurn(): TurnId | null
  hasEnded(): boolean
  /** Resolves when `isThere` is true of the page; looked at after every packet. */
  until(isThere: (page: Page) => boolean): Promise<void>
}

export const openPage = (interviewId: InterviewId): Page => {
  const waiting = new Set<() => void>()
  const page: Page = {
    events: [],
    texts: new Map(),
    get seq() {
      return page.events.length
    },
    needsJoin: false,
    event: (event) => {
      if (event.interviewId !== interviewId) throw new Error('an event of another interview')
      if (event.seq > page.seq + 1) page.needsJoin = true
      if (event.seq === page.seq + 1) apply(page, event)
      waiting.forEach((look) => look())
    },
    delta: ({ turnId, offset, text }) => {
      const known = page.texts.get(turnId)
      const end = page.events.find((event) => event.type === 'turn.ended' && event.turnId === turnId)
      if (end) return
      if (known === undefined || offset > known.length) page.needsJoin = true
      else if (offset + text.length > known.length) page.texts.set(turnId, known + text.slice(known.length - offset))
      waiting.forEach((look) => look())
    },
    answerable: () => {
      const starts = page.events.filter((event) => event.type === 'turn.started')
      const last = starts.findLast((event) => event.speaker === 'interviewer')
      return last?.expectsAnswer ? last.turnId : null
    },
    openTurn: () => {
      const last = page.events.findLast((event) => event.type === 'turn.started')
      const isOver = page.events.some((event) => event.type === 'turn.ended' && event.turnId === last?.turnId)
      return last && !isOver ? last.turnId : null
    },
    hasEnded: () => page.events.some((event) => event.type === 'interview.ended'),
    until: (isThere) =>
      new Promise((resolve) => {
        const look = () => {
          if (!isThere(page)) return
          waiting.delete(look)
          resolve()
        }
        waiting.add(look)
        look()
      }),
  }
  return page
}

const apply = (page: Page, event: InterviewEvent) => {
  if (event.type === 'turn.started') page.texts.set(event.turnId, '')
  if (event.type === 'turn.ended') {
    const heard = page.texts.get(event.turnId)
    if (heard === undefined) throw new Error('a turn ended that never started')
    if (!event.text.startsWith(heard)) throw new Error(`words were changed: "${heard}" became "${event.text}"`)
    page.texts.set(event.turnId, event.text)
  }
  page.events.push(event)
}
