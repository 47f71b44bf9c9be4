import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { CommandId, InterviewId, TurnId } from '#contract/ids.ts'
import type { EventBody, InterviewEvent } from '#contract/live.ts'
import { openHandTimers, openHandWire, openMemoryVault } from '#test/support/hand-wire.ts'
import { Room } from '../../../client/src/live/room.svelte.ts'

const uuid = (n: number) => `00000000-0000-7000-8000-${String(n).padStart(12, '0')}`
const interviewId = InterviewId.parse(uuid(1))
const [q1, q2, a1] = [TurnId.parse(uuid(11)), TurnId.parse(uuid(12)), TurnId.parse(uuid(21))]
const by = { by: 'rules', name: 'interviewer', version: '1' } as const

const asks = (turnId: TurnId): EventBody => ({
  type: 'turn.started',
  turnId,
  speaker: 'interviewer',
  kind: 'question',
  expectsAnswer: true,
  progress: null,
})
const asked = (turnId: TurnId, text: string): EventBody => ({ type: 'turn.ended', turnId, cause: 'finished', text, by })
const numbered = (bodies: EventBody[]): InterviewEvent[] =>
  bodies.map((body, index) => ({ ...body, interviewId, seq: index + 1, at: index }))
const script = numbered([
  { type: 'interview.started' },
  asks(q1),
  asked(q1, 'Why nursing?'),
  { type: 'turn.started', turnId: a1, speaker: 'candidate', kind: 'answer', expectsAnswer: false, progress: null },
  { type: 'turn.ended', turnId: a1, cause: 'finished', text: 'Because of my aunt.', by: null },
  { type: 'answer.accepted', turnId: q1, answerTurnId: a1, isJudged: true },
  asks(q2),
  asked(q2, 'And why now?'),
  { type: 'interview.ended', cause: 'completed' },
])
const untilAsked = script.slice(0, 3)
const nth = (index: number): InterviewEvent => script[index] ?? fail(index)
const fail = (index: number): never => {
  throw new Error(`The script has no event ${index}.`)
}

let lastId = 1000
const openPage = (vault = openMemoryVault()) => {
  const [hand, timers] = [openHandWire(), openHandTimers()]
  const room = new Room({ wire: hand.wire, vault, after: timers.after, newCommandId: () => CommandId.parse(uuid(lastId++)) }, interviewId)
  return { hand, timers, room, vault }
}
const joined = async (events: InterviewEvent[], vault = openMemoryVault()) => {
  const page = openPage(vault)
  await page.room.open()
  await page.hand.up()
  await page.hand.answer('interview:join', { ok: true, seq: events.length })
  for (const event of events) await page.hand.event(event)
  return page
}
const joins = (page: Awaited<ReturnType<typeof joined>>) =>
  page.hand.sent.filter(({ name }) => name === 'interview:join').map(({ command }) => command)
const submits = (page: Awaited<ReturnType<typeof joined>>) =>
  page.hand.sent.filter(({ name }) => name === 'answer:submit').map(({ command }) => command)

