import { plain } from '#server/platform/text/terms.ts'
import beautyAndSport from './bank/beauty-and-sport.json' with { type: 'json' }
import care from './bank/care.json' with { type: 'json' }
import careAndChildcare from './bank/care-and-childcare.json' with { type: 'json' }
import cleaningAndSecurity from './bank/cleaning-and-security.json' with { type: 'json' }
import dataAndAi from './bank/data-and-ai.json' with { type: 'json' }
import designAndProduct from './bank/design-and-product.json' with { type: 'json' }
import educationAndPublic from './bank/education-and-public.json' with { type: 'json' }
import emergencyServices from './bank/emergency-services.json' with { type: 'json' }
import factoryAndLaboratory from './bank/factory-and-laboratory.json' with { type: 'json' }
import farmingAndEnvironment from './bank/farming-and-environment.json' with { type: 'json' }
import financeAndLaw from './bank/finance-and-law.json' with { type: 'json' }
import general from './bank/general.json' with { type: 'json' }
import healthProfessions from './bank/health-professions.json' with { type: 'json' }
import hospitalityAndFood from './bank/hospitality-and-food.json' with { type: 'json' }
import mediaAndMarketing from './bank/media-and-marketing.json' with { type: 'json' }
import office from './bank/office.json' with { type: 'json' }
import operationsAndIt from './bank/operations-and-it.json' with { type: 'json' }
import people from './bank/people.json' with { type: 'json' }
import peopleAndOffice from './bank/people-and-office.json' with { type: 'json' }
import retailAndSales from './bank/retail-and-sales.json' with { type: 'json' }
import scienceAndEngineering from './bank/science-and-engineering.json' with { type: 'json' }
import software from './bank/software.json' with { type: 'json' }
import technology from './bank/technology.json' with { type: 'json' }
import trades from './bank/trades.json' with { type: 'json' }
import tradesAndBuilding from './bank/trades-and-building.json' with { type: 'json' }
import transportAndLogistics from './bank/transport-and-logistics.json' with { type: 'json' }
import type { BankQuestion } from './model.ts'

// The files are ours and a test parses them, question by question; parsing them at each start would only cost time.
const asQuestions = (files: readonly unknown[]) => files as readonly BankQuestion[]

/** Every question, in the order of the files. */
export const bank = asQuestions([
  ...general,
  ...software,
  ...care,
  ...people,
  ...office,
  ...trades,
  ...dataAndAi,
  ...designAndProduct,
  ...educationAndPublic,
  ...financeAndLaw,
  ...healthProfessions,
  ...mediaAndMarketing,
  ...operationsAndIt,
  ...peopleAndOffice,
  ...scienceAndEngineering,
  ...technology,
  ...beautyAndSport,
  ...careAndChildcare,
  ...cleaningAndSecurity,
  ...emergencyServices,
  ...factoryAndLaboratory,
  ...farmingAndEnvironment,
  ...hospitalityAndFood,
  ...retailAndSales,
  ...tradesAndBuilding,
  ...transportAndLogistics,
])

const byId = new Map(bank.map((question) => [question.id, question]))

const byText = new Map(bank.map((question) => [plain(question.text), question]))

export const questionOf = (id: string): BankQuestion | null => byId.get(id) ?? null

/** The bank question that reads like this, for whoever knows only its words. */
export const questionReading = (text: string): BankQuestion | null => byText.get(plain(text)) ?? null
