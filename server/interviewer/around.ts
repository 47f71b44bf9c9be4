import { plain } from '#server/platform/text/terms.ts'
import { hasPhrase, leakIn } from './leaks.ts'
import type { Concept, Slot } from './slots.ts'

/** What a missing piece of an answer is about, and a question that leads there without naming it. */
const ways: { theme: RegExp; ask: string }[] = [
  {
    theme: /load|scal|cache|index|queue|throughput|latenc|capacity|batch|pool|shard|replica|peak|volume|speed|perform/,
    ask: 'What happens to it when ten times as much comes in?',
  },
  {
    theme: /retr|timeout|fail|fallback|rollback|roll back|backup|recover|redundan|idempot|outage|circuit|restore|downtime/,
    ask: 'What happens when a part of it breaks halfway?',
  },
  { theme: /lock|race|concurr|transaction|version|conflict|order|sequence|priorit/, ask: 'What if two of them arrive at the same moment?' },
  {
    theme: /encrypt|token|permission|authori|access|privacy|consent|confidential|gdpr|password|injection|secur/,
    ask: 'Who could misuse it, and what would stop them?',
  },
  {
    theme: /monitor|metric|alert|log|measure|dashboard|baseline|record|document|chart|check|audit|review|sample|test|verif|inspect/,
    ask: 'How would you know, a week later, that it was right?',
  },
  {
    theme: /\b(?:laws?|regulat|compliance|licen|legal|statut|ifrs|gaap|directive)/,
    ask: 'Which outside rule would you have to look up first?',
  },
  {
    theme:
      /protective|ppe|glove|isolat|hazard|risk|fire|fall|ventilat|infect|hygien|steril|allerg|dose|poison|toxic|temperature|cross|safe/,
    ask: 'What could hurt somebody here, and how would you rule it out?',
  },
  {
    theme: /tell|inform|explain|communicat|handover|escalat|call|report|parent|family|customer|stakeholder|team|doctor|supervisor/,
    ask: 'Who has to hear about it from you, and when?',
  },
  { theme: /cost|price|budget|margin|cash|tax|fee|profit|rate|waste/, ask: 'Where does the money come into it?' },
  {
    theme: /cause|reason|root|why|diagnos|assess|symptom|history|context|requirement|need/,
    ask: 'What would you want to find out before you begin?',
  },
]
const whatever = ['What have you left out so far?', 'Where would this go wrong first?', 'What would a second pair of eyes look for?']

/** Questions that lead towards what a technical answer has not named yet, never giving it away. */
export const waysAround = (slot: Slot, known: string): string[] => {
  const missing = missingIn(slot.concepts, known)
  if (missing.length === 0) return []
  const led = ways.filter(({ theme }) => missing.some((concept) => theme.test(namesOf(concept)))).map(({ ask }) => ask)
  return [...led, ...whatever].filter((ask) => leakIn(ask, { ...slot, known: `${slot.question}\n${known}` }) === null)
}

const missingIn = (concepts: readonly Concept[], known: string): Concept[] => {
  const said = plain(known)
  return concepts.filter(({ key, aliases }) => ![key, ...aliases].some((name) => hasPhrase(said, plain(name))))
}

const namesOf = ({ key, aliases }: Concept) => [key, ...aliases].join(' ').toLowerCase()
