import { describe, expect, it } from 'vitest'
import { bank } from '#server/questions/bank.ts'
import { type ScoreInput, scoreAnswer } from '#server/scorecards/rules/rules.ts'
import { crafts } from './on-topic/crafts.ts'
import { explained } from './on-topic/explained.ts'
import { pairs } from './on-topic/index.ts'
import type { Pair } from './on-topic/kinds.ts'
import { offices } from './on-topic/offices.ts'
import { privateLife } from './on-topic/private.ts'
import { voices } from './on-topic/voices.ts'

const isGated = (input: ScoreInput) => scoreAnswer(input).gates.some(({ gate }) => gate === 'off_topic')
const missed = (of: Pair[]) => of.filter(({ misses, text }) => (scoreAnswer({ ...misses, answer: text }).score ?? 0) > 25)
const caughtShare = (of: Pair[]) => 1 - missed(of).length / of.length

describe('whether an answer answers this question', () => {
  it('[SC14] an answer to its own question is hardly ever taken for one about something else', () => {
    const own = pairs.flatMap(({ role, answers, text }) => (answers ? [{ role, input: { ...answers, answer: text } }] : []))
    const wrong = own.filter(({ input }) => isGated(input)).map(({ role }) => role)
    expect(own.length).toBeGreaterThanOrEqual(60)
    expect(wrong.length / own.length).toBeLessThanOrEqual(0.05)
  })

  it('[SC14] sample answers of the bank answer their own questions', () => {
    const samples = bank.flatMap(({ text, kind, competency, lookFor, concepts, anchors }) =>
      anchors ? [anchors.solid, anchors.strong].map((answer) => ({ question: text, kind, competency, lookFor, concepts, answer })) : [],
    )
    expect(samples.filter(isGated).length / samples.length).toBeLessThanOrEqual(0.02)
  })

  it('[SC15] private life in the place of work is held at 25', () => {
    expect(caughtShare(privateLife)).toBeGreaterThanOrEqual(0.8)
  })

  it('[SC15] a story in the place of an explanation is held at 25, and so is an explanation in the place of a story', () => {
    expect(caughtShare(explained)).toBeGreaterThanOrEqual(0.9)
  })

  it('[SC16] a good story of another competency in the same job is mostly held at 25', () => {
    expect(caughtShare([...crafts, ...offices])).toBeGreaterThanOrEqual(0.6)
    expect(caughtShare(voices)).toBeGreaterThanOrEqual(0.35)
  })

  it.each([
    [
      'a quarrel',
      'Tell me about a disagreement with a colleague.',
      'My shift lead wanted to run the press without the guard. I said no, and he shouted at me in front of the others. I showed him the sign and the dent in it. In the end he fitted the guard himself, and we have worked together since.',
    ],
    [
      'a slip',
      'Tell me about a mistake you made.',
      'I typed the invoice with one zero too many and sent it before lunch. I noticed it at three, rang the customer at once and told my boss. Since then a colleague reads every amount over a thousand.',
    ],
    [
      'an upset person',
      'Tell me about a customer who was angry.',
      'He slammed the drill on the counter and called me a liar. I let him finish, looked at the cable and rang the supplier for a new one. He apologised on Friday when he fetched it.',
    ],
    [
      'a lesson',
      'Tell me about something you had to learn quickly.',
      'I had never used the scanner before. I took the manual home, practised every evening on empty boxes, and asked Ana each morning about what I had not understood. After a week I was on my own.',
    ],
  ])('[SC14] %s needs no word of the question', (_, question, answer) => {
    expect(isGated({ question, kind: 'behavioural', answer })).toBe(false)
  })

  it.each([
    [
      'a hobby',
      'Tell me about a conflict at work.',
      'My brother and I restore old motorbikes in our garage. Last summer we took a Guzzi apart on the kitchen table, my wife was on holiday, and we had it running for my birthday. We rode to the sea and slept in a tent.',
    ],
    [
      'a proud project',
      'Tell me about an angry customer.',
      'My proudest work is the new shelf plan. I counted how often each shelf was used for a month, drew a map and moved the tape and the boxes to the front. Packing went from nine minutes to six, and the other branch copied it.',
    ],
    [
      'a memory for a fault',
      'Why does a pump lose pressure, and how do you find out?',
      'When I was seven, my uncle took me to the fountain in our village and let me turn the wheel. I soaked my shoes, and my mother was furious. He bought me an ice cream, and I have loved fountains ever since.',
    ],
  ])('[SC15] [SC16] %s is held at 25', (_, question, answer) => {
    expect(scoreAnswer({ question, answer }).score).toBeLessThanOrEqual(25)
  })

  it('[SC17] says how surely it takes up the question in the band of relevance, and marks the words that do', () => {
    const relevanceOf = (question: string, answer: string) =>
      scoreAnswer({ question, answer }).bands.find(({ dimension }) => dimension === 'relevance')
    for (const { answers, misses, text } of crafts.slice(0, 6)) {
      if (!answers) continue
      const own = relevanceOf(answers.question, text)
      const other = relevanceOf(misses.question, text)
      expect(own?.assessed && other?.assessed && own.band >= other.band).toBe(true)
    }
  })
})
