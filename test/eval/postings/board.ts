/**
 * Queries with the titles of postings that answer them, written for this measurement: `query = title; title; …`. A title may stand
 * under several queries; what stands under none of a query's titles is no answer to it.
 */
const LABELLED = `
staff nurse = Registered Nurse, Acute Medical Unit; RN – Emergency Department; Staff Nurse (Nights); Registered General Nurse, Surgical Ward; Band 5 Nurse, Cardiology; Ward Nurse, Oncology; General Nurse for Day Hospital
care assistant = Healthcare Assistant; Support Worker, Learning Disabilities; Carer – Home Visits; Caregiver, Weekend Shifts; Senior Care Assistant; Home Care Worker; Nursing Home Care Aide
cleaner = Custodian, Elementary School; Janitor; Office Cleaner (Evenings); Cleaning Operative; Housekeeping Attendant; Hospital Domestic; School Caretaker and Cleaner
truck driver = HGV Class 1 Driver; Lorry Driver – Tramping; CDL-A Driver, Regional; LGV Driver (C+E); Long-haul Trucker; Class 2 Driver, Multi-drop; Tanker Driver
bus driver = Coach Driver; City Bus Operator; School Bus Driver; PCV Driver; Public Transit Operator; Minibus Driver; Shuttle Driver, Airport
delivery driver = Van Driver; Courier; Parcel Delivery Driver; Multi-drop Van Driver; Bicycle Courier; Grocery Delivery Driver; Delivery Rider
warehouse worker = Warehouse Operative; Picker Packer; Order Picker; Warehouse Associate, Nights; Goods-in Operative; Stockroom Assistant; Fulfilment Centre Associate
forklift driver = Forklift Operator; FLT Driver, Reach; Counterbalance Forklift Truck Driver; Reach Truck Operator; Forklift Truck Operative; Lift Truck Operator; VNA Truck Driver
electrician = Electrical Fitter; Maintenance Electrician; Domestic Electrician and Tester; Journeyman Electrician; Electrical Installer; Industrial Electrician; Approved Electrician, New Build
plumber = Plumbing and Heating Engineer; Gas Engineer; Pipefitter; Heating Installer; Maintenance Plumber; Bathroom Fitter; Emergency Plumber (On Call)
carpenter = Joiner, Bench; Site Carpenter; Shopfitter; Formwork Carpenter; Kitchen Fitter; Cabinet Maker; Apprentice Carpenter and Joiner
welder = MIG Welder; Coded Welder, TIG; Fabricator Welder; Welding Operator; Pipe Welder; Plater/Welder; Boilermaker
mechanic = Vehicle Technician; Motor Mechanic; Automotive Technician; HGV Mechanic; Bicycle Mechanic; Tyre and Exhaust Fitter; Car Mechanic, MOT Tester
software developer = Software Engineer; Backend Engineer (Go); Full-stack Developer; Java Programmer; C++ Software Engineer; Application Developer; Senior Software Engineer, Payments
frontend developer = Front-end Engineer (React); UI Developer; Web Developer, JavaScript; Frontend Engineer; Angular Developer; Front End Web Developer; Junior Frontend Developer
devops engineer = Site Reliability Engineer; SRE, Platform; Platform Engineer; Cloud Engineer (AWS); Infrastructure Engineer; DevOps Specialist; Kubernetes Engineer
data scientist = Machine Learning Engineer; Applied Scientist; Data Science Consultant; ML Scientist; Senior Data Scientist, Pricing; AI Researcher; Quantitative Researcher
data analyst = Business Intelligence Analyst; BI Developer; Reporting Analyst; Insight Analyst; Analytics Specialist; Junior Data Analyst; Product Analyst
network administrator = Network Engineer; Systems Administrator; Sysadmin; IT Infrastructure Administrator; Network Technician; Windows Server Administrator; Cisco Network Specialist
it support = Helpdesk Technician; Service Desk Analyst; IT Technician; Desktop Support Engineer; 1st Line Support; Technical Support Specialist; ICT Support Officer
qa engineer = Software Tester; Test Automation Engineer; Quality Assurance Analyst; SDET; Test Engineer; Manual Tester; QA Lead, Mobile
project manager = Programme Manager; Project Lead; PMO Manager; Delivery Manager; Construction Project Manager; IT Project Manager; Senior Project Manager (PRINCE2)
product manager = Product Owner; Head of Product; Technical Product Manager; Associate Product Manager; Group Product Manager; Chief Product Officer; Digital Product Manager
ux designer = User Experience Designer; Product Designer; UI/UX Designer; Interaction Designer; UX Researcher; Service Designer; Senior UX Designer (Figma)
graphic designer = Visual Designer; Artworker; Brand Designer; Creative Designer; Layout Artist; Junior Graphic Designer; Print and Packaging Designer
accountant = Management Accountant; Financial Accountant; Chartered Accountant; Assistant Accountant; Group Accountant, IFRS; CPA – Public Practice; Fund Accounting Specialist
bookkeeper = Accounts Clerk; Accounting Clerk; Purchase Ledger Clerk; Accounts Payable Assistant; Bookkeeping Assistant; Accounts Assistant; Part-time Bookkeeper (Xero)
hr manager = Human Resources Manager; People Partner; Head of People; HR Business Partner; Human Resources Director; People Operations Manager; Employee Relations Manager
recruiter = Talent Acquisition Specialist; Recruitment Consultant; Technical Recruiter; Sourcer; Headhunter; Recruiting Coordinator; Resourcing Partner
lawyer = Solicitor, Conveyancing; Attorney; Legal Counsel; Barrister; Associate, Corporate Law; In-house Counsel; Family Law Solicitor
office administrator = Administrative Assistant; Office Manager; Secretary; Clerical Assistant; Admin Officer; Team Secretary; Executive Assistant
receptionist = Front Desk Agent; Front of House Assistant; Medical Receptionist; Hotel Receptionist; Front Office Clerk; Spa Receptionist; Reception and Switchboard Operator
customer service representative = Customer Support Agent; Call Centre Agent; Customer Care Advisor; Contact Centre Representative; Client Services Associate; Customer Service Advisor; Telephone Support Agent
sales assistant = Shop Assistant; Retail Associate; Store Clerk; Sales Advisor, Shoes; Counter Assistant; Customer Assistant, Supermarket; Retail Salesperson
sales representative = Account Executive; Field Sales Executive; Business Development Representative; Territory Sales Manager; Medical Sales Rep; Sales Consultant; Inside Sales Representative
store manager = Shop Manager; Branch Manager, Retail; Retail Manager; Assistant Store Manager; Supermarket Manager; Boutique Manager; Store Director
chef = Sous Chef; Cook; Chef de Partie; Line Cook; Head Chef; Commis Chef; Kitchen Cook, Care Home
waiter = Waitress; Restaurant Server; Food and Beverage Attendant; Waiting Staff; Table Server; Banqueting Waiter; Commis de Rang
bartender = Barista and Bar Staff; Mixologist; Bar Staff; Barkeeper; Bar Tender, Cocktail Lounge; Bar Supervisor; Pub Bar Person
kitchen porter = Dishwasher; Kitchen Assistant; Catering Assistant; Kitchen Steward; Pot Wash; Kitchen Hand; Scullery Assistant
primary school teacher = Elementary Teacher; Class Teacher, Year 3; KS2 Teacher; Elementary School Teacher; Reception Class Teacher; Primary Teacher; Supply Teacher, Primary
teaching assistant = Classroom Assistant; Learning Support Assistant; Teacher's Aide; SEN Teaching Assistant; Paraprofessional; Higher Level Teaching Assistant; School Support Assistant
nursery worker = Nursery Practitioner; Early Years Educator; Childcare Assistant; Preschool Teacher; Daycare Worker; Kindergarten Teacher; Nursery Nurse
social worker = Child Protection Social Worker; Family Support Worker; Caseworker; Social Work Assistant; Mental Health Social Worker; Youth Worker; Senior Social Worker, Fostering
physiotherapist = Physical Therapist; Musculoskeletal Physio; Physiotherapy Assistant; Sports Therapist; Rehabilitation Therapist; Band 6 Physiotherapist; Paediatric Physical Therapist
pharmacist = Clinical Pharmacist; Community Pharmacist; Pharmacy Manager; Locum Pharmacist; Hospital Pharmacist; Relief Pharmacist; Pharmacist Prescriber
doctor = General Practitioner; GP Partner; Physician, Internal Medicine; Consultant Physician; Junior Doctor; Family Physician; Medical Officer
dental nurse = Dental Assistant; Trainee Dental Nurse; Orthodontic Nurse; Dental Surgery Assistant; Oral Health Assistant; Lead Dental Nurse; Dental Care Professional
security guard = Security Officer; Door Supervisor; Loss Prevention Officer; Night Watchman; CCTV Operator; Patrol Officer; Retail Security Guard
civil engineer = Structural Engineer; Highways Engineer; Site Engineer; Geotechnical Engineer; Bridge Design Engineer; Graduate Civil Engineer; Drainage Engineer
mechanical engineer = Mechanical Design Engineer; HVAC Engineer; Maintenance Engineer, Mechanical; Product Development Engineer (Mechanical); CAD Design Engineer; Piping Engineer; Thermal Engineer
gardener = Groundskeeper; Landscaper; Horticulturist; Grounds Maintenance Operative; Greenkeeper; Landscape Gardener; Estate Gardener
farm worker = Farmhand; Agricultural Labourer; Dairy Herdsperson; Fruit Picker; Livestock Worker; Farm Labourer; Harvest Operative
machine operator = CNC Operator; Production Operative; Press Operator; Machinist; CNC Setter; Injection Moulding Operator; Packaging Machine Operator
hairdresser = Hair Stylist; Barber; Salon Stylist; Colour Technician; Junior Stylist; Hairdressing Assistant; Senior Hairdresser
marketing manager = Head of Marketing; Brand Manager; Digital Marketing Manager; Marketing Lead; Campaign Manager; Growth Marketing Manager; Marketing Director
copywriter = Content Writer; Content Editor; Technical Writer; Web Copy Editor; SEO Content Writer; Creative Copywriter; UX Writer`

/** Queries as people type them: with mistakes, in short, unfinished. They ask for the titles of another one. */
const TYPED: readonly (readonly [query: string, asFor: string])[] = [
  ['recpetionist', 'receptionist'],
  ['electrican', 'electrician'],
  ['SRE', 'devops engineer'],
  ['HGV', 'truck driver'],
  ['human resources', 'hr manager'],
  ['custodian', 'cleaner'],
  ['QA', 'qa engineer'],
  ['attorney', 'lawyer'],
  ['physical therapist', 'physiotherapist'],
  ['software eng', 'software developer'],
]

export type Labelled = { query: string; answers: string[] }

const groups: Labelled[] = LABELLED.trim()
  .split('\n')
  .map((line) => {
    const [query = '', titles = ''] = line.split(' = ')
    return { query, answers: titles.split('; ') }
  })

export const titles: readonly string[] = [...new Set(groups.flatMap(({ answers }) => answers))]

export const labelled: readonly Labelled[] = [
  ...groups,
  ...TYPED.map(([query, asFor]) => ({ query, answers: groups.find((group) => group.query === asFor)?.answers ?? [] })),
]
