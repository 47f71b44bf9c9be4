import type { Described } from './described.ts'

export const counters: Described[] = [
  {
    name: 'a London restaurant posting with attitude',
    title: 'Chef de Partie',
    marked: `Smoke & Salt, Peckham. Open fire, 48 covers, one Michelin Bib. Closed Sunday to Tuesday because sleep matters.

{either|We want a CDP who can own the grill or the garnish, keep it spotless and still be nice at 11pm.}

The must-haves
{must|18 months as a chef de partie or strong demi in a busy fresh-food kitchen}
{must|Level 2 food hygiene}
{must|You know your allergens cold}
{must|A passion for seasonal British produce}

The nice-to-haves
{nice|Butchery or open-fire cooking}
{nice|A bit of pastry}

The good stuff
£36k for four days, 50% off for you and your mates, staff meals that are not pasta, trips to farms and fisheries, a knife roll after your probation.`,
    skills: ['Food safety', 'Allergen management', 'Butchery', 'Pastry', 'Grill/Grilling'],
    fair: ['Cleaning', 'Kitchen operations', 'Open-fire cooking', 'Seasonal cooking', 'Cooking'],
    seniority: 'junior',
    domain: 'hospitality',
  },
  {
    name: 'a hotel posting from Dubai',
    title: 'Guest Relations Executive',
    marked: `Al Noor Hotels & Resorts invites applications for the following position in Dubai, U.A.E.

Position: Guest Relations Executive
Reporting to: Front Office Manager

Key Responsibilities:
- Welcoming of all guests and VIPs, and escorting them to the rooms
- Handling the complaints of guests in a professional manner and following up
- Coordinating with Housekeeping and F&B
- Check-in and check-out in Opera PMS

Candidate Profile:
- {must|Diploma or Degree in Hotel Management}
- {must|Minimum 2 years experience in similar position in 5 star hotel, GCC experience preferred}
- {must|Fluent in English and Arabic; Russian is an advantage}
- {must|Well groomed and presentable with pleasant personality}
- {must|Excellent interpersonal skills}

Salary AED 4,500 + accommodation + transport + air ticket every 2 years + service charge. Visa provided by company.`,
    skills: [
      'Complaint handling',
      'Front desk',
      'Reservations/Opera PMS',
      'English',
      'Arabic',
      'Russian',
      'Communication/Interpersonal skills',
      'Hotel management',
    ],
    fair: ['Housekeeping', 'Guest relations', 'Customer service', 'Coordination', 'Opera PMS', 'Personal presentation'],
    seniority: 'mid',
    domain: 'hospitality',
  },
  {
    name: 'a department manager sought by a supermarket',
    title: 'Fresh Food Department Manager',
    marked: `Freshway is Australia's favourite fresh food people. 200 stores and growing!

The role
Reporting to the Store Manager, you'll lead a team of 25 across produce, deli and bakery. Each day you will walk the floor, roster the team, hit your sales, wage and shrinkage budgets, and coach your people.

About you
To be successful you'll have:
{must|experience leading a team in a fast-paced retail or hospitality environment}
{must|a good eye for merchandising}
{must|a solid understanding of food safety and stock control}
{must|the flexibility to work weekends and early mornings}
{nice|Retail qualifications will be highly regarded.}

Why us?
5% team discount, an iPhone deal, paid parental leave, Excel and leadership courses at our Academy. You'll need to complete 6 months to join the share plan.

Applications close 11:59pm AEST.`,
    skills: [
      'Leadership',
      'Visual merchandising',
      'Food safety',
      'Stock control',
      'Rota planning',
      'Loss prevention',
      'Budget management',
      'Mentoring',
    ],
    fair: ['Adaptability', 'Shift work', 'Sales'],
    seniority: 'lead',
    domain: 'retail',
  },
  {
    name: 'a hair salon in one breath',
    title: 'Stylist',
    marked: `busy salon in Galway looking for senior stylist full or part time, {must|must be good at balayage and colour corrections}, {must|have own clientele or be able to build one on instagram}, {nice|barbering a bonus}, great craic, 45% commission, tips are yours, closed bank holidays, no dramas please, DM or pop in`,
    skills: ['Balayage', 'Hair colouring/Colour correction', 'Social media', 'Barbering'],
    fair: ['Client building', 'Customer retention'],
    seniority: 'senior',
    domain: 'beauty',
  },
  {
    name: 'a call centre abroad, in bullets of every sort',
    title: 'Customer Service Representative (Voice)',
    marked: `JOB DESCRIPTION
➤ Take 60-80 inbound calls a day for a US telco account
➤ Resolve billing and technical concerns on first contact
➤ Log every ticket in Zendesk

WHO WE'RE LOOKING FOR
✅ {must|At least HS graduate or 2nd year college}
✅ {must|With or without BPO experience}
✅ {must|Good to excellent English communication skills}
✅ {must|Amenable to work on graveyard shifts, onsite in Cebu}
✅ {must|Computer literate, typing speed of 35 wpm}

WHAT'S IN STORE FOR YOU
🎁 Signing bonus of 10K
🎁 HMO on day 1 with 2 dependents
🎁 Performance incentives and Salesforce certification
🎁 Free shuttle`,
    skills: ['Call handling', 'First contact resolution', 'Zendesk', 'Ticketing', 'English', 'Communication', 'Data entry'],
    fair: ['Troubleshooting', 'Billing', 'Computer literacy', 'Shift work', 'Customer service', 'Complaint handling'],
    seniority: 'junior',
    domain: 'support',
  },
  {
    name: 'a cleaner sought by a council, as an official notice',
    title: 'Custodial Worker I',
    marked: `CITY OF FAIRMONT – CLASS SPECIFICATION
DEFINITION
Under general supervision, performs custodial work in city buildings; does related work as required.
EXAMPLES OF DUTIES
Sweeps, mops, scrubs and waxes floors using a buffer machine. Empties trash and recycling. Cleans restrooms and restocks supplies. Reports needed repairs.
KNOWLEDGE AND ABILITIES
Knowledge of: {must|cleaning methods, materials and equipment; safe use of chemicals.}
Ability to: {must|follow oral and written directions; lift up to 50 pounds; work alone at night.}
TRAINING AND EXPERIENCE
{must|Any combination of training and experience that provides the required knowledge is qualifying.}
LICENSE
{must|Possession of a valid Class C California driver's license.}
SALARY AND BENEFITS
$3,612 – $4,390 monthly. CalPERS retirement, 13 holidays.
THE EXAMINATION PROCESS
Applicants must submit a completed city application. A written test weighted 100% may be held.`,
    skills: ['Cleaning', 'Floor machines', 'Chemical safety', 'Waste disposal', 'Physical fitness', 'Driving'],
    fair: ['Following instructions', 'Initiative', 'Reporting'],
    seniority: 'junior',
    domain: 'cleaning',
  },
  {
    name: 'a bilingual hotel cleaner posting from Switzerland',
    title: 'Room Attendant',
    marked: `Alpenhof Grindelwald****
For the winter season (December to April) we search motivated room attendants, 80-100%.
Your tasks
Cleaning of 12 to 14 rooms per day, laundry, minibar
Your profile
{must|Experience in housekeeping of a hotel for at least one season}
{must|You are quick, careful and like a clean work}
{must|Basic knowledge of German or Italian}
{must|Swiss or EU passport or valid permit}
We offer
Staff room for CHF 345.–, ski pass with discount, a team from 9 nations, French and English lessons for free`,
    skills: ['Cleaning', 'Housekeeping', 'German', 'Italian', 'Attention to detail', 'Laundry'],
    fair: ['Work permit'],
    seniority: null,
    domain: 'hospitality',
  },
]
