import type { Course, CourseReason, Recommendation } from '#contract/matching.ts'
import { plural } from '../../lib/words.ts'

const kinds: Record<Course['kind'], string> = { course: 'Course', programme: 'Programme', book: 'Book', coaching: 'Coaching' }
const levels: Record<Course['level'], string> = { any: '', beginner: 'for beginners', intermediate: 'intermediate', advanced: 'advanced' }
const prices: Record<Course['price'], string> = {
  free: 'free',
  paid: 'paid',
  subscription: 'by subscription',
  funded: 'publicly funded where you live there',
}
const languages = new Intl.DisplayNames('en', { type: 'language' })

/** What is known of a course, in one line. What is not known is left out. */
export const factsOf = ({ kind, level, hours, price, language, certificate }: Course): string =>
  [
    kinds[kind],
    levels[level],
    hours === null ? '' : plural(hours, 'hour'),
    prices[price],
    language === 'en' ? '' : `in ${languages.of(language) ?? language}`,
    certificate ? 'certificate' : '',
  ]
    .filter((fact) => fact !== '')
    .join(' · ')

/** Where a link leads, as people say it. */
export const hostOf = ({ address }: Course): string => new URL(address).hostname.replace(/^www\./, '')

export const paceWords = ({ pace, course }: Pick<Recommendation, 'pace' | 'course'>): string | null => {
  if (pace === null) return null
  if (pace.weeks === 1) return `${plural(course.hours ?? pace.hoursAWeek, 'hour')}: done within a week`
  return `${plural(pace.hoursAWeek, 'hour')} a week, done in ${pace.weeks} weeks`
}

/** What a course would move, and through what. */
export const movesWords = (reasons: readonly CourseReason[]): string => {
  const skills = [...new Set(reasons.map(({ skill }) => skill))]
  const competencies = [...new Set(reasons.filter(({ about }) => about === 'answer').map(({ competency }) => competency))]
  const through = skills.filter((skill) => !competencies.includes(skill.toLowerCase()))
  if (competencies.length === 0) return `Would move how you tell it, through ${listed(through)}.`
  return `Would move ${listed(competencies)}${through.length === 0 ? '' : `, through ${listed(through)}`}.`
}

/** `a`, `a and b`, `a, b and c` */
const listed = (words: readonly string[]): string =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`