describe('A room', () => {
  it('starts a fresh interview once', async () => {
    const { hand } = await joined([])
    expect(hand.names()).toEqual(['interview:join', 'interview:start'])
  })

  it('does not start an interview that has been started, even before the replay has shown it', async () => {
    const { hand } = await joined(untilAsked)
    expect(hand.names()).toEqual(['interview:join'])
  })

  it('shows nothing twice when an event comes twice', async () => {
    const { hand, room } = await joined(untilAsked)
    for (const event of untilAsked) await hand.event(event)
    expect(room.log.turns).toHaveLength(1)
  })

  it('asks for what it missed, from the last event that it has', async () => {
    const page = await joined(untilAsked)
    await page.hand.event(nth(5))
    expect(joins(page)).toEqual([
      { interviewId, afterSeq: 0 },
      { interviewId, afterSeq: 3 },
    ])
    expect(page.room.log.seq).toBe(3)
  })

  it('asks once while the answer is on its way', async () => {
    const page = await joined(untilAsked)
    await page.hand.event(nth(5))
    await page.hand.event(nth(6))
    await page.hand.beat({ interviewId, seq: 9 })
    expect(joins(page)).toHaveLength(2)
  })

  it('notices by the heartbeat that the end was missed', async () => {
    const page = await joined(untilAsked)
    await page.hand.beat({ interviewId, seq: 4 })
    expect(joins(page)).toHaveLength(2)
  })

  it('makes a new connection when the heartbeat falls silent', async () => {
    const { hand, timers } = await joined(untilAsked)
    await hand.beat({ interviewId, seq: 3 })
    await timers.runOut()
    expect(hand.renewed).toBe(1)
  })

  it('comes back from an interruption with the events that it has', async () => {
    const page = await joined(untilAsked)
    await page.hand.down()
    expect(page.room.connection).toBe('offline')
    await page.hand.up()
    expect(joins(page).at(-1)).toEqual({ interviewId, afterSeq: 3 })
  })

  it('says why it was turned away', async () => {
    const page = openPage()
    await page.room.open()
    await page.hand.up()
    await page.hand.answer('interview:join', { ok: false, error: { code: 'not_found', title: 'There is nothing here.', retryable: false } })
    expect(page.room.refusal?.code).toBe('not_found')
  })
})

describe('The words of an open turn', () => {
  const speaking = () => joined(script.slice(0, 2))
  const say = (offset: number, text: string) => ({ interviewId, turnId: q1, offset, text })

  it('grow by what is new in a repeated piece', async () => {
    const { hand, room } = await speaking()
    for (const delta of [say(0, 'Why '), say(0, 'Why nur'), say(4, 'nursing'), say(2, 'y ')]) await hand.delta(delta)
    expect(room.speech?.text).toBe('Why nursing')
  })

  it('wait for a piece that is missing, and have it asked for', async () => {
    const page = await speaking()
    await page.hand.delta(say(0, 'Why '))
    await page.hand.delta(say(11, '?'))
    expect(page.room.speech?.text).toBe('Why ')
    expect(joins(page)).toHaveLength(2)
  })

  it('are the turn’s own text once it has ended, whatever comes late', async () => {
    const { hand, room } = await speaking()
    await hand.event(nth(2))
    await hand.delta(say(0, 'Something else entirely'))
    expect(room.speech?.text).toBe('Why nursing?')
  })
})

describe('An answer', () => {
  const written = async (vault = openMemoryVault()) => {
    const page = await joined(untilAsked, vault)
    page.room.write('Because of my aunt.')
    void page.room.submit()
    await page.hand.beat({ interviewId, seq: 3 })
    return page
  }

  it('stands as submitted until the log shows it', async () => {
    const { hand, room } = await written()
    await hand.answer('answer:submit', { ok: true, seq: 6 })
    expect(room.submitted?.text).toBe('Because of my aunt.')
    for (const event of script.slice(3, 6)) await hand.event(event)
    expect(room.submitted).toBeNull()
    expect(room.canAnswer).toBe(false)
  })

  it('no longer stands as submitted when the log was ahead of its ack', async () => {
    const { hand, room } = await written()
    for (const event of script.slice(3, 6)) await hand.event(event)
    expect(room.submitted?.text).toBe('Because of my aunt.')
    await hand.answer('answer:submit', { ok: true, seq: 6 })
    expect(room.submitted).toBeNull()
  })

  it('is sent again under the same id after an interruption', async () => {
    const page = await written()
    await page.hand.down()
    await page.hand.up()
    await page.hand.answer('interview:join', { ok: true, seq: 3 })
    const [first, second] = submits(page)
    expect(second).toEqual(first)
  })

  it('survives a reload without its ack, under the same id', async () => {
    const vault = openMemoryVault()
    const before = await written(vault)
    await before.hand.down()
    before.room.close()
    const after = await joined(untilAsked, vault)
    expect(submits(after)).toEqual(submits(before))
    expect(after.room.submitted?.text).toBe('Because of my aunt.')
    expect(after.room.canAnswer).toBe(false)
  })

  it('is not sent again once it was acknowledged', async () => {
    const vault = openMemoryVault()
    const before = await written(vault)
    await before.hand.answer('answer:submit', { ok: true, seq: 6 })
    before.room.close()
    const after = await joined(script.slice(0, 6), vault)
    expect(submits(after)).toEqual([])
  })

  it('comes back to the writer when it is refused', async () => {
    const { hand, room } = await written()
    await hand.answer('answer:submit', { ok: false, error: { code: 'turn_closed', title: 'That question is closed.', retryable: false } })
    expect(room.drafts.text).toBe('Because of my aunt.')
    expect(room.complaint?.code).toBe('turn_closed')
  })

  it('is tried again when the server has no time, and says so meanwhile', async () => {
    const page = await written()
    await page.hand.answer('answer:submit', { ok: false, error: { code: 'storage_busy', title: 'Try again.', retryable: true } })
    expect(page.room.outbox.delay?.code).toBe('storage_busy')
    await page.timers.runOut()
    expect(submits(page)).toHaveLength(2)
  })
})

