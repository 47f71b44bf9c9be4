import { z } from 'zod'
import care from './bank/care.json' with { type: 'json' }
import general from './bank/general.json' with { type: 'json' }
import office from './bank/office.json' with { type: 'json' }
import people from './bank/people.json' with { type: 'json' }
import software from './bank/software.json' with { type: 'json' }
import trades from './bank/trades.json' with { type: 'json' }
import { BankQuestion } from './model.ts'

/** Every question, in the order of the files. Parsed once: a broken file stops the start. */
export const bank: readonly BankQuestion[] = z
  .array(BankQuestion)
  .parse([...general, ...software, ...care, ...people, ...office, ...trades])

const byId = new Map(bank.map((question) => [question.id, question]))

export const questionOf = (id: string): BankQuestion | null => byId.get(id) ?? null
