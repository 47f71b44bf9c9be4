import { describe, expect, it } from 'vitest'
import { Course } from '#contract/matching.ts'
import { catalogue } from '#server/matching/catalogue.ts'
import { bank } from '#server/questions/index.ts'
import { skillNamed, skillsFor } from '#server/targets/relations.ts'

const twice = (names: readonly string[]) => names.filter((name, index) => names.indexOf(name) !== index)

describe('[MT10] the catalogue', () => {
  it('holds what a course may say and nothing else', () => {
    expect(
      catalogue.flatMap((course) => Course.safeParse(course).error?.issues.map(({ path }) => `${course.id}: ${path.join('.')}`) ?? []),
    ).toEqual([])
  })

  it('has no course twice', () => {
    expect(twice(catalogue.map(({ id }) => id))).toEqual([])
    expect(twice(catalogue.map(({ title, provider }) => `${title} | ${provider}`.toLowerCase()))).toEqual([])
  })

  it('teaches skills of the vocabulary, each once, under their own names', () => {
    const named = catalogue.flatMap(({ id, skills }) => skills.map((skill) => ({ id, skill })))
    expect(named.filter(({ skill }) => skillNamed(skill)?.name !== skill)).toEqual([])
    expect(catalogue.filter(({ skills }) => twice(skills).length > 0).map(({ id }) => id)).toEqual([])
  })

  it('says that nobody has looked at its addresses, and that nobody paid', () => {
    expect(catalogue.filter(({ checkedAt, sponsored }) => checkedAt !== null || sponsored).map(({ id }) => id)).toEqual([])
  })

  it('has addresses that track nobody', () => {
    expect(catalogue.filter(({ address }) => /[?#]|utm_|affiliate/i.test(address)).map(({ id }) => id)).toEqual([])
  })
})

describe('[MT11] the catalogue', () => {
  it('has at least 250 courses, of every kind and price', () => {
    expect(catalogue.length).toBeGreaterThanOrEqual(250)
    expect(new Set(catalogue.map(({ kind }) => kind)).size).toBe(4)
    expect(new Set(catalogue.map(({ price }) => price)).size).toBe(4)
  })

  it('has at least three for every competency of the question bank', () => {
    const competencies = [...new Set(bank.map(({ competency }) => competency))]
    const taught = (competency: string) =>
      catalogue.filter(({ skills }) => skills.some((skill) => skillsFor(competency).includes(skill))).length
    expect(competencies.filter((competency) => taught(competency) < 3)).toEqual([])
  })
})
