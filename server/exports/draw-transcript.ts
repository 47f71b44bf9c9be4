import type { Turn } from '#contract/interviews.ts'
import { MARGIN, type Sheet, WIDTH } from '../platform/pdf/sheet.ts'
import { paint, styles } from './paint.ts'
import { speakerWords, spokenTurns } from './words.ts'

const LEADING = 14
/** Who speaks stands beside what is said. */
const NAMES = 76
const TOGETHER = 3 * LEADING

/** Everything that was said, in order. */
export const drawTranscript = (sheet: Sheet, turns: readonly Turn[]): void => {
  const spoken = spokenTurns(turns)
  if (spoken.length === 0) return
  sheet.room(120)
  sheet.skip(18)
  sheet.rule(paint.line)
  sheet.skip(20)
  sheet.tagged('H2', () => sheet.flow([{ text: 'Transcript', style: styles.heading }], 22))
  for (const turn of spoken) drawTurn(sheet, turn)
}

const drawTurn = (sheet: Sheet, { speaker, text }: Turn) => {
  sheet.room(TOGETHER)
  sheet.skip(8)
  sheet.tagged('P', () => {
    const [name] = sheet.lines([{ text: `${speakerWords[speaker]} `, style: styles.name }])
    if (name) sheet.write(name, MARGIN.side, sheet.y + 10)
    sheet.flow([{ text, style: styles.text }], LEADING, { x: MARGIN.side + NAMES, width: WIDTH - NAMES })
  })
}