describe('Words that were not sent', () => {
  it('are there again after a reload', async () => {
    const vault = openMemoryVault()
    const before = await joined(untilAsked, vault)
    before.room.write('Because')
    before.room.close()
    const after = await joined(untilAsked, vault)
    expect(after.room.drafts.text).toBe('Because')
  })

  it('are not there twice when the page is left as soon as they are sent', async () => {
    const vault = openMemoryVault()
    const before = await joined(untilAsked, vault)
    before.room.write('Because')
    const keepDraft = vault.keepDraft
    vault.keepDraft = () => {}
    void before.room.submit()
    before.room.close()
    vault.keepDraft = keepDraft
    const after = await joined(untilAsked, vault)
    expect(after.room.drafts).toMatchObject({ text: '', aside: '' })
    expect(after.room.submitted?.text).toBe('Because')
  })

  it('are there again late in an interview, when the replay passes over questions that were answered', async () => {
    const vault = openMemoryVault()
    const soFar = numbered([...script.slice(0, -1)])
    const before = await joined(soFar, vault)
    before.room.write('Because now')
    before.room.close()
    const after = await joined(soFar, vault)
    expect(after.room.drafts).toMatchObject({ text: 'Because now', aside: '' })
  })

  it('go along when the question is put again', async () => {
    const { hand, room } = await joined(untilAsked)
    room.write('Because')
    for (const event of numbered([...untilAsked, asks(q2), asked(q2, 'Why nursing, I asked?')]).slice(3)) await hand.event(event)
    expect(room.drafts.text).toBe('Because')
  })

  it('are set aside, not lost, when another page answers', async () => {
    const { hand, room, vault } = await joined(untilAsked)
    room.write('Because')
    for (const event of script.slice(3, 6)) await hand.event(event)
    expect(room.drafts).toMatchObject({ text: '', aside: 'Because' })
    expect(await vault.draft(interviewId)).toMatchObject({ text: '', aside: 'Because' })
    room.drafts.bringBack()
    expect(room.drafts.text).toBe('Because')
  })
})

describe('Whatever the network does', () => {
  it('the log ends as it was written', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.nat({ max: script.length - 1 }), { maxLength: 30 }), async (deliveries) => {
        const page = await joined([])
        for (const index of deliveries) await page.hand.event(nth(index))
        await page.hand.beat({ interviewId, seq: script.length })
        if (page.hand.isWaiting('interview:join')) {
          await page.hand.answer('interview:join', { ok: true, seq: script.length })
          for (const event of script.slice(page.room.log.seq)) await page.hand.event(event)
        }
        const calm = await joined(script)
        expect(page.room.log).toEqual(calm.room.log)
      }),
      { numRuns: 60 },
    )
  })
})
