import type { Described } from './described.ts'

/** Written after the reader was tuned on the others, and first measured unseen. */
export const fresh: Described[] = [
  {
    name: 'a cabin crew posting of an airline from the Gulf',
    title: 'Cabin Crew',
    marked: `Meridian Airways

Open Days: Lisbon 4 May, Kraków 11 May, Cape Town 18 May

About the job
Our crew are the heart of Meridian. On every flight you look after the safety and the comfort of up to 354 guests, in three cabins.

To join us, you'll need to meet these requirements
{must|At least 21 years of age when you join}
{must|An arm reach of 212 cm on tiptoes}
{must|Minimum of one year of hospitality or customer service experience}
{must|High school graduate}
{must|Fluent in written and spoken English}
{must|No visible tattoos when in uniform}
{nice|Another language, above all Mandarin or Japanese, is an advantage}

Rewards
A tax-free income: basic salary AED 4,430 plus flying pay. Furnished shared accommodation. Seven weeks of training in first aid, wine service and security at our academy. Concessional tickets for you and your parents.

Be prepared: bring a CV in English and a recent photo. Assessments take the whole day.`,
    skills: ['Customer service', 'English', 'Mandarin', 'Japanese', 'Hospitality'],
    fair: ['Cabin safety', 'Passenger handling', 'Guest relations', 'Languages', 'Writing', 'Health and safety', 'Hotel management'],
    seniority: 'junior',
    domain: 'travel',
  },
  {
    name: 'a Canadian start-up that looks for an iOS developer in prose',
    title: 'iOS Developer',
    marked: `Trailmate is the hiking app that does not want your attention. 400,000 people in Canada and the Alps use it to find their way, mostly offline, and then put the phone away again.

We are two founders, one Android developer and a very good support person, all in Vancouver or nearby, and it's time for the iOS app to get somebody of its own. You'd take over about 60,000 lines of Swift, half of them SwiftUI, and decide what happens to the rest. You'll ship every two weeks, talk to users, and answer one support mail a day like everybody else.

{must|You have built and published at least two apps with Swift and UIKit or SwiftUI, and you've been doing this for four years or so.} {must|You know how Core Location and MapKit drain a battery and how to stop them.} {must|You can work with REST APIs and write unit tests that mean something.} {must|You're able to explain a technical trade-off to a non-technical person without making them feel small.}

{nice|It'd be a bonus if you know a bit of Kotlin.} {nice|GIS knowledge would be useful, though most of us learned it on the job.}

Salary: $105,000–$125,000, extended health and dental, four weeks' vacation, a hiking day each month. We use Linear, Notion and GitHub Actions. Only candidates with the right to work in Canada, please.`,
    skills: ['Swift', 'SwiftUI', 'UIKit', 'Core Location', 'MapKit', 'REST APIs', 'Unit testing', 'Kotlin', 'GIS', 'Communication'],
    fair: ['Mobile', 'iOS', 'Android', 'CI/CD', 'Technical communication', 'Stakeholder management'],
    seniority: 'mid',
    domain: 'software',
  },
  {
    name: 'a dental nurse posting in one paragraph',
    title: 'Dental Nurse - Full Time',
    marked: `We are looking for a Dental Nurse to join our friendly mixed practice in Swansea, Monday to Friday, no weekends! You will be working chairside with an implant dentist and our foundation dentist, setting up and clearing surgeries, decontaminating instruments and keeping notes on Dentally. {must|You must be GDC registered or enrolled on a recognised training course.} {must|A caring manner with nervous patients is essential and you should be organised and punctual.} {nice|Experience in implants or a radiography qualification would be advantageous.} {nice|Welsh speakers are welcome.} In return we offer £12.60-£14.20 per hour depending on experience, paid GDC registration and indemnity, uniform, birthday off and free parking. To apply please send your CV to the practice manager, Sian. We reserve the right to close this advert early.`,
    skills: [
      'Dental nursing',
      'GDC registration',
      'Sterilisation/Decontamination',
      'Dentally',
      'Empathy',
      'Time management',
      'Implants',
      'Radiography',
      'Welsh',
    ],
    fair: ['Record keeping', 'Filing', 'Punctuality', 'Patient communication', 'Dental radiography', 'Infection control'],
    seniority: null,
    domain: 'healthcare',
  },
  {
    name: 'an American coffee shop that chats',
    title: 'Barista (part-time, mornings)',
    marked: `hey there, early bird!

Copper Kettle (SE Portland) needs one more human behind the bar, Wed–Sun, 5:45am–noon.

what the job looks like
- dial in the grinder, pull shots, steam milk that looks like paint
- run the register and remember that Doug wants oat
- stock pastries, wipe everything, take out the compost

we'd like you to have
- {must|6+ months on an espresso machine (no pods, sorry)}
- {must|an Oregon food handler's card, or get one in your first week}
- {must|legs that can stand for 6 hours and arms that can carry 40 lbs of beans}
- {must|kindness at 6am}

it'd be rad if you also have
- {nice|latte art that's more than a blob}
- {nice|some Spanish}

the money: $16.50 + tips (avg. $9/hr), health insurance at 24 hrs/week, free coffee forever, one paid day off to volunteer`,
    skills: ['Barista skills', 'Point of sale', 'Food safety/Food handler', 'Physical fitness', 'Empathy/Kindness', 'Latte art', 'Spanish'],
    fair: ['Cleaning', 'Stock control', 'Customer service', 'Waste disposal'],
    seniority: 'junior',
    domain: 'hospitality',
  },
  {
    name: 'an Indian site engineer posting without bullet marks',
    title: 'Site Engineer (Civil) - Metro Project',
    marked: `Company: Larkspur Infra Projects Pvt Ltd
Location: Nagpur, Maharashtra
Experience: {either|4 - 8 Years}
CTC: 5.5 to 8 LPA

Roles & Responsibilities
Execution of piling, pile cap and pier works as per drawing and schedule
Preparation of BBS and reconciliation of steel and concrete
Daily progress report to Planning Dept
Coordination with client's PMC and sub-contractors

Desired Candidate Profile
{must|B.E / B.Tech / Diploma in Civil Engineering}
{must|4 to 8 years experience in metro, flyover or bridge projects only}
{must|Should be well versed with AutoCAD and MS Excel}
{must|Knowledge of IS and IRC codes}
{must|Should be able to handle labour and sub-contractors independently}
{nice|Candidates having knowledge in Primavera P6 will be given preference}

Perks and Benefits
PF, ESIC, Mediclaim, Bachelor accommodation, Site allowance

About Company
Larkspur is ISO 9001:2015 certified company engaged in the EPC of roads, SAP implementation underway. Kindly refer your friends also.`,
    skills: [
      'Civil engineering',
      'CAD/AutoCAD',
      'Excel',
      'IS and IRC codes/IRC codes/IRC',
      'Subcontractor management',
      'Primavera P6/Primavera',
      'Piling',
      'BBS/Bar bending schedule',
    ],
    fair: [
      'Site supervision',
      'Reading drawings',
      'Reporting',
      'Report writing',
      'Planning',
      'Reconciliation',
      'Concreting',
      'Leadership',
      'Initiative',
      'Bridge construction',
      'IS',
    ],
    seniority: 'mid',
    domain: 'engineering',
  },
  {
    name: 'a German translation agency writing in English',
    title: 'In-house Translator English–German (m/w/d)',
    marked: `Wortwerk is a owner-managed translation agency in Leipzig with 17 employees. Since 1998 we translate for the mechanical engineering and the medical technology.

**These tasks are waiting for you**
* Translation of manuals and software strings from English into German
* Proof-reading of external translators (four-eyes principle)
* Care of our terminology data bases

**This is what you should bring along**
* {must|A completed degree in translation or a comparable qualification}
* {must|German as mother tongue and excellent English}
* {must|Secure handling of Trados Studio or memoQ}
* {must|Technical understanding and joy in precise formulation}
* {must|At least two years professional experience in an agency or in-house}

**It is nice but no must**
* {nice|Knowledge in a further language, e.g. French or Czech}
* {nice|Experience with machine translation post-editing}

**You can look forward to**
* an unlimited contract with 28 to 30 vacation days
* flexitime, two days home office per week
* coffee, tea, and a dog named Figma
* further education, e.g. XML or Python workshops

Interested? Then we look forward to your application with indication of your salary expectation to Frau Krüger.`,
    skills: [
      'Translation',
      'Editing/Proofreading/Proof-reading',
      'German',
      'English',
      'Trados',
      'memoQ',
      'French',
      'Czech',
      'Machine translation post-editing/Post-editing',
      'Terminology management/Terminology',
    ],
    fair: ['Attention to detail', 'CAT tools', 'Precision', 'Writing', 'Machine translation'],
    seniority: 'mid',
    domain: 'marketing',
  },
  {
    name: 'an on-call firefighter posting of a British county',
    title: 'On-Call Firefighter',
    marked: `Could you be a lifesaver in your community?

On-call firefighters come from all walks of life: bakers, builders, stay-at-home parents. When the alerter goes, you respond to fires, crashes, floods and rescues from your home or your work.

Can I apply?
You'll need to:
• {must|be at least 18 years old}
• {must|live or work within five minutes of Leyburn, Hawes or Reeth fire station}
• {must|be able to give between 40 and 120 hours of cover a week}
• {must|pass a fitness test (level 8.7 on the multi-stage shuttle run) and a medical}
• {must|have a good level of physical fitness and no fear of heights or enclosed spaces}
• {must|be a good team player who stays calm under pressure}

You don't need any qualifications, and we teach you everything in a two-week course and at drill night each Tuesday.

What's in it for you?
A yearly retainer of £3,100, £16 an hour for each call, paid training in first aid, LGV driving and breathing apparatus, and skills that employers respect.

Recruitment stages: online form, practical tests, interview, medical, DBS.`,
    skills: ['Physical fitness', 'Teamwork', 'Resilience/Working under pressure/Calm under pressure'],
    fair: ['Firefighting', 'Rescue', 'Working at height', 'Confined space', 'Availability', 'Emergency procedures'],
    seniority: null,
    domain: 'public service',
  },
  {
    name: 'a Dutch platform team on a pasted careers page',
    title: 'DevOps Engineer',
    marked: `Careers Blog Contact NL | EN
This website uses cookies
We and our 214 partners store and/or access information on a device. You must accept functional cookies. Learn more
Reject all   Accept all
← Back to all vacancies
DevOps Engineer
Utrecht (hybrid) | 36–40 hours | € 4.500 – € 6.200
Apply within 2 minutes
What are you going to do?
As DevOps Engineer you build the platform on which 35 development teams of the railways run their software. You automate what can be automated, you help teams to measure their services, and you take part in a standby rota once in seven weeks.
You will work on:
Migrating workloads from VMware to Azure Kubernetes Service
Building pipelines in Azure DevOps and modules in Terraform
Setting up Prometheus, Grafana and Loki
What do you bring?
{must|HBO level of working and thinking}
{must|At least 5 years of experience with Linux and cloud platforms, preferably Azure}
{must|Demonstrable experience with Kubernetes and Helm}
{must|Good scripting skills (Bash, Python or Go)}
{must|Good command of Dutch and English}
Do you also have the following? Then you are ahead
{nice|CKA or CKAD certification}
{nice|Knowledge of GitOps with Argo CD or Flux}
What do we offer you?
A salary up to € 6.200 (scale 11), 13th month, pension, 100% travel for free by train
An own development budget, for example for a Scrum or Java course
Questions? Call Jeroen on 030 000 0000. Acquisition in response to this vacancy is not appreciated.
Other vacancies
Senior .NET Developer
Data Engineer (Snowflake, dbt)
Follow us LinkedIn Instagram`,
    skills: [
      'VMware',
      'Azure',
      'Kubernetes',
      'CI/CD/Azure DevOps',
      'Terraform',
      'Prometheus/Observability',
      'Linux',
      'Helm',
      'Bash',
      'Python',
      'Go',
      'Dutch',
      'English',
      'CKA',
      'CKAD',
      'GitOps',
      'Argo CD',
      'Flux',
      'Loki',
    ],
    fair: ['Scripting', 'Incident response', 'Cloud platforms', 'Automation', 'Grafana', 'HBO'],
    seniority: 'senior',
    domain: 'software',
  },
  {
    name: 'a teller posting of a bank in Ghana',
    title: 'Teller',
    marked: `Akwaaba Savings and Loans PLC wishes to recruit energetic and result-oriented persons for its Kumasi branches.

ROLE: TELLER

JOB PURPOSE
To receive and pay out cash to customers in an accurate, speedy and courteous manner.

KEY RESULT AREAS
- Process deposits, withdrawals and mobile money transactions
- Balance the till daily
- Cross-sell the products of the bank
- Detect and report suspicious transactions

QUALIFICATION AND EXPERIENCE
- {must|A minimum of HND in Accounting, Banking and Finance or Marketing}
- {must|At least one (1) year working experience in cash handling}
- {nice|Previous work in a microfinance institution will be an added advantage}

COMPETENCIES REQUIRED
- {must|Numeracy skills}
- {must|Honesty and integrity}
- {must|Good customer relations}
- {must|Proficiency in Microsoft Office, especially Excel}
- {must|Ability to speak Twi fluently}

MODE OF APPLICATION
Interested applicants should submit their application letter and CV through the company's website. Deadline: 20th June. Female candidates are encouraged to apply. Applicants must provide two guarantors.`,
    skills: [
      'Cash handling',
      'Accounting',
      'Banking',
      'Upselling',
      'Anti-money laundering',
      'Numeracy',
      'Integrity',
      'Customer service/Customer relations',
      'Microsoft Office',
      'Excel',
      'Twi',
      'Reconciliation/Balancing tills',
    ],
    fair: ['Point of sale', 'Microfinance', 'Mobile money', 'Marketing', 'Finance', 'Attention to detail', 'Bookkeeping'],
    seniority: 'junior',
    domain: 'finance',
  },
  {
    name: 'a gym that seeks an instructor, with an opening hour in every line',
    title: 'Gym Instructor',
    marked: `Lakeside Leisure, Athlone. Open 6.30am to 10pm, 7 days.

Role: inductions and programmes for members, 6 classes a week (spin, circuits, over-55s), gym floor cleaning and equipment checks, cover at reception.

Requirements: {must|NCEF or equivalent (EQF Level 4) qualification; valid first aid/AED cert; friendly, outgoing personality; available for shifts incl. every second weekend.}

Preferred: {nice|Les Mills certification; pool lifeguard award (RLSS/NPLQ); aqua aerobics.}

Terms: 35 hrs, €14.50/hr, free membership for you & family, staff discount in the cafe, bike scheme.

CV + cover letter to jobs@lakeside.example before Friday 5pm.`,
    skills: [
      'NCEF',
      'First aid',
      'AED',
      'Group fitness',
      'Les Mills',
      'Lifeguarding',
      'Aqua aerobics/Aerobics',
      'Fitness programmes/Programme design/Personal training',
      'Cleaning',
    ],
    fair: ['Reception', 'Communication', 'Onboarding', 'Equipment checks', 'Shift work', 'EQF Level 4', 'Fitness assessment', 'RLSS'],
    seniority: null,
    domain: 'sport',
  },
  {
    name: 'a long American buyer posting with every paragraph that lawyers want',
    title: 'Senior Strategic Sourcing Specialist',
    marked: `Req ID: 48213
Facility: Halvorsen Medical Devices – Plymouth, MN
Relocation available: No
FLSA status: Exempt

Company Overview
Halvorsen designs and manufactures catheters that are used in more than 2 million procedures a year. For 40 years our employees have put patients first. We have been named a Best Place to Work five times. Our core values are Candor, Courage and Care.

Position Summary
The Senior Strategic Sourcing Specialist is responsible for the resin, extrusion and packaging categories with an annual spend of $38M. The role negotiates agreements, qualifies suppliers together with Quality, and drives cost improvements.

Essential Duties and Responsibilities
• Develop and execute category strategies
• Lead RFQs and negotiate long-term agreements
• Monitor supplier performance through scorecards and quarterly business reviews
• Maintain purchasing data in Oracle
• Travel up to 25%

Minimum Qualifications
• {must|Bachelor's degree in Supply Chain, Business or Engineering}
• {must|6+ years of experience in sourcing or procurement, including direct materials}
• {must|Experience negotiating contracts of $1M or more}
• {must|Working knowledge of ISO 13485 or another regulated quality system}
• {must|Advanced Excel skills}

Preferred Qualifications
• {nice|MBA}
• {nice|CPSM or CPM certification}
• {nice|Experience in medical devices or pharmaceuticals}
• {nice|Knowledge of injection molding and extrusion processes}

Working Conditions
• {either|Office environment; must be able to remain in a stationary position 50% of the time}
• {either|Occasionally lifts boxes of up to 20 pounds}

Benefits
Halvorsen offers a competitive total rewards program: medical, dental and vision from day one, HSA contributions, 401(k) with a 5% match, employee stock purchase plan, tuition reimbursement, adoption assistance, 11 paid holidays. Employees must work at least 24 hours a week to be eligible. The anticipated base pay range is $96,400 – $121,000.

EEO Statement
Halvorsen provides equal employment opportunities to all applicants and employees and prohibits discrimination and harassment of any type. Applicants who require an accommodation should contact HR. We are required by law to verify employment authorization through E-Verify. Recruiters: we do not accept unsolicited resumes.`,
    skills: [
      'Procurement',
      'Negotiation',
      'Category management',
      'Supplier management/Vendor management',
      'Oracle',
      'Supply chain',
      'Contract negotiation/Contracts/Contract drafting',
      'ISO 13485/Quality management',
      'Excel',
      'CPSM',
      'CPM',
      'Medical devices',
      'Injection moulding',
      'Extrusion',
      'Tendering/RFQs',
    ],
    fair: [
      'MBA',
      'Pharmaceuticals',
      'Supplier scorecards',
      'Packaging design',
      'Packaging',
      'Business administration',
      'Catheter care',
      'Process improvement',
      'Sourcing',
      'Strategic sourcing',
    ],
    seniority: 'senior',
    domain: 'logistics',
  },
  {
    name: 'a technician sought by a hotel on the Baltic',
    title: 'Technical Employee',
    marked: `The Hotel Bursztyn **** in Sopot (94 rooms, SPA, swimming pool) is looking for a person for the technical department.

Your scope:
- current repairs in the rooms: locks, lamps, taps, silicone, painting
- service of the pool technology and the ventilation
- contact with external service companies

We are counting on:
- {must|technical education (electrician, mechanic or similar)}
- {must|SEP qualifications up to 1 kV}
- {must|min. 2 years of practice in a similar position}
- {must|readiness to work on weekends and on holidays}
- {must|communicative English, because our kitchen comes from four countries}

It will be your additional asset if you have:
- {nice|driving licence cat. B}
- {nice|knowledge of BMS systems}

You will find with us:
- employment contract after the trial period, 6 200 PLN gross
- meals for 1 PLN, SPA discounts, German lessons
- a boss who can also hold a screwdriver

Please add the clause on the processing of personal data to your application.`,
    skills: [
      'SEP qualifications/SEP',
      'English',
      'Driving',
      'BMS systems/BMS/Building management systems',
      'Ventilation/HVAC',
      'Painting and decorating/Painting',
      'Pool maintenance/Pool technology',
      'Plumbing/Taps',
      'Repairs/Maintenance',
    ],
    fair: [
      'Contractor management',
      'Vendor management',
      'Electrical installation',
      'Locksmithing',
      'Shift work',
      'Technical education',
      'Hotel maintenance',
      'Communication',
      'Preventive maintenance',
    ],
    seniority: 'mid',
    domain: 'trades',
  },
]
