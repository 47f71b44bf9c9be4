import { describe, expect, it } from 'vitest'
import type { TurnId } from '#contract/ids.ts'
import { step } from '#server/interviews/model.ts'
import { newState } from '#server/interviews/state.ts'
import { randomIds } from '#server/platform/ids.ts'

const situation = {
  plan: [],
  title: 'Ward nurse',
  persona: 'warm',
  mode: 'coaching',
  remainingMs: null,
  turns: [],
  openText: '',
  openBy: null,
} as const

describe('an interview that never gets on', () => {
  const [turnId, nextTurnId] = [randomIds.make<TurnId>(), randomIds.make<TurnId>()]
  const question = { turnIds: [turnId], slotId: null, text: 'Why?' }
  const state = { ...newState(), status: 'listening' as const, turnCount: 600, question }

  it('takes no more repetitions, but an end', () => {
    expect(step(state, { type: 'repeat', turnId, nextTurnId }, { ...situation, plan: [], turns: [] })).toMatchObject({
      refuse: 'quota_reached',
    })
    expect(step(state, { type: 'end', cause: 'stopped' }, { ...situation, plan: [], turns: [] })).toMatchObject({
      state: { status: 'ended' },
    })
  })
})
