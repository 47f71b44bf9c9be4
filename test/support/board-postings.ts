import { execFile } from 'node:child_process'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import type { ServerProcess } from './server-process.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
const DAY = 24 * 3_600_000

const dayBefore = (days: number) => new Date(Date.now() - days * DAY).toISOString().slice(0, 10)
const town = (addressLocality: string, addressCountry: string) => ({ '@type': 'Place', address: { addressLocality, addressCountry } })
const pay = (currency: string, unitText: string, minValue: number, maxValue: number) => ({
  '@type': 'MonetaryAmount',
  currency,
  value: { '@type': 'QuantitativeValue', minValue, maxValue, unitText },
})

const nurse = {
  title: 'Intensive care nurse, nights',
  hiringOrganization: { name: 'St. Anna Hospital' },
  jobLocation: town('Hamburg', 'DE'),
  employmentType: ['FULL_TIME', 'PART_TIME'],
  baseSalary: pay('EUR', 'HOUR', 24.5, 29),
  skills: 'Ventilation, Sepsis care, Handover',
  datePosted: dayBefore(2),
  validThrough: new Date(Date.now() + 12 * DAY).toISOString(),
  url: 'https://jobs.st-anna.example/icu-nights',
  description: `<p>Our unit has fourteen beds, most of them ventilated. You look after two patients a night, rarely three, and you are never alone with
    a new admission: a registrar is on the ward until morning.</p><p>What you do</p><ul><li>Watch over ventilated patients and adjust within agreed limits</li>
    <li>Prepare and give medicines, checked by a second nurse</li><li>Hand over at the bedside, in SBAR</li></ul><p>What you bring:</p>
    <ul><li>A nursing registration, and two years on an intensive care or high-dependency unit</li><li>Calm when three alarms sound at once</li></ul>
    <p>We pay for the specialist course. Nights are worked four on, five off; the rota is out eight weeks ahead.</p>`,
}

const others = [
  {
    title: 'Night baker',
    hiringOrganization: { name: 'Kruste & Co.' },
    jobLocation: town('Leipzig', 'DE'),
    employmentType: 'FULL_TIME',
    baseSalary: pay('EUR', 'MONTH', 2_700, 3_100),
    skills: 'Sourdough, Lamination',
    datePosted: dayBefore(5),
    description: 'We bake for forty shops. You mix, shape and bake rye and wheat breads from two in the morning, in a team of six.',
  },
  {
    title: 'Senior site reliability engineer',
    hiringOrganization: { name: 'Fjordlys Energy' },
    jobLocationType: 'TELECOMMUTE',
    applicantLocationRequirements: { '@type': 'Country', name: 'Norway' },
    employmentType: 'FULL_TIME',
    baseSalary: pay('NOK', 'YEAR', 890_000, 1_050_000),
    skills: 'Kubernetes, Terraform, Go, Incident response',
    datePosted: dayBefore(1),
    description: 'You keep the control room of forty wind farms up: on call one week in six, with time to remove what woke you.',
  },
  {
    title: 'Primary school teacher, Year 3',
    hiringOrganization: { name: 'Hollowell Community School' },
    jobLocation: town('Leeds', 'GB'),
    employmentType: 'TEMPORARY',
    baseSalary: pay('GBP', 'YEAR', 32_000, 43_600),
    datePosted: dayBefore(9),
    description: 'A class of twenty-six, a full-time teaching assistant, and a head who teaches on Thursdays. Maternity cover until July.',
  },
  {
    title: 'Legal counsel, data protection',
    hiringOrganization: { name: 'Meridian Mutual Insurance' },
    jobLocation: town('Dublin', 'IE'),
    employmentType: 'FULL_TIME',
    skills: 'GDPR, Contracts',
    datePosted: dayBefore(20),
    description: 'You advise product teams before they build, answer the regulator, and say no in a way that is heard.',
  },
]

/** Enough of one kind that a list has a second page. */
const cleaners = Array.from({ length: 24 }, (_, index) => ({
  title: `Office cleaner, floor ${index + 1}`,
  hiringOrganization: { name: index % 2 === 0 ? 'Brightwater Facilities' : 'Tidewell Services' },
  jobLocation: town('Vienna', 'AT'),
  employmentType: 'PART_TIME',
  datePosted: dayBefore(40 + index),
  description: 'Four hours in the evening, five days a week. You clean desks, kitchens and meeting rooms, and lock up.',
}))

/** A job board of some thirty postings, read into the server's database as its owner would. */
export const fillBoard = (server: ServerProcess): Promise<void> =>
  importInto(
    server,
    [nurse, ...others, ...cleaners].map((posting, index) => ({ identifier: `p${index}`, ...posting })),
  )

/** Imports further ones, while the server runs. */
export const importInto = async (server: ServerProcess, postings: readonly object[]): Promise<void> => {
  const file = join(server.dir, 'postings.json')
  await writeFile(file, JSON.stringify(postings.map((posting) => ({ '@type': 'JobPosting', ...posting }))))
  const env = { PATH: process.env.PATH ?? '', HOME: server.dir, DATA_DIR: server.dir }
  await promisify(execFile)(process.execPath, ['--import', 'tsx', 'server/main.ts', '--import', `file:${file}`], { cwd: root, env })
}
