import care from './bank/care.json' with { type: 'json' }
import general from './bank/general.json' with { type: 'json' }
import office from './bank/office.json' with { type: 'json' }
import people from './bank/people.json' with { type: 'json' }
import software from './bank/software.json' with { type: 'json' }
import trades from './bank/trades.json' with { type: 'json' }
import type { BankQuestion } from './model.ts'

// The files are ours and a test parses them, question by question; parsing them at each start would only cost time.
const asQuestions = (files: readonly unknown[]) => files as readonly BankQuestion[]

/** Every question, in the order of the files. */
export const bank = asQuestions([...general, ...software, ...care, ...people, ...office, ...trades])

const byId = new Map(bank.map((question) => [question.id, question]))

export const questionOf = (id: string): BankQuestion | null => byId.get(id) ?? null
