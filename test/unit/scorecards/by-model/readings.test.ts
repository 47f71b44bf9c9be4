import { afterEach, describe, expect, it } from 'vitest'
import type { Extractor } from '#test/support/extractors.ts'
import { openModelJudge } from '#test/support/model-judge.ts'
import type { Script } from '#test/support/scripted-upstream.ts'
import { FULL_ANSWER } from '#test/support/slots.ts'

const ASKED = { question: 'Tell me about a time when you changed how a handover works on your ward.', answer: FULL_ANSWER }
const closing: (() => Promise<unknown>)[] = []
afterEach(async () => {
  for (const close of closing.splice(0)) await close()
})
const open = async (scripts: readonly (Extractor | Script)[], readings: number) => {
  const judging = await openModelJudge(scripts, readings)
  closing.push(judging.close)
  return judging
}

const SHEET = { quote: 'I wrote a one-page sheet with the night nurse', signal: 'structure.action' }
const RESULT = { quote: 'After six weeks we had missed none', signal: 'structure.result' }
const MARCH = { quote: 'In March 2023 our ward in Leeds had missed two doses', signal: 'structure.situation' }
/** Says one thing after the other; null fails for good. */
const saying = (...all: (object[] | null)[]): Script => {
  const left = [...all]
  let isNext: object[] | null = null
  return {
    script: () => ({ fault: 'status', status: 400 }),
    answersJson: () => {
      isNext = left.shift() ?? null
      return isNext ? { spans: isNext } : 'no JSON that anybody asked for'
    },
  }
}
const structureIn = ({ bands }: Awaited<ReturnType<Awaited<ReturnType<typeof open>>['judge']>>) => {
  const band = bands.find(({ dimension }) => dimension === 'structure')
  return band?.assessed ? band.band : null
}

describe('several readings of one answer', () => {
  it('[SC75] give the band in the middle, and between which values it lay', async () => {
    const alone = async (...spans: object[]) => (await open([saying(spans)], 1)).judge(ASKED)
    const each = [await alone(), await alone(SHEET), await alone(SHEET, RESULT, MARCH)]
    const bands = each.map(structureIn).toSorted((a, b) => Number(a) - Number(b))
    const { judge, calls } = await open([saying([], [SHEET], [SHEET, RESULT, MARCH])], 3)
    const result = await judge(ASKED)
    expect(structureIn(result)).toBe(bands[1])
    expect(result.stability).toMatchObject({ by: 'readings', count: 3 })
    expect(result.stability?.bands).toContainEqual({ dimension: 'structure', lowest: bands[0], highest: bands[2] })
    expect(result.stability && result.stability.lowest <= (result.score ?? 0) && (result.score ?? 0) <= result.stability.highest).toBe(true)
    expect(calls('marked_passages').map(({ body }) => body.temperature)).toEqual([0.4, 0.4, 0.4])
  })

  it('[SC75] are one by default, at no temperature, and say nothing of steadiness', async () => {
    const { judge, calls } = await open([saying([SHEET])], 1)
    expect(await judge(ASKED)).not.toHaveProperty('stability')
    expect(calls('marked_passages').map(({ body }) => body.temperature)).toEqual([0])
  })

  it('[SC75] each leave a row in the ledger', async () => {
    const { judge, rows } = await open([saying([], [SHEET], [])], 3)
    await judge(ASKED)
    expect(rows).toHaveLength(3)
    for (const row of rows)
      expect(row).toMatchObject({ purpose: 'scorecards.extract', prompt: 'scoring/extract.v2', subject: 'subject', outcome: 'finished' })
  })

  it('[SC76] go on without those that fail', async () => {
    const { judge } = await open([saying([SHEET], null, [SHEET])], 3)
    const result = await judge(ASKED)
    expect(result.provenance).toMatchObject({ by: 'model', name: 'model-1' })
    expect(result.stability).toMatchObject({ count: 2 })
  })

  it('[SC76] leave it to the rules when fewer than half succeed', async () => {
    const { judge, byRules } = await open([saying([SHEET], null, null)], 3)
    expect(await judge(ASKED)).toEqual(await byRules(ASKED))
  })

  it('[SC76] are those of one model: the one that gave most', async () => {
    const { judge } = await open([saying([], null, null), saying([SHEET], [SHEET])], 3)
    const result = await judge(ASKED)
    expect(result.provenance).toEqual({ by: 'model', name: 'model-2', prompt: 'scoring/extract.v2', fallback: true })
    expect(result.stability).toMatchObject({ count: 2 })
  })

  it('stop when nobody waits any more', async () => {
    const { judge } = await open([{ answersJson: () => ({ spans: [] }), firstTokenMs: 60_000 }], 3)
    const controller = new AbortController()
    const judged = judge(ASKED, controller.signal)
    controller.abort(new Error('gone'))
    await expect(judged).rejects.toThrow('gone')
  })
})
