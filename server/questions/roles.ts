import { handsOnRoles } from './hands-on-roles.ts'
import { type Role, role } from './model.ts'
import { professions } from './professions.ts'

/** Order matters only between aliases of equal length: the longest alias found in a title wins. */
export const roles: readonly Role[] = [
  role(
    'backend engineer',
    'software',
    'backend, back-end, back end, api developer, java developer, python developer, golang, node developer, php developer, ruby developer, .net developer, server engineer',
  ),
  role(
    'frontend engineer',
    'software',
    'frontend, front-end, front end, web developer, ui developer, ui engineer, react developer, angular developer, vue developer, javascript developer',
  ),
  role(
    'software engineer',
    'software',
    'software engineer, software developer, programmer, developer, full stack, full-stack, fullstack, coder, swe, sde, engineer, tech lead, game developer, application developer',
  ),
  role(
    'site reliability engineer',
    'software',
    'sre, site reliability, devops, devops engineer, platform engineer, infrastructure engineer, cloud engineer, production engineer',
  ),
  role(
    'mobile developer',
    'software',
    'mobile developer, ios, android, ios developer, ios engineer, android developer, android engineer, mobile engineer, flutter, react native',
  ),
  role('qa engineer', 'software', 'qa, quality assurance engineer, test engineer, tester, sdet, test automation, software tester'),
  role(
    'security engineer',
    'software',
    'security engineer, cyber security, cybersecurity, infosec, information security, penetration tester, soc analyst, security analyst, security architect',
  ),
  role(
    'engineering manager',
    'software',
    'engineering manager, development manager, head of engineering, cto, vp of engineering, director of engineering',
  ),
  role(
    'data analyst',
    'data',
    'data analyst, business intelligence, bi analyst, bi developer, reporting analyst, product analyst, insights analyst, analytics',
  ),
  role(
    'data engineer',
    'data',
    'data engineer, etl developer, data platform, analytics engineer, data architect, data warehouse developer',
  ),
  role('data scientist', 'data', 'data scientist, research scientist, data science'),
  role(
    'ux designer',
    'design',
    'ux, product designer, ui designer, interaction designer, user experience, user researcher, ux researcher, service designer',
  ),
  role(
    'graphic designer',
    'design',
    'graphic designer, visual designer, illustrator, art director, brand designer, creative director, interior designer, motion designer, designer',
  ),
  role('product manager', 'product', 'product manager, product owner, head of product, product lead, technical product manager'),
  role(
    'project manager',
    'product',
    'project manager, programme manager, program manager, delivery manager, delivery lead, project coordinator, pmo',
  ),
  role(
    'nurse',
    'nursing',
    'nurse, rn, registered nurse, icu, staff nurse, nursing, lpn, charge nurse, ward sister, nurse practitioner, health visitor',
  ),
  role(
    'care assistant',
    'healthcare',
    'care assistant, carer, caregiver, healthcare assistant, support worker, home care, nursing assistant, cna, care worker, personal care, elderly care',
  ),
  role(
    'allied health professional',
    'healthcare',
    'occupational therapist, dietitian, speech therapist, medical assistant, phlebotomist, optometrist, respiratory therapist',
  ),
  role('pharmacist', 'healthcare', 'pharmacist, pharmacy, pharmacy technician, dispenser'),
  role(
    'doctor',
    'healthcare',
    'doctor, physician, surgeon, gp, general practitioner, dentist, anaesthetist, psychiatrist, veterinarian, vet',
  ),
  role(
    'teacher',
    'teaching',
    'teacher, primary teacher, secondary teacher, tutor, instructor, educator, science teacher, maths teacher, trainer',
  ),
  role('teaching assistant', 'teaching', 'teaching assistant, classroom assistant, teacher aide, paraprofessional, sen assistant'),
  role(
    'retail assistant',
    'retail',
    'retail, shop assistant, sales assistant, store associate, sales associate, retail associate, stocker, shelf, merchandiser, barista in store, retail sales',
  ),
  role(
    'store manager',
    'retail',
    'store manager, shop manager, retail manager, assistant store manager, branch manager of shop, supermarket manager',
  ),
  role(
    'warehouse operative',
    'logistics',
    'warehouse, picker, packer, forklift, order picker, stock controller, loader, fulfilment, fulfillment, materials handler, dock worker, postal worker, sorter',
  ),
  role('driver', 'logistics', 'driver, truck driver, lorry driver, hgv, chauffeur, cdl, taxi'),
  role(
    'supply chain planner',
    'logistics',
    'supply chain, logistics, demand planner, transport planner, freight, inventory manager, import export',
  ),
  role('electrician', 'trades', 'electrician, electrical, wireman, electrical fitter, solar installer, electrical technician'),
  role('plumber', 'trades', 'plumber, plumbing, heating engineer, gas engineer, pipefitter, boiler'),
  role(
    'builder',
    'trades',
    'bricklayer, builder, plasterer, tiler, mason, construction worker, labourer, laborer, scaffolder, glazier, site manager, site supervisor, foreman, construction manager, construction',
  ),
  role(
    'mechanic',
    'trades',
    'mechanic, vehicle technician, automotive, car technician, bike mechanic, aircraft technician, diesel technician, fitter',
  ),
  role(
    'maintenance technician',
    'trades',
    'maintenance, maintenance technician, facilities technician, handyman, field technician, service technician, facilities manager, lift engineer',
  ),
  role(
    'production operative',
    'manufacturing',
    'production, machine operator, manufacturing, assembly, assembler, factory, cnc, machinist, process operator, production manager, plant operator, industrial engineer',
  ),
  role('chef', 'hospitality', 'chef, cook, sous chef, kitchen, baker, commis, pastry, kitchen porter, catering, line cook, dishwasher'),
  role(
    'waiter',
    'hospitality',
    'waiter, waitress, server, waiting staff, front of house, food server, restaurant manager, host, sommelier',
  ),
  role('hotel receptionist', 'hospitality', 'hotel, front desk, concierge, guest services, guest relations, night auditor, travel agent'),
  role('cleaner', 'cleaning', 'cleaner, custodian, janitor, cleaning, caretaker, janitorial, window cleaner, domestic, porter'),
  role(
    'accountant',
    'finance',
    'accountant, bookkeeper, accounts payable, accounts receivable, accounting, controller, tax, accounts assistant, finance manager, cfo, credit controller, financial controller',
  ),
  role(
    'financial analyst',
    'finance',
    'financial analyst, finance analyst, investment, risk analyst, actuary, credit analyst, trader, fp&a, banker, financial adviser, financial advisor, loan officer, finance, mortgage',
  ),
  role(
    'hr generalist',
    'hr',
    'hr, human resources, people partner, people operations, hr business partner, compensation and benefits, learning and development, people manager, chief people officer',
  ),
  role('recruiter', 'hr', 'recruiter, talent acquisition, sourcer, recruitment, staffing, headhunter'),
  role(
    'social worker',
    'public service',
    'social worker, caseworker, case worker, case manager, youth worker, probation officer, counsellor, counselor, community worker, benefits officer, housing officer, family support',
  ),
  role(
    'policy officer',
    'public service',
    'policy, civil servant, public servant, council, government, policy analyst, programme officer, administrator of public, diplomat, customs officer, inspector, environmental health, policy adviser, policy advisor',
  ),
  role(
    'emergency services officer',
    'public service',
    '911 dispatcher, emergency dispatcher, police dispatcher, fire dispatcher, emergency call handler, prison officer, correctional officer, border force, soldier, coast guard, lifeguard',
  ),
  role('security guard', 'security', 'security guard, security officer, door supervisor, bouncer, loss prevention, doorman, night watch'),
  role(
    'sales representative',
    'sales',
    'sales, account executive, sales representative, sdr, bdr, business development, sales manager, inside sales, telesales, car sales, sales engineer, sales executive',
  ),
  role(
    'account manager',
    'sales',
    'account manager, customer success, client success, key account, relationship manager, client manager, partnerships manager',
  ),
  role(
    'customer support agent',
    'support',
    'customer support, customer service, call centre, call center, contact centre, support agent, help desk agent, customer care, support representative, customer experience, support specialist',
  ),
  role(
    'it support technician',
    'support',
    'it support, help desk, helpdesk, service desk, desktop support, it technician, technical support, it specialist, support engineer, it manager',
  ),
  role(
    'marketing manager',
    'marketing',
    'marketing, seo, digital marketing, brand manager, growth, social media, communications, public relations, pr manager, campaign, performance marketing, ppc, community manager, fundraiser, fundraising',
  ),
  role(
    'content writer',
    'marketing',
    'content writer, copywriter, editor, technical writer, content strategist, writer, proofreader, content designer',
  ),
  role(
    'administrative assistant',
    'administration',
    'administrative, administrator, office assistant, secretary, receptionist, executive assistant, personal assistant, office manager, data entry, clerk, office administrator, medical secretary, virtual assistant, admin, operations assistant',
  ),
  role(
    'operations manager',
    'administration',
    'operations manager, general manager, operations, chief operating officer, coo, business manager, consultant, management consultant, chief of staff, operations analyst, ceo, managing director',
  ),
  role('legal professional', 'legal', 'lawyer, solicitor, legal, attorney, barrister, compliance, counsel, contract manager, notary'),
  role(
    'laboratory scientist',
    'science',
    'laboratory, lab technician, scientist, biologist, chemist, researcher, research assistant, biomedical, microbiologist, clinical trial, lab assistant, postdoc, environmental scientist, geologist, physicist',
  ),
  ...professions,
  ...handsOnRoles,
]

const escaped = (alias: string) => alias.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
const patterns = roles.flatMap((role) =>
  [role.key, ...role.aliases].map((alias) => ({ role, alias, pattern: new RegExp(`(?<![a-z0-9])${escaped(alias)}s?(?![a-z0-9])`, 'g') })),
)

/** The role that a job title names, or null. The longest alias wins, and between equals the one that stands last. */
export const findRole = (title: string): Role | null => {
  const text =
    title
      .toLowerCase()
      .replace(/[,(–|].*$/, '')
      .trim() || title.toLowerCase()
  return bestIn(text) ?? bestIn(title.toLowerCase())
}

const bestIn = (text: string): Role | null => {
  let best: { role: Role; length: number; at: number } | null = null
  for (const { role, alias, pattern } of patterns) {
    const at = [...text.matchAll(pattern)].at(-1)?.index
    if (at === undefined) continue
    if (!best || alias.length > best.length || (alias.length === best.length && at > best.at)) best = { role, length: alias.length, at }
  }
  return best?.role ?? null
}
