import type { Described } from './described.ts'

/** A second set that the reader had not seen when it was first measured. */
export const freshAgain: Described[] = [
  {
    name: 'a Scottish care manager posting with a line of values',
    title: 'Deputy Manager, Care Home for Older People',
    marked: `Kirkwynd Care, Anstruther – 42 beds – Care Inspectorate grades 5, 5, 6

You and your day
You support the manager in everything from the rota to the relatives' evening. You lead shifts, audit medication and care plans, and step in when we're short.

You'll tick these boxes
> {must|SVQ 3 in Health and Social Care and the wish to gain SVQ 4}
> {must|registered with the SSSC, or eligible for it}
> {must|two years as a senior carer or nurse in a care home}
> {must|sound knowledge of the Health and Social Care Standards}
> {must|you keep your head when three bells ring at once}

It will count in your favour
> {nice|Palliative care training}
> {nice|you've used Person Centred Software or something like it}

We look after you
> £33,500, six weeks' holiday, sleep-in free
> funded SVQ 4 with Excel for managers thrown in
> a parking space, which in Anstruther means something`,
    skills: [
      'Rota planning',
      'Leadership',
      'Audit/Medication audits',
      'Care planning',
      'SVQ 3/SVQ',
      'SSSC registration/SSSC',
      'Health and Social Care Standards',
      'Palliative care',
      'Person Centred Software',
      'Resilience/Calm under pressure',
      'Medication administration',
    ],
    fair: ['NVQ in Health and Social Care', 'Electronic health records', 'SVQ 4', 'Dementia care'],
    seniority: 'lead',
    domain: 'healthcare',
  },
  {
    name: 'a lead tester sought by an agency from Bangalore',
    title: 'QA Lead',
    marked: `We are hiring for QA Lead || Bangalore || 8+ yrs || WFO

Dear Candidate,
Hope you are doing good!

Mandatory Skills: {must|Selenium with Java, TestNG, API testing using Rest Assured, SQL.}
Good to have: {nice|Appium, JMeter, knowledge of banking domain.}

JD:
1. Prepare test strategy and estimation
2. Lead a team of 6 testers and report daily status to onsite
3. Review of automation scripts
{must|4. Candidate should have minimum 8 years of overall experience with at least 3 years in automation.}
{must|5. Should be strong in STLC and defect life cycle (JIRA).}

Note: Salary is not a constraint for right candidate. F2F interview is must on Saturday. Share CV with current location, CTC, ECTC, NP.`,
    skills: [
      'Selenium/Test automation',
      'Java',
      'TestNG',
      'API testing',
      'Rest Assured',
      'SQL',
      'Appium',
      'JMeter/Performance testing',
      'Banking',
      'Leadership',
      'STLC',
      'Jira',
      'Test strategy/Test planning',
      'Defect management/Defect life cycle',
    ],
    fair: ['REST APIs', 'Code review', 'Estimation', 'Estimating', 'Report writing', 'Mobile'],
    seniority: 'lead',
    domain: 'software',
  },
  {
    name: 'a receptionist posting of a law firm in Johannesburg',
    title: 'Receptionist / Switchboard Operator',
    marked: `A boutique law firm in Rosebank has an opening for a well-spoken Receptionist.

Minimum Requirements:
{must|Matric}
{must|3 – 5 years' experience in a corporate environment, preferably legal}
{must|Computer literate: MS Word, Outlook, Teams}
{must|Fluent in English and Afrikaans; isiZulu will be an advantage}
{must|Own reliable transport}
{must|Non-smoker, clear criminal record}

Key Performance Areas:
Operate the switchboard and screen calls
Welcome clients and arrange refreshments
Manage boardroom bookings and couriers
Order stationery
Assist the secretaries with typing of dictaphone recordings when quiet

Personality traits: {must|Professional, discreet, unflappable, immaculate telephone manner}

Basic salary: R14 000 – R16 000 p.m. depending on qualifications and experience. Should you not receive a response within two weeks, please accept that your application has not been successful.`,
    skills: [
      'Reception',
      'Call handling',
      'Microsoft Office',
      'English',
      'Afrikaans',
      'isiZulu',
      'Driving',
      'Data entry/Typing',
      'Confidentiality/Discretion',
      'Computer literacy',
      'Meeting room bookings/Reservations/Boardroom bookings',
    ],
    fair: [
      'Microsoft Teams',
      'Slack',
      'Office management',
      'Legal',
      'Telephone manner',
      'Resilience',
      'Mail handling',
      'Reliability',
      'Transport',
      'Travel booking',
    ],
    seniority: 'mid',
    domain: 'administration',
  },
  {
    name: 'a Swedish data engineer posting in two long paragraphs',
    title: 'Data Engineer',
    marked: `At Kvarnen we grind data for bakeries: when to bake, how much, and what is left at closing time. Our platform runs on Google Cloud with BigQuery, dbt and Airflow, and we are nine people in Malmö who drink too much coffee. As our third data engineer you will build the pipelines that bring in cash-register and weather data from four countries, look after their quality, and sit with the analysts when a number looks strange. {must|We think you have worked as a data engineer or a backend developer who likes data for three years or more.} {must|You write SQL and Python every day and have opinions about both.} {must|You have run something like Airflow in production and been woken up by it.} {must|Since our customers call us, you need to speak Swedish or another Scandinavian language, and English at work.} {nice|It's a plus if you have streaming experience (Pub/Sub or Kafka) or know Terraform, but we don't count boxes.}

We offer a permanent position with 30 days of vacation, ITP pension, a wellness grant of 5,000 SEK, fresh bread each morning and a parental pay top-up. Send a CV and some lines to jobb@kvarnen.example; we interview continuously.`,
    skills: [
      'Google Cloud',
      'BigQuery',
      'dbt',
      'Airflow',
      'ETL/Data pipelines',
      'Data quality',
      'SQL',
      'Python',
      'Swedish',
      'English',
      'Kafka',
      'Pub/Sub',
      'Terraform',
    ],
    fair: ['Streaming', 'Languages', 'Scandinavian'],
    seniority: 'mid',
    domain: 'data',
  },
  {
    name: 'a school kitchen post on a county website',
    title: 'Cook',
    marked: `Menu  Search  A–Z of services  My account
Jobs > Schools > Catering
Print this page
Cook – Bramley Primary School
Reference 7741  |  Grade C  |  £24,027 pro rata (actual £14,390)  |  25 hours, 39 weeks  |  Closing date: 9 June, midnight
The role
You will run a kitchen that feeds 180 children each day, from ordering to washing up, with one kitchen assistant. You will cook to our menus, meet special diets and keep the HACCP folder.
About you
The following is essential:
- {must|Level 2 Certificate in Food Safety}
- {must|experience of cooking for large numbers}
- {must|an understanding of allergens and special diets}
- {must|able to move sacks and pans safely}
The following is desirable:
- {nice|NVQ 2 in Professional Cookery}
- {nice|experience of supervising others}
Safeguarding
{either|We are committed to safeguarding children. An enhanced DBS with barred list check is required for this post.}
What we can offer you
Local Government Pension Scheme, term-time hours, free uniform, cycle scheme, Spanish cookery course in August
Was this page helpful? Yes No
Cookies | Privacy | Accessibility statement | Contact us`,
    skills: [
      'Cooking',
      'Food safety',
      'Allergen management',
      'NVQ 2/NVQ Level 2',
      'Leadership',
      'Moving and handling/Manual handling',
      'Special diets',
      'Ordering/Stock control',
    ],
    fair: [
      'Kitchen operations',
      'Menu planning',
      'Catering',
      'Dishwashing',
      'Physical fitness',
      'Professional Cookery',
      'Safeguarding',
      'NVQ Level 3',
    ],
    seniority: null,
    domain: 'hospitality',
  },
]
