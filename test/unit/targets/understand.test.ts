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

describe('words with two meanings', () => {
  const skillsIn = (description: string) => understandTarget({ title: 'Zookeeper', description }).skills
  test.each([
    ['Requirements:\n- Excel, Outlook and SAFe', ['Excel', 'Microsoft Office', 'SAFe']],
    ['Requirements:\n- You excel in a safe place with a positive outlook', []],
    ['Requirements:\n- C and Python', ['C', 'Python']],
    ['Requirements:\n- Likes vitamin C in winter', []],
    ['Requirements:\n- Valid Class A CDL for a tractor trailer', ['HGV licence']],
    ['Duties:\n- Clean the windows of the shop', []],
    ['Duties:\n- Support users of Windows 11', ['Windows']],
    ['Requirements:\n- Fluent German, Dutch is a plus', ['German', 'Dutch']],
    ['What we offer:\n- German lessons and a Figma seat', []],
    ['Requirements:\n- Reporting to the head of keepers', []],
  ])('%j → %j', (description, skills) => {
    expect(new Set(skillsIn(description))).toEqual(new Set(skills))
  })

  test('a tool that no list of ours knows is taken as it is written', () => {
    expect(skillsIn('Requirements:\n- Confident user of Liquidlogic and Tessitura\n- Lives near Leyburn or Hawes')).toEqual([
      'Liquidlogic',
      'Tessitura',
    ])
  })
})

describe('headings that nobody foresaw', () => {
  const read = (description: string) => understandTarget({ title: 'Zookeeper', description })
  test('are read by what stands under them', () => {
    const { mustHave, niceToHave } = read(
      'Feathers in your cap\n- Two years of experience with birds\n- Valid driving licence\n- Diploma in animal care\n\nWhat lands in your nest\n- 28 days of annual leave\n- Free parking\n- You must try our canteen',
    )
    expect(mustHave).toEqual(['Two years of experience with birds', 'Valid driving licence', 'Diploma in animal care'])
    expect(niceToHave).toEqual([])
  })

  test('a list of duties does not become a list of demands', () => {
    expect(read('Your week\n- Feed the owls\n- Train new keepers\n- Write reports for the vet').mustHave).toEqual([])
  })

  test('what stands aside in a demand does not make it optional', () => {
    const { mustHave, niceToHave } = read(
      'Requirements\n- Fluent in English; Welsh is an advantage\n- Experience with birds, ideally owls\n- Welsh is an advantage',
    )
    expect([mustHave.length, niceToHave]).toEqual([2, ['Welsh is an advantage']])
  })
})

describe('seniority', () => {
  const asked = (line: string) => understandTarget({ title: 'Zookeeper', description: `Requirements\n- ${line}` }).seniority
  test.each([
    ['3–5 years of experience with birds', 'mid'],
    ['Minimum of six (6) years experience', 'senior'],
    ['At least eighteen months as a keeper', 'junior'],
    ['3 years to less than 5 years', 'mid'],
    ['Must be over 18 years old', null],
    ['No convictions in the last 7 years', null],
    ['With or without experience', 'junior'],
  ])('%s → %s', (line, seniority) => {
    expect(asked(line)).toBe(seniority)
  })

  test('a company’s age says nothing about the candidate', () => {
    expect(
      understandTarget({ title: 'Zookeeper', description: 'About us\nFor 40 years we have had experience with birds.' }).seniority,
    ).toBeNull()
  })
})
