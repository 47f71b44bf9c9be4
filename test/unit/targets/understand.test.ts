import { describe, expect, test } from 'vitest'
import { understandTarget } from '#server/targets/understand-target.ts'

const bare = (title: string) => understandTarget({ title, description: '' })

describe('a bare title', () => {
  test.each([
    ['custodian', 'cleaning', null],
    ['ICU nurse', 'nursing', null],
    ['Staff Nurse', 'nursing', null],
    ['Sr. SRE', 'software', 'senior'],
    ['Software Engineer II', 'software', 'mid'],
    ['Principal Engineer', 'software', 'lead'],
    ['Junior Accountant', 'finance', 'junior'],
    ['Apprentice electrician', 'trades', 'junior'],
    ['Head Chef', 'hospitality', 'lead'],
    ['Store Manager', 'retail', 'lead'],
    ['CDL-A Truck Driver (Nights)', 'logistics', null],
    ['Year 4 Primary Teacher', 'teaching', null],
    ['HR Business Partner', 'hr', null],
    ['Customer Success Manager', 'sales', null],
    ['Senior Product Designer', 'design', 'senior'],
    ['Zookeeper', null, null],
  ])('%s → %s, %s', (title, domain, seniority) => {
    expect(bare(title)).toMatchObject({ domain, seniority, mustHave: [], niceToHave: [] })
  })

  test('the skills it names are found', () => {
    expect(bare('React / Node.js developer').skills).toEqual(['React', 'Node.js'])
  })
})

const posting = `About us
We are a family company and must say: we love React socks.

What you will do
- Build REST APIs in Go and PostgreSQL
- Take part in on-call

What you bring
- 5+ years of experience in backend development
- Strong SQL and Docker
- Good communication skills
- Kubernetes is a plus

Nice to have:
- Terraform
- Experience with Kafka

Benefits
- 30 days of holiday, and you must love pizza`

describe('a description', () => {
  const read = understandTarget({ title: 'Backend Developer', description: posting })

  test('what it asks for is kept line by line, apart from what would be nice', () => {
    expect(read.mustHave).toEqual(['5+ years of experience in backend development', 'Strong SQL and Docker', 'Good communication skills'])
    expect(read.niceToHave).toEqual(['Kubernetes is a plus', 'Terraform', 'Experience with Kafka'])
  })

  test('skills come from the work, what is asked for first, never from the company’s praise of itself', () => {
    expect(read.skills.slice(0, 2)).toEqual(['SQL', 'Docker'])
    expect(read.skills).toEqual(expect.arrayContaining(['REST APIs', 'Go', 'PostgreSQL', 'Kubernetes', 'Kafka', 'Terraform']))
    expect(read.skills).not.toContain('React')
  })

  test('years of experience tell the seniority when the title does not', () => {
    expect(read.seniority).toBe('senior')
    expect(understandTarget({ title: 'Cook', description: 'No experience needed, full training is given.' }).seniority).toBe('junior')
    expect(understandTarget({ title: 'Cook', description: 'At least 2 years of experience in a kitchen.' }).seniority).toBe('mid')
  })

  test('everyday words are not taken for tools', () => {
    const { skills } = understandTarget({
      title: 'Shop assistant',
      description: 'You go the extra mile, react quickly, rest on breaks and spark joy. Swift service is expected.',
    })
    expect(skills).toEqual([])
  })

  test('prose without bullets is read sentence by sentence', () => {
    const { mustHave, niceToHave } = understandTarget({
      title: 'Nurse',
      description:
        'Our ward is looking for a colleague for the night shift who wants to stay with us for some years and to grow in a kind team. You must hold a valid registration. Experience in intensive care is desirable.',
    })
    expect(mustHave).toContain('You must hold a valid registration.')
    expect(niceToHave).toEqual(['Experience in intensive care is desirable.'])
  })

  test('the field of an unknown title comes from the text', () => {
    expect(
      understandTarget({ title: 'Ward hero', description: 'You administer medication, write care plans and take vital signs on our ward.' })
        .domain,
    ).toBe('nursing')
  })
})
