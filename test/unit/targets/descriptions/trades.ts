import type { Described } from './described.ts'

export const trades: Described[] = [
  {
    name: 'a British electrician advert with an hourly rate',
    title: 'Electrician',
    marked: `JTM Electrical are recruiting for 2 x Electricians to work on social housing refurbs across Bristol & Bath.

Requirements:
- {must|NVQ Level 3 or equivalent}
- {must|18th Edition}
- {must|Gold JIB / ECS card}
- {must|AM2}
- {must|Full UK driving licence}
- {must|Own hand tools}
- {nice|2391 testing and inspection preferred}

Duties:
- Full and part rewires in occupied properties
- Fault finding
- Completing certificates on a tablet

Rates: £22ph, 42.5 hours, van and fuel card supplied. Overtime available at time and half. £500 bonus after 6 months.
{must|Must have a good attitude, no time wasters!!} Call Jase.`,
    skills: [
      'NVQ Level 3',
      'Wiring regulations',
      'ECS card/JIB card',
      'AM2',
      'Driving',
      'Hand and power tools',
      'Electrical testing',
      'Wiring',
      'Fault finding',
    ],
    fair: ['Documentation'],
    seniority: null,
    domain: 'trades',
  },
  {
    name: 'an American truck posting that shouts',
    title: 'CDL A Driver',
    marked: `*** NOW HIRING *** CLASS A DRIVERS *** HOME WEEKENDS ***

Regional runs, Midwest. Average $1,700 - $2,000 weekly. $5,000 sign-on bonus. Pet and rider policy. 2023 or newer Freightliners with APU and fridge.

You need:
{must|- Valid Class A CDL}
{must|- 12 months verifiable tractor trailer experience}
{must|- Hazmat and tanker endorsement or willing to obtain within 60 days}
{must|- No DUI in last 7 years, no more than 2 moving violations in 3}
{must|- Must pass DOT physical and hair follicle drug screen}
{must|- At least 23 years old}

What you do:
- No touch freight, drop and hook
- Keep your e-log straight
- Pre and post trip inspection

Benefits start day 31: BCBS medical, dental, vision, 401k, paid vacation after 1 year`,
    skills: [
      'CDL/HGV licence',
      'Hazmat endorsement',
      'Tanker endorsement',
      'DOT physical',
      'Vehicle inspection',
      'Tachograph/Electronic logging',
    ],
    fair: ['Drug screening', 'Loading', 'Physical fitness', 'Safe driving', 'Driving'],
    seniority: 'junior',
    domain: 'logistics',
  },
  {
    name: 'a warehouse posting with a trap in its perks',
    title: 'Warehouse Operative - Nights',
    marked: `About the role
We're on the lookout for Warehouse Operatives to join our team in Daventry. You'll pick and pack orders with an RF scanner, load trailers and keep your area clean.

Hours of work: 22:00 – 06:00, Sunday to Thursday
Pay: £13.45 per hour incl. night premium

What do I need?
No experience is needed as full training is given.
{must|You must be able to lift up to 20kg repeatedly}
{must|You must be comfortable on your feet for 8 hours}
{must|Basic English for safety instructions}
{nice|A counterbalance or reach truck licence would be an advantage but is not essential}

What's in it for me?
- Free parking, free fruit, free Microsoft Office for home use
- Wagestream, 28 days holiday
- Python & Spanish evening classes through our learning fund
- Opportunity to get your FLT licence

Apply today! {either|Please note you must bring your passport to the registration.}`,
    skills: ['Picking and packing', 'Warehouse management system', 'Loading', 'Physical fitness', 'English', 'Forklift'],
    fair: ['Cleaning', 'Health and safety'],
    seniority: 'junior',
    domain: 'logistics',
  },
  {
    name: 'a Canadian factory posting in government style',
    title: 'Industrial Mechanic (Millwright)',
    marked: `Job details
Location: Kitchener, ON
Salary: 38.50 hourly / 40 hours per week
Terms of employment: Permanent, full time, day, evening
Start date: as soon as possible
Vacancies: 2

Overview
Languages
{must|English}
Education
{must|College/CEGEP, or trades certificate 433A}
Experience
{must|3 years to less than 5 years}

Responsibilities
Tasks
Install, align and maintain stationary machinery
Troubleshoot hydraulic and pneumatic systems
Read blueprints and schematics
Perform preventive maintenance and keep records in SAP

Additional information
Personal suitability
{must|Team player}
{must|Accurate}
{must|Dependability}
Work conditions and physical capabilities
{either|Attention to detail}
{either|Combination of sitting, standing, walking}

Benefits
Health benefits: Dental plan, Health care plan
Other benefits: Free parking available, Learning/training paid by employer`,
    skills: [
      'English',
      '433A certificate/Trade certificate',
      'Troubleshooting',
      'Hydraulics',
      'Pneumatics',
      'Reading drawings',
      'Preventive maintenance',
      'SAP',
      'Teamwork',
      'Attention to detail',
    ],
    fair: [
      'Filing',
      'Installation',
      'Dependability/Reliability',
      'Reliability',
      'Alignment',
      'Machine operation',
      'Mechanical installation',
      'Accuracy',
    ],
    seniority: 'mid',
    domain: 'trades',
  },
  {
    name: 'a South African site posting',
    title: 'Site Foreman – Civils',
    marked: `Our client, a CIDB 8CE contractor, seeks a Site Foreman for road and bulk-water projects in the Eastern Cape.

Minimum requirements:
• {must|Grade 12 and N3/N6 Civil or equivalent}
• {must|Minimum 8 years experience in roads, earthworks and pipelines}
• {must|Ability to read and interpret construction drawings}
• {must|Must be able to set out levels with a dumpy level}
• {must|Valid Code EB driver's licence}
• {must|Good knowledge of the OHS Act and construction regulations}
• {nice|Fluency in isiXhosa will be advantageous}

Duties and responsibilities:
• Plan daily work for teams of 15 to 40
• Manage subcontractors and plant
• Keep the site diary, measure quantities for the QS
• Conduct toolbox talks

Remuneration: R28 000 – R35 000 per month, provident fund, vehicle. Only shortlisted candidates will be contacted. If you have not heard from us within 14 days, your application was unsuccessful.`,
    skills: [
      'N6 Civil/N3 Civil',
      'Earthworks',
      'Road construction',
      'Pipelines',
      'Reading drawings',
      'Setting out',
      'Driving',
      'Health and safety',
      'isiXhosa',
      'Subcontractor management',
      'Leadership',
    ],
    fair: [
      'Quantity surveying',
      'OHS Act',
      'Work planning',
      'Record keeping',
      'Quantity measurement',
      'Toolbox talks',
      'Site safety',
      'Pipework',
      'Planning',
      'Site diary',
    ],
    seniority: 'lead',
    domain: 'trades',
  },
  {
    name: 'a mechanic sought by a bus depot with odd headings',
    title: 'Fitter',
    marked: `**The job in a nutshell**
Keep 84 electric and diesel buses on the road, on a rotating early / late pattern.

**Your toolbox**
{must|- Time-served as an HGV or PSV mechanic, or City & Guilds Level 3}
{must|- Diagnostics with OBD equipment and a multimeter}
{must|- Brakes, steering, air systems}
{must|- PCV licence, or we will train you}

**It would put you in pole position**
{nice|- High-voltage EV qualification (IMI Level 3)}
{nice|- Welding}

**What's in your pay packet**
£19.60 an hour, pension, free travel for you and one other, tool insurance
**Closing date**
30 June`,
    skills: [
      'City & Guilds Level 3',
      'Vehicle diagnostics',
      'PCV licence',
      'EV qualification/IMI Level 3/High voltage',
      'Welding',
      'Brakes',
    ],
    fair: [
      'Trade certificate',
      'Multimeter',
      'Air systems',
      'Steering',
      'Electrical testing',
      'Pneumatics',
      'Vehicle repair',
      'HGV licence',
    ],
    seniority: null,
    domain: 'trades',
  },
]
