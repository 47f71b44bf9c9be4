import type { Described } from './described.ts'

export const offices: Described[] = [
  {
    name: 'an accountant posting of a recruitment agency',
    title: 'Assistant Accountant',
    marked: `Hays Wright are delighted to be working exclusively with a market-leading manufacturer in Solihull, who due to continued growth are seeking an Assistant Accountant.

Reporting to the Financial Controller, your duties will include:
* Month end journals, accruals and prepayments
* Balance sheet and bank reconciliations
* Supporting the preparation of management accounts
* VAT returns

The successful candidate will:
* {must|Be part qualified AAT, ACCA or CIMA}
* {must|Have at least 2 years' experience in a similar role}
* {must|Have strong Excel skills (VLOOKUPs, pivot tables)}
* {must|Have excellent attention to detail}
* {nice|Ideally have experience with Sage 200}

In return, our client offers a salary of £28,000 - £32,000, full study support, hybrid working (3 days in the office), an on-site gym and a Christmas shutdown.

Hays Wright acts as an employment agency for permanent recruitment. By applying for this job you accept the T&C's, Privacy Policy and Disclaimers which can be found at our website.`,
    skills: [
      'Month-end close',
      'Accruals',
      'Reconciliation',
      'Financial reporting',
      'Tax',
      'AAT',
      'ACCA',
      'CIMA',
      'Excel',
      'Attention to detail',
      'QuickBooks/Sage',
    ],
    fair: ['Bookkeeping', 'Journals'],
    seniority: 'junior',
    domain: 'finance',
  },
  {
    name: 'a sales posting of a start-up in slogans',
    title: 'Account Executive, Mid-Market',
    marked: `Hi, we're Parcelly 👋
Shipping is broken. We're the 140 humans fixing it. Series B, $45M from Sequoia-ish people.

Who you are
🚀 {must|You've carried and beaten a quota of $600k+ in SaaS for 3+ years}
🚀 {must|You run a tight process: MEDDIC, multi-threading, mutual action plans}
🚀 {must|You're a Salesforce and LinkedIn Sales Navigator native}
🚀 {must|You write emails that people answer}

What you'll do
Own the full cycle from prospecting to close in the Benelux
Run discovery and demos with heads of logistics
Forecast like an adult

Nice extras
{nice|Dutch or French}
{nice|You know logistics from the inside}

Perks & benefits
Unlimited PTO (we really take it), a MacBook, Notion and Figma seats, WFH budget, ClassPass
OTE €110k–€130k, 50/50`,
    skills: [
      'Quota',
      'SaaS',
      'MEDDIC',
      'CRM',
      'LinkedIn Sales Navigator',
      'Prospecting',
      'Closing',
      'Discovery',
      'Product demos',
      'Pipeline management/Sales forecasting/Forecasting',
      'Dutch',
      'French',
      'Writing/Email writing',
    ],
    fair: ['Logistics', 'Multi-threading', 'Mutual action plans', 'Email marketing'],
    seniority: 'mid',
    domain: 'sales',
  },
  {
    name: 'a Nigerian HR posting with many nouns',
    title: 'Human Resources Officer',
    marked: `A reputable FMCG company situated in Ikeja, Lagos is recruiting suitably qualified candidates to fill the vacant position below:

Job Title: Human Resources Officer
Job Type: Full-time

Job Responsibilities
Handle end-to-end recruitment and onboarding of staff.
Maintain employee records and leave roster.
Process monthly payroll and statutory deductions (PAYE, Pension, NHF, NSITF).
Assist in performance appraisal exercise.

Job Requirements
{must|A minimum of HND/B.Sc in any of the Social Sciences or Business Administration.}
{must|Minimum of 3 years cognate experience in HR, preferably in a manufacturing company.}
{must|CIPM certification is compulsory.}
{must|Sound knowledge of Nigerian Labour Laws.}
{must|Proficiency in the use of MS Office Suite.}
{must|High level of integrity and confidentiality.}
{must|Must reside in Ikeja and its environs.}

Remuneration: N180,000 - N220,000 monthly, HMO, lunch.

Method of Application: Interested and qualified candidates should forward their CV to hr@fmcg.example using the position as subject of the mail. Application closes 28th February.`,
    skills: [
      'Recruitment',
      'Onboarding',
      'Payroll',
      'Performance management',
      'CIPM',
      'Employment law',
      'Microsoft Office',
      'Confidentiality',
      'Filing/Record keeping',
      'Business administration',
    ],
    fair: [
      'HR administration',
      'Integrity',
      'Confidentiality',
      'Manufacturing',
      'Social sciences',
      'Leave management',
      'Compliance',
      'Pensions',
    ],
    seniority: 'mid',
    domain: 'hr',
  },
  {
    name: 'a marketing posting from Singapore',
    title: 'Digital Marketing Executive',
    marked: `Responsibilities:
• Plan and run paid campaigns on Google Ads, Meta and TikTok
• Own our SEO roadmap with the web agency
• Weekly reporting in GA4 and Looker Studio
• Write EDMs and landing page copy

Requirements:
• {must|Degree or Diploma in Marketing, Mass Communication or equivalent}
• {must|1 to 2 years of relevant experience; agency experience a plus}
• {must|Proficient in Google Ads and Meta Ads Manager}
• {must|Good command of written English; able to liaise with Mandarin-speaking vendors}
• {nice|Familiarity with HubSpot will be an advantage}
• {nice|Google Ads certification preferred}

Working hours: Mon–Fri, 9am–6pm, Tai Seng
Salary: SGD 3,200 – 4,000, AWS (13th month), variable bonus
We regret to inform that only shortlisted candidates will be notified. EA Licence No. 00C0000`,
    skills: [
      'Paid advertising',
      'Meta Ads',
      'SEO',
      'Google Analytics',
      'Looker',
      'Email marketing',
      'Copywriting',
      'English',
      'Mandarin',
      'CRM/HubSpot',
      'Campaign management',
      'Social media/TikTok',
    ],
    fair: ['Roadmapping', 'Vendor management', 'Dashboards', 'Marketing', 'Mass communication', 'Writing'],
    seniority: 'junior',
    domain: 'marketing',
  },
  {
    name: 'a paralegal posting, long-winded',
    title: 'Paralegal (Residential Conveyancing)',
    marked: `Our client is a well-established, Lexcel-accredited Legal 500 firm with offices across Kent, which prides itself on its people and has been in business since 1884. An exciting opportunity has arisen within its busy Maidstone office for an ambitious individual to assist three fee earners in a variety of residential conveyancing matters, from opening the file and carrying out client due diligence to post-completion, whilst providing clients with a first-class service at all times.

{must|It is essential that the successful applicant has a minimum of twelve months' experience in residential conveyancing gained within England and Wales, together with a law degree or a CILEX qualification.} {must|Candidates will also be required to demonstrate accurate typing and a sound working knowledge of Land Registry forms and SDLT returns.} {nice|Knowledge of the LEAP case management system would be beneficial, although training will be given.} The firm works from modern offices with parking, and offers a competitive salary of up to £27,000 depending on experience, 25 days of holiday with your birthday off, private medical insurance after a qualifying period, and an annual review at which contracts, pensions and bonus are discussed.`,
    skills: [
      'Conveyancing',
      'Due diligence',
      'Law degree',
      'CILEX',
      'Data entry/Typing',
      'Land Registry',
      'SDLT',
      'LEAP',
      'Case management system',
      'Customer service',
    ],
    fair: ['Case management', 'Tax', 'Client service', 'Legal research'],
    seniority: 'junior',
    domain: 'legal',
  },
  {
    name: 'a project manager sought without a title of its own',
    marked: `Delivery Lead, Digital Transformation
Department of Transport and Ports (Queensland), Brisbane CBD

Your opportunity
We are seeking a Delivery Lead to steer a $14M program that replaces the vessel registration system. You will manage scope, budget and risk, run the steering committee pack, and lead three agile teams.

How you will be assessed
{must|Within the context of the role, the ideal applicant will be someone who has demonstrated experience delivering ICT projects using PRINCE2 and agile methods.}
{must|Demonstrated ability to manage stakeholders up to Deputy Director-General level.}
{must|High-level written and presentation skills.}

Although not mandatory
{nice|Certification such as PMP, PRINCE2 Practitioner or SAFe will be well regarded.}

{either|Occupancy of the role may be subject to a criminal history check.}
Applications to remain current for 12 months. Total remuneration up to $148,906 p.a., comprising salary, super and leave loading. Please provide a two-page statement that must address the criteria.`,
    skills: [
      'PRINCE2',
      'Agile',
      'Stakeholder management',
      'Writing',
      'Presentation',
      'PMP',
      'SAFe',
      'Budget management',
      'Risk management',
      'Leadership',
      'Project planning/Project management',
    ],
    fair: ['Scope management', 'Certification', 'Project management', 'Program management'],
    seniority: 'lead',
    domain: 'product',
  },
  {
    name: 'an executive assistant, American and chatty',
    title: 'EA to the CEO',
    marked: `Hello there! I'm Priya, founder of Lumi Bakeware, and I need an Executive Assistant who is three steps ahead of me.

What you'll be doing all day: wrangling my calendar across four time zones, booking travel I won't miss, taking notes in board meetings and turning them into actions, processing my expenses in Ramp, and telling me no.

You'll be great at this if you: {must|have supported a C-level leader for 4+ years}; {must|live in Google Workspace and Slack}; {must|can keep a secret}; {must|write like a human}; {must|are in or near Austin, since we bake together on Thursdays.}

Brownie points: {nice|you've planned an offsite}; {nice|you speak Hindi}.

The boring but important stuff: $85–100k, health/dental/vision at 90%, 401(k), unlimited brownies. We use E-Verify. Lumi is proud to be an equal opportunity workplace and must comply with all applicable laws.`,
    skills: [
      'Diary management',
      'Travel booking',
      'Minute taking',
      'Expenses',
      'Google Workspace',
      'Slack',
      'Confidentiality',
      'Writing',
      'Event planning',
      'Hindi',
    ],
    fair: ['Board support', 'Ramp', 'Expense management', 'Communication'],
    seniority: 'mid',
    domain: 'administration',
  },
]
