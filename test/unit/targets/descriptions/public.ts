import type { Described } from './described.ts'

export const inPublic: Described[] = [
  {
    name: 'a teaching post with safeguarding small print',
    title: 'Teacher of Mathematics (MPS/UPS)',
    marked: `St Wilfrid's Catholic High School, Wakefield. 11–18 mixed comprehensive, 1,640 on roll. Required for September.

The Governors wish to appoint an enthusiastic and inspiring Teacher of Mathematics to join a successful department of eleven. Applications are welcome from ECTs as well as from experienced colleagues.

The successful candidate will:
{must|• have QTS and a degree in mathematics or a related subject}
{must|• be able to teach across Key Stages 3 and 4; A-level would be welcomed}
{must|• have high expectations of behaviour and of every pupil}
{must|• use assessment to plan and to close gaps}
{must|• be supportive of the ethos of a Catholic school}

We can offer: a centralised behaviour system, a workload charter, shared resources on Google Classroom, an iPad, free gym and Teachers' Pension Scheme.

The school is committed to safeguarding and promoting the welfare of children and young people. {either|The post is subject to an enhanced DBS check, online searches and references.} CVs are not accepted.`,
    skills: ['QTS', 'Mathematics', 'Key Stage 3/Key Stages 3 and 4', 'Classroom management', 'Assessment for learning', 'A-level'],
    fair: ['Lesson planning', 'Safeguarding', 'Catholic ethos', 'Key Stage 4', 'Degree in mathematics'],
    seniority: null,
    domain: 'teaching',
  },
  {
    name: 'a social worker posting that speaks of itself first',
    title: 'Children’s Social Worker',
    marked: `Camberley is rated Good by Ofsted, with Outstanding leadership. Caseloads average 14. We were the first council to give every social worker a four-week sabbatical.

What will you be doing?
Holding a caseload of children in need, child protection and care proceedings. Completing assessments, chairing core groups, giving evidence in court, and recording in Liquidlogic.

What do you need to apply?
{must|• A social work degree and registration with Social Work England}
{must|• Completed ASYE, and at least one year of statutory post-qualifying experience with children}
{must|• A confident user of an evidence-based model, such as Signs of Safety or motivational interviewing}
{must|• The ability to drive and the use of a car (adjustments will be made for disabled applicants)}

Desirable but we can teach you
{nice|• Court work and PLO}
{nice|• Liquidlogic}

Rewards
£41,511–£47,420 plus a £5,000 retention payment, relocation up to £8,000, local government pension, Microsoft Surface, free parking at both offices.`,
    skills: [
      'Case management',
      'Child protection',
      'Social work degree',
      'Social Work England registration',
      'ASYE',
      'Signs of Safety',
      'Motivational interviewing',
      'Driving',
      'Liquidlogic',
      'Court work/Court/Litigation',
    ],
    fair: ['Risk assessment', 'Assessment', 'PLO', 'Report writing', 'Record keeping', 'Litigation', 'Chairing meetings'],
    seniority: 'junior',
    domain: 'public service',
  },
  {
    name: 'a laboratory posting from Basel',
    title: 'Laboratory Associate, Analytical Development',
    marked: `As a Laboratory Associate in our biologics analytical group you will perform HPLC and capillary electrophoresis analyses of monoclonal antibodies under GMP, maintain the instruments, and write the reports.

Minimum requirements
• {must|Apprenticeship as Laborant EFZ or a B.Sc. in chemistry, biochemistry or similar}
• {must|2+ years of experience in a pharmaceutical laboratory}
• {must|Hands-on skills in HPLC; Empower is our daily tool}
• {must|Good documentation practice (ALCOA+)}
• {must|German and English, at least B2 in both}

Nice-to-have
• {nice|Capillary electrophoresis, ELISA}
• {nice|Python for data evaluation}

Why Novantia?
Our purpose is to reimagine medicine. You'll receive: competitive salary, annual bonus, pension scheme, 20 weeks of parental leave, subsidised dining, language courses in French and Spanish, Employee Recognition Program. Accessibility and accommodation: please send an e-mail and let us know the nature of your request.`,
    skills: [
      'HPLC',
      'Capillary electrophoresis',
      'GMP',
      'Chemistry',
      'Biochemistry',
      'Empower',
      'Good documentation practice',
      'German',
      'English',
      'ELISA',
      'Python',
      'Instrument maintenance/Instrument calibration',
      'Report writing',
    ],
    fair: ['Laborant EFZ', 'Monoclonal antibodies', 'Laboratory techniques', 'Data analysis'],
    seniority: 'mid',
    domain: 'science',
  },
  {
    name: 'a mechanical designer sought in English from Stuttgart',
    title: 'Design Engineer (m/f/d) Powertrain',
    marked: `Your tasks
- Design of gear housings from the concept to series
- Making of 3D models and drawings in CATIA V5
- Tolerance analysis and FMEA together with the suppliers
- Support of the prototype building

Your qualification
- {must|Completed studies of mechanical engineering or a comparable education}
- {must|Several years of professional experience (at least 3 years) in design of cast parts}
- {must|Safe handling of CATIA V5; knowledge in PLM systems (Teamcenter)}
- {must|Knowledge in GD&T according to ISO}
- {must|Very good German and good English knowledge in word and writing}
- {must|Structured and independent way of working, joy in team work}
- {nice|Ideally knowledge in Matlab/Simulink}

Our offer
- 35 h/week according to IG Metall tariff, EG 12
- Home office up to 50 %
- Canteen, JobRad, company sports
- Onboarding with a mentor

Severely disabled applicants will be preferred in case of equal qualification.`,
    skills: [
      'CATIA',

      'FMEA',
      'Tolerance analysis',
      'Mechanical engineering',
      'PLM/Teamcenter',
      'GD&T',
      'German',
      'English',
      'Teamwork',
      'MATLAB',
      'Simulink',
      'Initiative',
      'Casting',
    ],
    fair: [
      'CAD',
      '3D modelling',
      'Writing',
      'Supplier management',
      'Teamcenter',
      'Procurement',
      'Vendor management',
      'Wireframing',
      'Reading drawings',
      'Mechanical design',
    ],
    seniority: 'mid',
    domain: 'engineering',
  },
  {
    name: 'a security posting with a licence at its heart',
    title: 'Door Supervisor',
    marked: `Venue: The Old Foundry, Sheffield. Fri & Sat 20:30–03:30. £15.50 p/h, paid weekly.
You'll be the first face people see. {either|We need somebody calm, who can talk a situation down, search bags politely, check ID and write a proper incident report.}
Essential: {must|SIA Door Supervisor licence (not just Security Guarding)}; {must|EFAW or ACT Awareness within the last 3 years}; {must|right to work in the UK and 5-year checkable history}.
Desirable: {nice|body-worn camera experience}; {nice|Level 3 first aid}.
Don't apply if you think the job is about muscles.`,
    skills: [
      'SIA licence',
      'First aid',
      'De-escalation',
      'Searching/Bag searches',
      'ID checks',
      'Report writing',
      'ACT Awareness',
      'Body-worn camera',
    ],
    fair: ['Conflict resolution', 'CCTV', 'Communication', 'Access control'],
    seniority: null,
    domain: 'security',
  },
  {
    name: 'a Kenyan farm posting',
    title: 'Greenhouse Supervisor – Roses',
    marked: `Naivasha Blooms Ltd is a Fairtrade flower farm exporting to the Netherlands. We wish to fill the following vacancy.

Job purpose: To supervise 60 general workers in 4 hectares of roses and to deliver the planned stems at grade.

Main duties
i. Allocate daily tasks, mark the attendance and report the yields
ii. Scout for pests & diseases and report to the crop protection team
iii. Train workers in harvesting and grading
iv. Enforce PPE and re-entry intervals

Qualifications and competencies
i. {must|Diploma in Horticulture or Agriculture from a recognised institution}
ii. {must|At least three (3) years experience in a flower farm, two of which as a supervisor}
iii. {must|Knowledge of drip irrigation and fertigation}
iv. {must|Knowledge of IPM}
v. {must|Computer literate}
vi. {must|Good people management skills}

Applications with copies of certificates must reach us before 15th May. Canvassing will lead to automatic disqualification. Salary as per CBA.`,
    skills: [
      'Leadership',
      'Horticulture',
      'Agriculture',
      'Irrigation',
      'Fertigation',
      'Integrated pest management/IPM/Pest control',
      'Computer literacy',
      'Training others',
      'Health and safety/PPE',
      'Harvesting',
    ],
    fair: ['Grading', 'Crop protection', 'Assessment for learning', 'Reporting', 'Scouting', 'Pest control'],
    seniority: 'lead',
    domain: 'agriculture',
  },
]
