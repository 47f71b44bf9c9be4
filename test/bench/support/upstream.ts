import { openScriptedUpstream } from '#test/support/scripted-upstream.ts'
import { nowUs, stampWord } from './stamp.ts'

export const TOKENS_PER_SECOND = 30
/**
 * The longest utterance that the interviewer's guard lets through: a reaction of 14 words, then one question of 30 words
 * with its mark at the end. 44 tokens are a turn of 1.5 s.
 */
const UTTERANCE = `${'word '.repeat(13)}word. ${'word '.repeat(29)}word?`
export const TOKENS_PER_TURN = 44

const upstream = await openScriptedUpstream({
  tokensPerSecond: TOKENS_PER_SECOND,
  script: () => UTTERANCE,
  // Tasks that ask for a plan get an empty one, and are done.
  answersJson: () => ({ slots: [] }),
  // Each token carries the time at which it was sent, whatever became of the pace.
  asSent: (token) => token.replace('word', stampWord(nowUs())),
})
console.log(upstream.url)
