import type { Described } from './described.ts'

export const care: Described[] = [
  {
    name: 'a British ward posting with a person specification',
    title: 'Staff Nurse – Acute Medicine (Band 5)',
    marked: `Job overview
Ashworth Hospitals NHS Foundation Trust is one of the largest acute trusts in the North West. Our values are kindness, courage and teamwork.

Main duties of the job
To assess, plan, deliver and evaluate nursing care for patients on a 28-bed acute medical ward. To administer medication, including IV therapy, in line with trust policy. To hand over using SBAR. To supervise student nurses and healthcare assistants.

Person specification

Qualifications
Essential criteria
- {must|Registered Nurse (Adult) with current NMC registration}
- {must|Evidence of continuing professional development}
Desirable criteria
- {nice|Mentorship or practice assessor qualification}

Experience
Essential criteria
- {must|Experience of working in an acute hospital setting, including as a student}
Desirable criteria
- {nice|Experience of venepuncture and cannulation}

Skills
Essential criteria
- {must|Able to recognise a deteriorating patient using NEWS2}
- {must|Good written and verbal communication skills}
- {must|Able to work shifts, including nights and weekends}

Working for us
27 days annual leave rising to 33, NHS pension, on-site nursery, blue light card. You must live within reasonable distance to use the staff bus.

Disclosure and Barring Service Check
{either|This post is subject to the Rehabilitation of Offenders Act (Exceptions Order) 1975 and as such it will be necessary for a submission for Disclosure to be made.}`,
    skills: [
      'NMC registration',
      'Vital signs',
      'Communication',
      'Medication administration',
      'IV therapy',
      'Handover',
      'Mentoring',
      'Patient assessment',
      'Venepuncture',
    ],
    fair: [
      'Acute care',
      'Leadership',
      'Care planning',
      'Writing',
      'Shift work',
      'Teamwork',
      'Phlebotomy',
      'Cannulation',
      'Professional development',
    ],
    seniority: null,
    domain: 'nursing',
  },
  {
    name: 'an American travel-nurse posting, dense and shouted',
    title: 'RN - ICU - Travel - $2,850/wk',
    marked: `MedStar Staffing is hiring NOW! ICU RN, Tucson AZ, 13 weeks, 3x12 nights.
REQUIREMENTS:
* {must|Active AZ or compact RN license}
* {must|2 years recent ICU experience}
* {must|BLS and ACLS (AHA)}
* {must|Ventilator management, CRRT, titration of vasoactive drips}
* {must|Epic charting}
PREFERRED:
* {nice|CCRN}
* {nice|Previous travel experience}
PERKS: weekly pay, day-one medical, housing stipend, $750 referral bonus, free CEUs. Pay packages are estimates and may vary.
Call or text Brandi at (555) 010-7788. EOE/M/F/D/V`,
    skills: [
      'RN licence/Nursing registration',
      'Intensive care',
      'BLS',
      'CRRT',
      'Epic/Electronic health records',
      'CCRN',
      'Medication administration',
    ],
    fair: ['Medication administration', 'Drug titration', 'ACLS'],
    seniority: 'mid',
    domain: 'nursing',
  },
  {
    name: 'a prose posting of a small care home in Ireland',
    title: 'Healthcare Assistant',
    marked: `Rosbeg House is a family-run nursing home for 34 residents outside Westport. Mary and Declan opened it in 1991 and their daughter runs it now.

{either|We are looking for a kind, steady person to join the day team.} You will help residents to wash, dress and eat, sit with them, take them to the garden and notice when something has changed. You will write it down in our care software, Epic Care, and tell the nurse.

{must|You will need QQI Level 5 in Healthcare Support, or be willing to work towards it.} {must|Patience matters more to us than speed, and you must be comfortable with people who live with dementia.} {must|Good spoken English is essential.} {nice|If you have experience of end-of-life care, that would be an advantage but it is by no means necessary.} {nice|A driving licence would help, as the bus only comes twice a day.}

We pay €14.80 an hour, with time and a half on Sundays. Meals are free when you are on shift. Uniforms are provided and you must return them when you leave.

Garda vetting {either|will be required before you start.} Write a few lines about yourself to declan@rosbeg.example.`,
    skills: ['Personal care', 'QQI Level 5', 'Patience/Empathy', 'Dementia care', 'English', 'Palliative care', 'Driving'],
    fair: ['Electronic health records', 'Record keeping/Filing', 'Care software', 'Empathy', 'Communication', 'Observation', 'Vital signs'],
    seniority: null,
    domain: 'healthcare',
  },
  {
    name: 'a Philippine-style physiotherapist posting',
    title: 'Physical Therapist',
    marked: `HIRING!!! PHYSICAL THERAPIST (2 slots)
Location: Quezon City
Qualifications:
1. {must|Licensed Physical Therapist (PRC)}
2. {must|With at least 1 year experience in a rehab center or hospital, fresh graduates are welcome to apply for the junior slot}
3. {must|Knowledgeable in manual therapy, therapeutic exercise and electrotherapy}
4. {must|Pleasing personality, good communication skills}
5. {must|Willing to do home visits}
6. {nice|Preferably residing in QC or nearby}
7. {must|Can start ASAP}
Duties:
1. Assess patients and make a treatment plan
2. Accomplish progress notes daily
3. Educate family members
We offer: competitive salary, HMO after 6 months, 13th month pay, incentives per patient, friendly environment
Requirements upon hiring: SSS, Pag-IBIG, PhilHealth, TIN, NBI clearance`,
    skills: [
      'PRC licence/Professional licence',
      'Rehabilitation',
      'Manual therapy',
      'Therapeutic exercise',
      'Electrotherapy',
      'Communication',
      'Patient assessment',
      'Treatment planning',
      'Patient education',
    ],
    fair: ['Record keeping', 'Care planning', 'Home visits', 'Filing', 'Documentation'],
    seniority: 'junior',
    domain: 'healthcare',
  },
  {
    name: 'a New Zealand early childhood centre writing warmly',
    title: 'Kaiako / Early Childhood Teacher',
    marked: `Kia ora! Tūī Early Learning is a community-owned centre in Nelson with 42 tamariki aged one to five.

Ko wai koe? Who are you?
{must|You are a qualified and registered early childhood teacher with a current practising certificate.}
{must|You know Te Whāriki well and plan from children's interests.}
{must|You build warm relationships with whānau.}
{must|You hold a current first aid certificate.}
{nice|Some te reo Māori, or the wish to learn, would be wonderful.}

What we can give you
Ratios better than the law asks, four weeks of planning time a year, pay parity, free childcare for one child, and a team that laughs a lot. Music, gardening and baking happen every week.

How to apply: send your CV and a cover letter by 14 March to the Centre Leader. {either|Applicants must have the right to work in New Zealand at the time of application.}`,
    skills: [
      'Teacher registration/Teaching certificate',
      'Early years',
      'Te Whāriki/Curriculum design',
      'Parent communication/Relationship building',
      'First aid',
      'Te reo Māori/Māori',
    ],
    fair: ['Lesson planning', 'Relationship building', 'Curriculum design'],
    seniority: null,
    domain: 'teaching',
  },
  {
    name: 'an Australian support-worker ad full of benefits',
    title: 'Disability Support Worker',
    marked: `Why you'll love working with us
- Above-award pay: $34.50–$38.20 per hour plus penalty rates
- Salary packaging up to $15,900 tax free
- Paid training in medication, epilepsy and manual handling
- Employee assistance program, gym discounts, novated leasing

The opportunity
Casual and part-time shifts in Geelong and the Bellarine, supporting NDIS participants at home and in the community. You might cook dinner, go to the footy or help with a morning routine, including personal care.

What you'll bring
- {must|Current NDIS Worker Screening Check and Working With Children Check}
- {must|First aid and CPR certificate}
- {must|Valid driver licence and your own insured car}
- {must|Right to work in Australia}
- {must|Empathy, reliability and respect for choice and control}
- {nice|Cert III or IV in Individual Support (highly regarded, not essential)}
- {nice|Experience with autism or acquired brain injury is desirable}

Our commitment
We are a child-safe organisation. Aboriginal and Torres Strait Islander people are encouraged to apply.`,
    skills: [
      'NDIS Worker Screening/NDIS',
      'Working with Children Check',
      'First aid',
      'CPR/BLS',
      'Driving',
      'Personal care',
      'Empathy',
      'Certificate III in Individual Support',
      'Autism',
      'Acquired brain injury',
      'Reliability',
    ],
    fair: ['Cooking', 'Disability support', 'Respect', 'Certificate IV', 'Reliability', 'Community participation'],
    seniority: null,
    domain: 'healthcare',
  },
]
