import { describe, expect, it } from 'vitest'
import type { ShownSkill } from '#contract/matching.ts'
import { openLifts } from '#server/matching/match/lift.ts'
import { openShown, type Rankable, rankPostings } from '#server/matching/match/rank.ts'
import { readAsked } from '#server/matching/match/read-asked.ts'
import { shownSkills } from '#server/matching/shown-skills.ts'
import { heard, turnOf } from '#test/support/heard.ts'

const description = [
  'We deliver parcels. You will look after services in Kubernetes and write Python now and then.',
  '',
  'What you need:',
  '• Three years with PostgreSQL and Docker',
  '• Fluent German',
  '• The right to work in Germany',
  '',
  'Nice to have:',
  '• Some Terraform',
].join('\n')
const text = { title: 'Backend engineer (Java)', description, skills: ['Kafka', 'Terraform', 'Python'] }

const ask = (skill: string, weight: 'core' | 'contextual' = 'core') => ({
  skill,
  weight,
  span: { in: 'skills' as const, start: 0, end: skill.length, quote: skill },
})
const posting = (id: string, over: Partial<Rankable> = {}): Rankable => ({ id, fit: 0.8, skills: [], seniority: null, ...over })
const proved = (name: string): ShownSkill => ({ name, strength: 'proved', span: { turnId: turnOf(1), start: 0, end: 3, quote: 'yes' } })
const ids = (postings: readonly Rankable[], skills: readonly ShownSkill[], seniority: 'junior' | 'lead' | null = null) =>
  rankPostings(postings, openShown(skills), seniority).map((each) => each.posting.id)

describe('[MT40] postings', () => {
  it('whose title is nearer come first', () => {
    expect(ids([posting('a', { fit: 0.3 }), posting('b', { fit: 0.9 })], [])).toEqual(['b', 'a'])
  })

  it('of which more core skills were shown come first, and a core skill counts more than another', () => {
    const skills = [ask('SQL'), ask('Python', 'contextual')]
    expect(ids([posting('a', { skills: [ask('Java')] }), posting('b', { skills })], [proved('SQL')])).toEqual(['b', 'a'])
    const turned = [ask('SQL', 'contextual'), ask('Python')]
    expect(ids([posting('a', { skills: turned }), posting('b', { skills })], [proved('SQL')])).toEqual(['b', 'a'])
  })

  it('as senior as the candidate come before others', () => {
    const both = [posting('a', { seniority: 'lead' }), posting('b', { seniority: 'junior' })]
    expect([ids(both, [], 'junior'), ids(both, [], 'lead')]).toEqual([
      ['b', 'a'],
      ['a', 'b'],
    ])
  })

  it('rank the same in whatever order they come', () => {
    const all = ['c', 'a', 'b'].map((id) => posting(id))
    expect(ids(all, [])).toEqual(ids([...all].reverse(), []))
  })
})

describe('[MT41] what a posting asks for', () => {
  const asked = readAsked(text)

  it('is core where it insists, and contextual where it would be nice or is a duty', () => {
    const of = (weight: string) => asked.skills.filter((each) => each.weight === weight).map(({ skill }) => skill)
    expect(of('core').sort()).toEqual(['Docker', 'Java', 'Kafka', 'PostgreSQL', 'Python'])
    expect(of('contextual').sort()).toEqual(['Kubernetes', 'Terraform'])
  })

  it('is quoted exactly', () => {
    const texts = { title: text.title, description, skills: text.skills.join(', ') }
    const spans = [...asked.skills, ...asked.languages].map(({ span }) => span)
    for (const { in: of, start, end, quote } of asked.permit ? [...spans, asked.permit] : spans)
      expect(texts[of].slice(start, end)).toBe(quote)
  })

  it('holds languages and permits apart from skills', () => {
    expect(asked.languages.map(({ name }) => name)).toEqual(['German'])
    expect(asked.permit?.quote).toBe('The right to work in Germany')
  })

  it('is shown by a skill that is part of it', () => {
    const shown = openShown([proved('PostgreSQL')])
    expect([shown.get('PostgreSQL')?.strength, shown.get('SQL')?.span?.quote]).toEqual(['proved', 'yes'])
  })
})

describe('[MT42] what would lift a posting', () => {
  const postings = [
    posting('a', { skills: [ask('SQL')] }),
    posting('b', { skills: [ask('SQL'), ask('Docker')] }),
    posting('c', { skills: [ask('Java'), ask('Docker', 'contextual')] }),
    posting('d', { skills: [] }),
  ]
  const have = [proved('SQL')]
  const ranking = rankPostings(postings, openShown(have), null)
  const liftOf = openLifts(ranking, openShown(have), null)

  it('is where it stands once the skill is proved', () => {
    const lifts = postings.flatMap(({ id }) => {
      const lift = liftOf(id)
      return lift ? [{ id, ...lift }] : []
    })
    expect(lifts.map(({ id, skill }) => [id, skill])).toEqual([
      ['b', 'Docker'],
      ['c', 'Java'],
    ])
    for (const { id, skill, from, to } of lifts) {
      expect(ranking[from - 1]?.posting.id).toBe(id)
      expect(ids(postings, [...have, proved(skill)])[to - 1]).toBe(id)
    }
  })

  it('is nothing for the first, nor where everything is shown', () => {
    expect([liftOf('a'), liftOf('d')]).toEqual([null, null])
  })
})

describe('[MT43] names, pronouns and gender', () => {
  const said = (name: string, she: string) =>
    `When ${name} left the team, ${she} had handed me the release pipeline. I moved it to Docker and wrote the checks in Python. Releases went from two a month to three a week, and failed ones fell from nine to one.`
  const rankedFor = (name: string, she: string) => {
    const skills = shownSkills([heard({ answer: said(name, she) })], { domain: 'software', skills: [], mustHave: ['Kubernetes'] })
    const postings = ['Docker', 'Python', 'Kubernetes', 'Java'].map((skill, at) => posting(`p${at}`, { skills: [ask(skill)] }))
    return rankPostings(postings, openShown(skills), null).map(({ posting: { id }, score }) => [id, score])
  }

  it('change nothing of the ranking', () => {
    const first = rankedFor('Maria', 'she')
    expect(first.some(([, score]) => score !== first[3]?.[1])).toBe(true)
    for (const [name, pronoun] of [
      ['Mohammed', 'he'],
      ['Sam', 'they'],
      ['Nguyễn Thị Hương', 'she'],
    ] as const)
      expect(rankedFor(name, pronoun)).toEqual(first)
  })
})
