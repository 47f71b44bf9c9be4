import type { Described } from './described.ts'

export const freshAtLast: Described[] = [
  {
    name: 'a nuclear-plant welder in terse American',
    title: 'Pipe Welder (6G)',
    marked: `Outage work – Oconee, SC – 6x12s – 5 to 7 weeks
Per diem $125/day, mileage in/out
Must have:
-{must|6G TIG/stick, carbon and stainless}
-{must|Unescorted nuclear access within last 365 days or ability to get it}
-{must|Pass weld test (2" sch 160)}
-{must|Own hood and hand tools}
Plus:
-{nice|orbital welding}
-{nice|rigging}
No per diem if you live within 60 miles. Background, MMPI and drug screen.`,
    skills: ['Welding', 'Hand and power tools', 'Orbital welding', 'Rigging', 'Nuclear access/Unescorted access'],
    fair: ['Pipework', 'Stainless steel', '6G'],
    seniority: null,
    domain: 'trades',
  },
  {
    name: 'a charity fundraiser posting from Dublin',
    title: 'Community Fundraising Officer',
    marked: `WHO ARE WE?
Bright Harbour supports families of children with epilepsy in Ireland. 14 staff, 200 volunteers.

WHAT IS THE JOB?
To grow income from marathons, coffee mornings, schools and companies from €310k to €400k. To keep donors' records in Salesforce. To speak at events, many of them on evenings and Saturdays.

WHO WOULD SUIT IT?
{must|Somebody with two years in fundraising, sales or events.}
{must|Somebody who writes a thank-you letter that is pinned to a fridge.}
{must|Somebody with a full licence and access to a car.}
{must|A person at ease with spreadsheets and budgets.}

WHAT WOULD MAKE US SMILE?
{nice|Personal experience of epilepsy.}
{nice|Canva or Mailchimp.}

WHAT DO YOU GET?
€36,000–€39,000, time off in lieu, 25 days, pension after six months, a Christmas party with our families.

HOW DO I APPLY?
CV and one page to Aoife by 1 October. Charity number 20200000.`,
    skills: [
      'Fundraising',
      'CRM/Salesforce',
      'Presentation/Public speaking',
      'Writing',
      'Driving',
      'Excel/Spreadsheets',
      'Budget management',
      'Canva',
      'Email marketing/Mailchimp',
      'Sales',
      'Event planning/Events',
    ],
    fair: ['Volunteer management', 'Epilepsy', 'Record keeping', 'Filing'],
    seniority: 'mid',
    domain: 'marketing',
  },
  {
    name: 'a Malaysian quality engineer posting with numbers for everything',
    title: 'Quality Engineer',
    marked: `Job Responsibilities :
a) To handle customer complaint and prepare 8D report within 5 working days
b) To conduct process audit and supplier audit
c) To monitor SPC and Cpk of critical dimension
d) To support ISO 9001, IATF 16949 and customer audit

Job Requirements :
a) {must|Degree in Mechanical / Manufacturing / Materials Engineering}
b) {must|At least 3 years working experience in automotive or plastic injection industry}
c) {must|Familiar with APQP, PPAP, FMEA, MSA, SPC}
d) {must|Able to use CMM and read drawing with GD&T}
e) {must|Able to communicate in Bahasa Malaysia and English, Mandarin is an added advantage}
f) {must|Possess own transport}
g) {nice|Green Belt holder is preferred}

Benefit : EPF, SOCSO, medical claim RM 600, attendance allowance RM 100, OT claimable, annual dinner

Working hour : Mon - Fri 8.30 am to 6.00 pm`,
    skills: [
      'Complaint handling',
      'Root cause analysis/8D',
      'Audit',
      'SPC',
      'Quality management/ISO 9001/IATF 16949',
      'Mechanical engineering',
      'Injection moulding',
      'APQP',
      'PPAP',
      'FMEA',
      'MSA',
      'Metrology/CMM',
      'Reading drawings',
      'GD&T',
      'Bahasa Malaysia/Malay',
      'English',
      'Mandarin',
      'Six Sigma',
      'Driving',
    ],
    fair: [
      'Supplier management',
      'Vendor management',
      'Materials science',
      'Materials engineering',
      'Report writing',
      'Communication',
      'Manufacturing',
      'Cpk',
      'Customer service',
      'Quality control',
      'Transport',
    ],
    seniority: 'mid',
    domain: 'manufacturing',
  },
]
