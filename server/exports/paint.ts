import { plainStyle } from '../platform/pdf/sheet.ts'

/** The product's light theme, in the colours that paper has. */
export const paint = {
  ink: '#16211a',
  soft: '#48534a',
  faint: '#5d685f',
  line: '#d6dbd1',
  well: '#eef1e9',
  accent: '#175c3d',
  accentText: '#0d5133',
  accentWash: '#d9f1de',
  amber: '#dc9322',
  amberWash: '#fce9bc',
  amberText: '#754606',
  light: '#f7e7b7',
} as const

export const styles = {
  mark: plainStyle('serif', 13, paint.ink),
  label: plainStyle('medium', 9, paint.soft),
  verdict: plainStyle('serif', 25, paint.ink),
  overall: plainStyle('serif', 44, paint.accentText),
  heading: plainStyle('serif', 17, paint.ink),
  question: plainStyle('serif', 14, paint.ink),
  score: plainStyle('serif', 20, paint.ink),
  text: plainStyle('sans', 9.5, paint.ink),
  strong: plainStyle('strong', 9.5, paint.ink),
  soft: plainStyle('sans', 9, paint.soft),
  small: plainStyle('sans', 8, paint.faint),
  name: plainStyle('medium', 9, paint.ink),
  value: plainStyle('strong', 9, paint.ink),
  footer: plainStyle('sans', 7.5, paint.faint),
  earned: { ...plainStyle('sans', 9.5, paint.ink), mark: { wash: paint.accentWash, line: paint.accent, isDashed: false } },
  vague: { ...plainStyle('sans', 9.5, paint.ink), mark: { wash: paint.amberWash, line: paint.amber, isDashed: true } },
}
