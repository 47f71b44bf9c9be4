import { plain } from '#server/platform/text/terms.ts'
import { factFor } from './posting-facts.ts'
import type { ReplyInput } from './replies.ts'
import { join, oneOf } from './wording.ts'

const topics: { pattern: RegExp; says: string }[] = [
  {
    pattern: /\b(?:how (?:did|was) i|my (?:answers?|performance|score|feedback)|feedback|did i (?:do|pass|get))\b/,
    says: 'I do not judge; your scorecard does, with the words it rests on, right after this.',
  },
  { pattern: /\b(?:are you|human|robot|real|ai|bot)\b/, says: 'I am a practice interviewer, a program and not a person.' },
  {
    pattern: /\b(?:salary|pay|compensation|wage|money|benefits|holiday|vacation|bonus)\b/,
    says: 'Pay and benefits I cannot know. Ask for the range and how it is reviewed each year.',
  },
  {
    pattern: /\b(?:next steps?|hear back|process|decision|when will|timeline)\b/,
    says: 'There is no next round here. A real interviewer can tell you who decides and by when.',
  },
  {
    pattern: /\b(?:remote|hybrid|office|hours|shifts?|flexib\w+|schedule|overtime|weekend)\b/,
    says: 'Hours and place I cannot know. Ask what a usual week looks like for the person in this role.',
  },
  {
    pattern: /\b(?:team|manager|boss|colleagues?|culture|people|atmosphere|values)\b/,
    says: 'I cannot speak for a team. Ask who you would work with most, and what they argue about.',
  },
  {
    pattern: /\b(?:success|first (?:month|week|90|three|six|year)|expect\w*|goals?|targets?|measure\w*|kpis?)\b/,
    says: 'Only an employer can say that. Ask what should be different after your first months.',
  },
  {
    pattern: /\b(?:train\w*|learn\w*|grow\w*|career|promot\w+|develop\w*|progress\w*|mentor\w*)\b/,
    says: 'I cannot promise training. Ask what the last person in this role moved on to.',
  },
  {
    pattern: /\b(?:challeng\w+|difficult\w*|hard\w*|problem\w*|biggest)\b/,
    says: 'A real interviewer should answer that; listen for something specific, not for a slogan.',
  },
]

const general = [
  'I am a practice interviewer, so I cannot speak for the employer. Put it to them just as you put it to me.',
  'I do not work there, so I would only be guessing. Keep that question for the real interview.',
  'As a practice interviewer I cannot know that. It is worth asking a person who does the work.',
]
/** What no posting can answer. */
const OURS = 2
/** As much of a line tells whether it was read out before. */
const QUOTED = 30

/** An honest answer to a candidate's own question: the posting's own words where it has any, with room for another question. */
export const yourQuestionReply = ({ answer, persona, slot, said: spoken }: ReplyInput): string => {
  const said = plain(answer)
  const at = topics.findIndex(({ pattern }) => pattern.test(said))
  const fact =
    at >= 0 && at < OURS
      ? null
      : factFor(
          answer,
          (slot.facts ?? []).filter(({ quote }) => !spoken.some((text) => text.includes(quote.slice(0, QUOTED)))),
        )
  const says = fact ? `The posting says: “${fact}”. More than that I cannot know.` : (topics[at]?.says ?? oneOf(general, said))
  return join(says, { warm: 'What else would you like to ask?', neutral: 'Is there anything else?', demanding: 'Anything else?' }[persona])
}
