import type { Fact } from './fact.ts'
import accounting from './facts/accounting.json' with { type: 'json' }
import careHealthAndLab from './facts/care-health-and-lab.json' with { type: 'json' }
import cleaning from './facts/cleaning.json' with { type: 'json' }
import cloudAndOperations from './facts/cloud-and-operations.json' with { type: 'json' }
import construction from './facts/construction.json' with { type: 'json' }
import databases from './facts/databases.json' with { type: 'json' }
import designProductProjects from './facts/design-product-projects.json' with { type: 'json' }
import electrics from './facts/electrics.json' with { type: 'json' }
import everydayTechnicalQuestions from './facts/everyday-technical-questions.json' with { type: 'json' }
import farming from './facts/farming.json' with { type: 'json' }
import firstAid from './facts/first-aid.json' with { type: 'json' }
import foodAndHospitality from './facts/food-and-hospitality.json' with { type: 'json' }
import hairBeautyAndSport from './facts/hair-beauty-and-sport.json' with { type: 'json' }
import laboratoryAndScience from './facts/laboratory-and-science.json' with { type: 'json' }
import lawAndPeople from './facts/law-and-people.json' with { type: 'json' }
import machineLearning from './facts/machine-learning.json' with { type: 'json' }
import marketingAndSales from './facts/marketing-and-sales.json' with { type: 'json' }
import metalAndMachines from './facts/metal-and-machines.json' with { type: 'json' }
import network from './facts/network.json' with { type: 'json' }
import numbersLawAndTech from './facts/numbers-law-and-tech.json' with { type: 'json' }
import nursing from './facts/nursing.json' with { type: 'json' }
import pharmacy from './facts/pharmacy.json' with { type: 'json' }
import plumbingAndHeating from './facts/plumbing-and-heating.json' with { type: 'json' }
import security from './facts/security.json' with { type: 'json' }
import shopGuestAndOffice from './facts/shop-guest-and-office.json' with { type: 'json' }
import software from './facts/software.json' with { type: 'json' }
import statistics from './facts/statistics.json' with { type: 'json' }
import teachingAndChildcare from './facts/teaching-and-childcare.json' with { type: 'json' }
import transportAndLogistics from './facts/transport-and-logistics.json' with { type: 'json' }
import web from './facts/web.json' with { type: 'json' }
import woodPaintAndRoof from './facts/wood-paint-and-roof.json' with { type: 'json' }

// The files are ours and a test parses them, fact by fact; parsing them at each start would only cost time.
const asFacts = (files: readonly unknown[]) => files as readonly Fact[]

/** Every known fact, in the order of the files. */
export const facts = asFacts([
  ...accounting,
  ...careHealthAndLab,
  ...cleaning,
  ...cloudAndOperations,
  ...construction,
  ...databases,
  ...designProductProjects,
  ...electrics,
  ...everydayTechnicalQuestions,
  ...farming,
  ...firstAid,
  ...foodAndHospitality,
  ...hairBeautyAndSport,
  ...laboratoryAndScience,
  ...lawAndPeople,
  ...machineLearning,
  ...marketingAndSales,
  ...metalAndMachines,
  ...network,
  ...numbersLawAndTech,
  ...nursing,
  ...pharmacy,
  ...plumbingAndHeating,
  ...security,
  ...shopGuestAndOffice,
  ...software,
  ...statistics,
  ...teachingAndChildcare,
  ...transportAndLogistics,
  ...web,
  ...woodPaintAndRoof,
])
