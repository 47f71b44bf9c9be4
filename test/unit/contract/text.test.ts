import { describe, expect, it } from 'vitest'
import { commands } from '#contract/live.ts'
import { ScoreRequest } from '#contract/scorecards.ts'
import { TargetRequest } from '#contract/targets.ts'
import { storable } from '#contract/text.ts'

const id = '01a20296-852c-77c9-a49e-d302e64d845d'

describe('text that arrives', () => {
  it('can be stored by every database, at the length it had', () => {
    expect(storable('a\u0000b\ud800c\udc00')).toBe('a\uFFFDb\uFFFDc\uFFFD')
  })

  it('keeps emoji, joiners, accents and both writing directions', () => {
    const text = '👩🏽‍⚕️ e\u0301 שלום \u202eabc\u202c 漢字'
    expect(storable(text)).toBe(text)
  })

  it('is made storable in an answer, whether it is judged or given in an interview', () => {
    const command = { interviewId: id, turnId: id, commandId: id, text: 'I\u0000 led \ud800' }
    expect(commands['answer:submit'].parse(command).text).toBe('I\uFFFD led \uFFFD')
    expect(ScoreRequest.parse({ question: 'Why?', answer: 'I\u0000 led' }).answer).toBe('I\uFFFD led')
  })

  it('is one line in a title', () => {
    expect(TargetRequest.parse({ title: ' Ward\r\n nurse\u0000 ' })).toEqual({ title: 'Ward nurse\uFFFD' })
  })

  it('is no title when nobody could read it', () => {
    expect(TargetRequest.safeParse({ title: '\u200b\u200b\u200b' }).success).toBe(false)
  })
})
