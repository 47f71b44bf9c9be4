import type { Described } from './described.ts'

export const freshMore: Described[] = [
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
