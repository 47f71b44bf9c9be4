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
]
