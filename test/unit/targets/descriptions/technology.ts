import type { Described } from './described.ts'

export const technology: Described[] = [
  {
    name: 'a backend posting from Berlin in careful bullets',
    title: 'Senior Backend Engineer (Go)',
    marked: `
About Finbox
We're a fintech of 90 people, backed by great investors, on a mission to make invoices boring. Our office is in Kreuzberg, ten minutes from Kottbusser Tor.

Your mission
• Design and build the services behind our payment API
• Own your services in production, on-call one week in six
• Review code and write design documents

Your profile
• {must|5+ years of professional experience in backend development, at least 2 of them with Go}
• {must|Strong knowledge of PostgreSQL and of designing schemas for it}
• {must|Hands-on experience with Docker and Kubernetes}
• {must|You have worked with event-driven systems, ideally Kafka}
• {must|Fluent English; German is not needed}
• {nice|Experience with Terraform is a plus}
• {nice|Bonus points if you have worked in payments before}

What we offer
• 75,000 – 95,000 € and virtual shares
• 30 days of holiday, a Deutschland-Ticket and an Urban Sports membership
• Free German and Spanish classes

We are an equal opportunity employer. Apply with your CV; no cover letter required.`,
    skills: ['Go', 'PostgreSQL', 'Docker', 'Kubernetes', 'Kafka', 'Terraform', 'Code review', 'English'],
    fair: ['Incident response', 'Payments', 'Event-driven architecture', 'REST APIs', 'Technical writing'],
    seniority: 'senior',
    domain: 'software',
  },
  {
    name: 'a pasted web page with navigation, cookies and similar jobs',
    title: 'Frontend Developer',
    marked: `Skip to main content
Home | Jobs | Companies | Salaries | Sign in
We use cookies to give you the best experience on our website. By clicking "Accept all" you agree to our use of cookies. Required cookies are always active. Manage preferences
Accept all
Frontend Developer
Lumen Retail Tech · Manchester, UK · Hybrid
Posted 3 days ago · 112 applicants
Save job
Apply now
£38,000 - £45,000 a year · Permanent · 25 days holiday + bank holidays
Job description
Lumen builds the tills and the shop windows of the web. You will join a squad of four and build the checkout that two million people use each month.
Requirements
{must|2-3 years of commercial experience with React and TypeScript}
{must|Good HTML and CSS, and care for accessibility (WCAG 2.2)}
{must|Experience of testing with Jest, Cypress or similar}
{must|Comfortable with Git and code reviews}
Nice to have
{nice|GraphQL}
{nice|Some experience of Node.js}
Benefits
Private healthcare, pension matched to 6%, Cycle to Work, a Figma of fresh fruit
Share this job: Facebook Twitter LinkedIn
Similar jobs
Senior Java Developer – Leeds – £60k
PHP Developer (Laravel, MySQL) – Stockport
Data Scientist, Python – Remote
Sign up for job alerts
© 2025 JobsNorth Ltd. Privacy policy · Terms · Cookie settings`,
    skills: ['React', 'TypeScript', 'HTML', 'CSS', 'Accessibility', 'Jest/Test automation', 'Git', 'Code review', 'GraphQL', 'Node.js'],
    fair: ['Test automation', 'Cypress'],
    seniority: 'mid',
    domain: 'software',
  },
  {
    name: 'an Indian posting in one paragraph',
    title: 'Java Developer',
    marked: `Greetings from Zenith Infotech!! We have an urgent opening for Java Developer at our Pune and Hyderabad locations for one of our esteemed clients. {must|Candidate must have 3-5 yrs of relevant experience in Core Java, Spring Boot and Microservices.} {must|Should have good hands on in Hibernate, REST API and MySQL.} {must|Working knowledge of Jenkins and Maven is mandatory.} {nice|Exposure to AWS will be an added advantage.} {must|Should be having excellent communication skills and be able to work independently.} {must|Immediate joiners or notice period of max 30 days only.} Salary: 8 - 14 LPA, as per company norms. Benefits are medical insurance, cab facility and food coupons. Interested candidates kindly share updated CV to hr@zenith.example with current CTC, expected CTC and notice period.`,
    skills: [
      'Java',
      'Spring',
      'Microservices',
      'Hibernate',
      'REST APIs',
      'MySQL',
      'Jenkins/CI/CD',
      'Maven',
      'AWS',
      'Communication',
      'Initiative',
    ],
    fair: ['Self-management'],
    seniority: 'mid',
    domain: 'software',
  },
  {
    name: 'an American data posting with basic and preferred qualifications',
    title: 'Data Analyst II',
    marked: `Job Summary
Cascade Health Plan is looking for a Data Analyst II to join the Quality Reporting team in Portland, OR. The analyst turns claims data into reports that our medical directors use every week.

Essential Functions
- Build and maintain dashboards in Tableau
- Write complex SQL against our Snowflake warehouse
- Present findings to clinical and business partners
- Document data definitions

Basic Qualifications
- {must|Bachelor's degree in Statistics, Mathematics, Public Health or a related field, or four years of equivalent experience}
- {must|Minimum of 2 years of experience in a data analyst role}
- {must|Proficiency in SQL and Excel (pivot tables, lookups)}
- {must|Experience with Tableau or Power BI}

Preferred Qualifications
- {nice|Experience with healthcare claims data}
- {nice|Python or R}
- {nice|Knowledge of HEDIS measures}

Physical Requirements: {either|sits at a desk most of the day.}

Compensation & Benefits
The salary range for this role is $68,000 - $84,000. We offer medical, dental, vision, 401(k) match, tuition assistance and paid parental leave. You must be employed for 90 days to be eligible for the match.

Cascade is an Equal Opportunity Employer. All qualified applicants will receive consideration for employment without regard to race, color, religion, sex or national origin.`,
    skills: [
      'Tableau',
      'SQL',
      'Snowflake',
      'Excel',
      'Power BI',
      'Python',
      'R (programming)/R',
      'Statistics',
      'Presentation',
      'HEDIS',
      'Dashboards',
    ],
    fair: ['Healthcare claims', 'Stakeholder management', 'Documentation', 'Mathematics', 'Claims', 'Public health'],
    seniority: 'mid',
    domain: 'data',
  },
  {
    name: 'a very short one',
    title: 'IT Support Technician',
    marked: `IT support tech wanted for a school trust in Cork. {must|Need 1 year on a helpdesk, Windows 11, Active Directory and a full driving licence.} {nice|Intune would be nice.} €32k, term-time working possible.`,
    skills: ['Windows', 'Active Directory', 'Driving', 'Intune', 'Help desk/Troubleshooting'],
    fair: ['Ticketing', 'Troubleshooting', 'Help desk', 'Customer service'],
    seniority: 'junior',
    domain: 'support',
  },
  {
    name: 'a machine learning posting in non-native English',
    title: 'ML Engineer',
    marked: `We are young team from Warsaw who does computer vision for the fruit sorting machines. Now we search a person who will strengthen us.

WHAT YOU WILL BE DOING:
* training of neural networks on our images (1.5 mln apples and counting)
* bringing of models to the production on edge devices
* cooperation with the mechanics, because camera and conveyor must be friends

WHAT WE EXPECT:
* {must|min. 3 years of commercial experience as ML engineer or similar}
* {must|very good knowledge of Python and PyTorch}
* {must|knowledge of OpenCV}
* {must|practical knowing of Docker and Linux}
* {must|English on B2 level}

WELCOME WILL BE:
* {nice|C++}
* {nice|experience with NVIDIA Jetson and TensorRT}
* {nice|publications on conferences}

WE PROVIDE:
* B2B contract 18 000 - 25 000 PLN net
* MultiSport card, private medical care, fruits of course
* flexible working hours`,
    skills: [
      'Python',
      'PyTorch/Deep learning',
      'OpenCV',
      'Docker',
      'Linux',
      'English',
      'C++',
      'NVIDIA Jetson',
      'TensorRT',
      'Computer vision',
    ],
    fair: ['Deep learning', 'Machine learning', 'NVIDIA Jetson', 'Jetson', 'Scientific writing'],
    seniority: 'mid',
    domain: 'data',
  },
  {
    name: 'a security posting with a title that says nothing',
    title: 'Team Member – Blue Team',
    marked: `Overview

As a SOC analyst on our Blue Team you watch over the networks of eleven hospitals. You triage alerts in Splunk, hunt for what the rules miss and write the incident up so that a tired doctor understands it. We run a 24/7 rota: four on, four off.

To succeed in this role you will need

{must|A solid grasp of TCP/IP, DNS and how attackers abuse them.}
{must|Experience with a SIEM such as Splunk or Microsoft Sentinel.}
{must|An understanding of the MITRE ATT&CK framework.}
{must|Scripting in Python or PowerShell.}
{must|Security clearance (SC) or the ability to obtain it.}

It would be great if you also have

{nice|A certification such as CompTIA Security+, CySA+ or GCIH.}
{nice|Knowledge of incident response in healthcare.}

Package

£34,000 to £41,000 plus 18% shift allowance. NHS pension. Training budget of £2,000 for SANS courses.`,
    skills: [
      'Splunk/SIEM',
      'Networking',
      'SIEM',
      'MITRE ATT&CK',
      'Python',
      'PowerShell',
      'CompTIA Security+',
      'Incident response',
      'Report writing',
    ],
    fair: [
      'Security clearance',
      'Microsoft Sentinel',
      'CySA+',
      'GCIH',
      'Threat hunting',
      'Triage',
      'Patient assessment',
      'Report writing',
      'TCP/IP',
      'DNS',
      'Scripting',
      'Bash',
      'Splunk',
      'Shift work',
    ],
    seniority: null,
    domain: 'software',
  },
]
