import { describe, expect, it } from 'vitest'
import { bank } from '#server/questions/index.ts'
import { broaderThan, narrowerThan, skillNamed, skillsFor } from '#server/targets/relations.ts'
import { everySkill } from '#server/targets/skills.ts'
import { broaderSkills, competencySkills, transferableSkills } from '#server/targets/vocabulary/relations.ts'

const competencies = [...new Set(bank.map(({ competency }) => competency))]
const wordsOf = (text: string) =>
  text.split('|').flatMap((entry) => entry.split(/:\s/).flatMap((part) => part.split(',').map((word) => word.trim().replace(/\s+/g, ' '))))
const isKnown = (name: string) => skillNamed(name)?.name === name

describe('[MT1] the vocabulary of skills', () => {
  it('has every skill of the question bank', () => {
    expect(bank.flatMap(({ skills }) => skills).filter((skill) => skillNamed(skill)?.name.toLowerCase() !== skill)).toEqual([])
  })

  it('has everything that its relations name', () => {
    expect(wordsOf(broaderSkills).filter((name) => !isKnown(name))).toEqual([])
    expect(wordsOf(transferableSkills).filter((name) => !isKnown(name))).toEqual([])
    expect(wordsOf(competencySkills).filter((name) => !competencies.includes(name) && !isKnown(name))).toEqual([])
  })

  it('has skills for every competency of the bank, and competencies of the bank alone', () => {
    expect(competencies.filter((competency) => skillsFor(competency).length === 0)).toEqual([])
    const named = competencySkills.split('|').map((entry) => entry.split(/:\s/)[0]?.trim())
    expect(named.filter((name) => name === undefined || !competencies.includes(name))).toEqual([])
  })

  it('leads from a skill to what it is part of, and comes to an end', () => {
    expect(broaderThan('Next.js')).toEqual(['React', 'JavaScript', 'Web development', 'Programming', 'Computer science'])
    expect(narrowerThan('JavaScript')).toContain('React')
    expect(everySkill.filter(({ name }) => broaderThan(name).length > 6).map(({ name }) => name)).toEqual([])
  })

  it('is a part of one skill at most', () => {
    const parts = broaderSkills.split('|').flatMap((entry) => (entry.split(/:\s/)[1] ?? '').split(',').map((part) => part.trim()))
    expect(parts.filter((part, index) => parts.indexOf(part) !== index)).toEqual([])
  })

  it('knows a skill by its aliases and in any case', () => {
    expect(['k8s', 'KUBERNETES', 'feedback', 'nothing of the kind'].map((name) => skillNamed(name)?.name ?? null)).toEqual([
      'Kubernetes',
      'Kubernetes',
      'Giving feedback',
      null,
    ])
  })
})
