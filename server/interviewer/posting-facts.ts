import { countWords, plain, termsOf } from '#server/platform/text/terms.ts'
import type { Fact } from './slots.ts'

/** What candidates ask about, how they ask it, and how a posting says it. */
const topics: { topic: string; asks: RegExp; says: RegExp }[] = [
  {
    topic: 'pay',
    asks: /\b(?:salary|pay|paid|compensation|wages?|money|earn|rate|bonus)\b/,
    says: /[£€$₹]\s?\d|\b(?:salary|per hour|per annum|an hour|a year|wage|pay range|\d+ ?k\b|lpa|base pay|hourly)\b/i,
  },
  {
    topic: 'hours',
    asks: /\b(?:hours?|shifts?|rota|schedule|overtime|weekends?|nights?|part[- ]time|full[- ]time|on[- ]call|working day)\b/,
    says: /\b(?:hours\b|shifts?\b|\d{1,2}:\d{2}|\d ?[ap]m\b|monday|weekends?|nights?|rota\b|part[- ]time|full[- ]time|on[- ]call|days? a week)\b/i,
  },
  {
    topic: 'place',
    asks: /\b(?:where|office|remote|remotely|hybrid|home|location|based|commute|travel)\b/,
    says: /\b(?:remote|hybrid|on-?site|work from home|home office|based in|located|our office|location|travel (?:up to|to|within)|days? in the office)\b/i,
  },
  {
    topic: 'team',
    asks: /\b(?:team|colleagues?|manager|report to|boss|people|work with|culture)\b/,
    says: /\b(?:team of|squad|colleagues|report(?:s|ing)? to|you(?:'|’)?ll join|join (?:a|the|our) |\d+ (?:people|engineers|nurses|teachers|staff|employees)|there are \w+ of us|we(?:'|’)?re \w+ people)\b/i,
  },
  {
    topic: 'holidays and benefits',
    asks: /\b(?:benefits?|holidays?|vacation|leave|pension|insurance|perks?)\b/,
    says: /\b(?:holidays?|annual leave|vacation|pension|insurance|parental|401|days of)\b/i,
  },
  {
    topic: 'training',
    asks: /\b(?:training|train|learn\w*|develop\w*|courses?|career|grow\w*|promot\w+|mentor\w*|onboard\w*)\b/,
    says: /\b(?:training|courses?|mentor|development|induction|onboarding|qualification (?:paid|funded)|academy|conference|study support)\b/i,
  },
  {
    topic: 'tools',
    asks: /\b(?:tools?|stack|technolog\w+|software|systems?|equipment|use|work with)\b/,
    says: /\b(?:stack|we use|tools?|built (?:with|on)|our systems?|software|equipment|runs on)\b/i,
  },
  {
    topic: 'the next steps',
    asks: /\b(?:next steps?|process|hear back|timeline|stages?|rounds?|when will|start date|begin|start)\b/,
    says: /\b(?:hiring process|interview(?:s)? (?:on|in|will)|closing date|start date|start(?:ing)? in|apply by|deadline|assessment|trial (?:day|shift))\b/i,
  },
  {
    topic: 'the first months',
    asks: /\b(?:success|first (?:month|week|90|three|six|year)|expect\w*|goals?|targets?|measure\w*|kpis?|typical day|day to day|daily)\b/,
    says: /\b(?:you(?:'|’)?ll|you will|responsible for|your (?:mission|role|tasks)|duties|in your first)\b/i,
  },
]

const FACTS_MAX = 24
const WORDS_MAX = 26
const WORDS_MIN = 3
const LINES_READ = 200
const SHARED_MIN = 2

/** Lines of a posting that answer what candidates ask, in its own words. */
export const factsIn = (description: string): Fact[] => {
  const lines = linesOf(description)
  const facts = topics.flatMap(({ topic, says }) =>
    lines
      .filter((quote) => says.test(quote))
      .slice(0, 2)
      .map((quote) => ({ topic, quote })),
  )
  const used = new Set(facts.map(({ quote }) => quote))
  const others = lines.filter((quote) => !used.has(quote)).map((quote) => ({ topic: '', quote }))
  return [...facts, ...others].slice(0, FACTS_MAX)
}

const linesOf = (description: string): string[] =>
  description
    .split(/\r?\n/)
    .slice(0, LINES_READ)
    .flatMap((line) => line.trim().split(/(?<=[.!?])\s+(?=[\p{Lu}\p{Sc}\d])/u))
    .map((line) => line.replace(/^[^\p{L}\p{N}\p{Sc}]+/u, '').trim())
    .filter(
      (line) => !/[“”"<>{}?]|https?:|@/.test(line) && countWords(line) >= WORDS_MIN && countWords(line) <= WORDS_MAX && !/:$/.test(line),
    )

/** The line of a posting that answers a question best: by its topic, else by the words that the two share. */
export const factFor = (question: string, facts: readonly Fact[]): string | null => {
  const said = plain(question)
  const asked = new Set(termsOf(question))
  const shared = (quote: string) => termsOf(quote).filter((term) => asked.has(term)).length
  const named = topics.filter(({ asks }) => asks.test(said)).map(({ topic }) => topic)
  const onTopic = facts.filter(({ topic }) => named.includes(topic))
  const [best] = [...onTopic].sort((a, b) => named.indexOf(a.topic) - named.indexOf(b.topic) || shared(b.quote) - shared(a.quote))
  if (best) return trimmed(best.quote)
  const [closest] = [...facts].map(({ quote }) => ({ quote, common: shared(quote) })).sort((a, b) => b.common - a.common)
  return closest && closest.common >= SHARED_MIN ? trimmed(closest.quote) : null
}

const trimmed = (quote: string) => quote.replace(/[.;,:\s]+$/, '')
