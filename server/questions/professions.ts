import { type Role, role } from './model.ts'

/** Work that is learned by degree or long training, each kind with questions of its own; continues the list in `roles.ts`. */
export const professions: readonly Role[] = [
  role(
    'embedded engineer',
    'software',
    'embedded, firmware, embedded software engineer, embedded systems engineer, embedded developer, firmware engineer',
  ),
  role(
    'solutions architect',
    'software',
    'solutions architect, solution architect, software architect, enterprise architect, cloud architect, technical architect, systems architect, system architect, it architect, aws architect, azure architect, infrastructure architect, application architect',
  ),
  role(
    'system administrator',
    'software',
    'systems administrator, sysadmin, linux administrator, windows administrator, it administrator, server administrator',
  ),
  role(
    'network engineer',
    'software',
    'network administrator, network technician, network specialist, network architect, telecommunications engineer',
  ),
  role('machine learning engineer', 'data', 'machine learning, ml engineer, ai engineer, mlops, deep learning engineer, nlp engineer'),
  role('database administrator', 'data', 'dba, database engineer, database specialist'),
  role('statistician', 'data', 'biostatistician, statistics officer, survey statistician, statistical analyst'),
  role('scrum master', 'product', 'scrum master, agile coach, agile delivery lead, release train engineer'),
  role(
    'business analyst',
    'product',
    'business systems analyst, requirements analyst, requirements engineer, systems analyst, process analyst',
  ),
  role('midwife', 'nursing', 'midwifery, midwives, nurse-midwife, nurse midwife'),
  role('physiotherapist', 'healthcare', 'physical therapist, physiotherapy, physio, physical therapy'),
  role(
    'radiographer',
    'healthcare',
    'radiologic technologist, radiology technician, x-ray technician, imaging technician, radiation therapist, radiography',
  ),
  role('dental assistant', 'healthcare', "dental nurse, dental hygienist, dentist's assistant, dentist’s assistant"),
  role(
    'psychologist',
    'healthcare',
    'psychotherapist, family therapist, behavioural therapist, mental health therapist, clinical psychologist, school psychologist, counselling psychologist',
  ),
  role(
    'special needs teacher',
    'teaching',
    'special needs teacher, special education teacher, special educator, sen teacher, senco, special educational needs teacher, learning support teacher',
  ),
  role('lecturer', 'teaching', 'professor, university teacher, university lecturer, teaching fellow, instructor at university'),
  role(
    'school principal',
    'teaching',
    'headteacher, head teacher, headmaster, headmistress, principal of school, head of school, vice principal, deputy head',
  ),
  role('librarian', 'administration', 'library assistant, archivist, library'),
  role(
    'urban planner',
    'public service',
    'town planner, city planner, planner in council, urban planning, transport planning officer, spatial planner',
  ),
  role(
    'civil engineer',
    'engineering',
    'structural engineer, bridge engineer, geotechnical engineer, highway engineer, site engineer, construction engineer, civil engineering',
  ),
  role(
    'mechanical engineer',
    'engineering',
    'mechanical design engineer, design engineer, mechanical engineering, aerospace engineer, automotive engineer',
  ),
  role(
    'electrical engineer',
    'engineering',
    'electronics engineer, electronic engineer, power engineer, control engineer, automation engineer, electrical engineering',
  ),
  role('chemical engineer', 'engineering', 'process engineer, process safety engineer, chemical engineering'),
  role('architect', 'engineering', 'architectural designer, architectural technologist, building architect'),
  role('auditor', 'finance', 'internal auditor, external auditor, audit associate, audit manager, it auditor, internal audit'),
  role('payroll specialist', 'finance', 'payroll, payroll clerk, payroll administrator, payroll officer'),
  role(
    'insurance specialist',
    'finance',
    'insurance, underwriter, claims adjuster, claims handler, loss adjuster, insurance broker, insurance agent',
  ),
  role('bank teller', 'finance', 'teller, bank clerk, bank cashier, personal banker, branch adviser, bank adviser'),
  role('paralegal', 'legal', 'legal assistant, legal secretary, law clerk'),
  role('procurement specialist', 'logistics', 'procurement, buyer, purchasing, purchaser, sourcing manager, strategic sourcing'),
  role('journalist', 'marketing', 'reporter, news editor, correspondent, broadcaster'),
  role('translator', 'marketing', 'interpreter, localisation specialist, localization specialist, translation'),
]
