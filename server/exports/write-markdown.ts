import type { Bundle, BundledAnswer } from '#contract/bundle.ts'
import type { Review } from '#contract/reviews.ts'
import type { AnswerScore, Span } from '#contract/scorecards.ts'
import { AUTOMATED, bandOf, contestedWords, dayOf, endWords, gateWords, madeBy, sentenceCase, speakerWords, spokenTurns } from './words.ts'

/** The scorecard as Markdown: whole, and readable as it stands. What people wrote is escaped, so that it stays text. */
export const writeMarkdown = (bundle: Bundle): string => {
  const { scorecard, answers, reviews } = bundle
  const blocks = [
    ...head(bundle),
    ...scores(bundle),
    ...(answers.length > 0 ? ['## Answers'] : ['No question was answered, so there is nothing to judge.']),
    ...answers.flatMap((answer, index) => answerBlocks(answer, index + 1, reviewsOf(reviews, answer))),
    ...reviews.filter(({ questionTurnId }) => questionTurnId === null).flatMap((review) => reviewBlocks(review, '##')),
    ...(scorecard.notCovered.length > 0
      ? ['## Not covered', `Planned, never answered, and counted nowhere: ${scorecard.notCovered.map(plain).join(', ')}.`]
      : []),
    ...transcript(bundle),
    '---',
    AUTOMATED,
  ]
  return `${blocks.filter((block) => block !== '').join('\n\n')}\n`
}

const head = ({ interview, scorecard, madeAt }: Bundle): string[] => {
  const { title, employer, kind, mode, createdAt, endCause } = interview
  const led = endCause ? `, ${endWords[endCause]}` : ', not finished'
  return [
    `# Scorecard: ${plain(title)}${employer ? `, ${plain(employer)}` : ''}`,
    `${sentenceCase(kind)} interview, ${mode}, on ${dayOf(createdAt)}${led}. Taken from Greenroom on ${dayOf(madeAt)}.`,
    `**${plain(scorecard.verdict)}**`,
    scorecard.overall === null ? 'No overall score.' : `**${Math.round(scorecard.overall)}** of 100 overall.`,
  ]
}

const scores = ({ scorecard }: Bundle): string[] => {
  const judged = scorecard.dimensions.some(({ score }) => score !== null)
  const shown = (score: number | null) => (score === null ? 'not assessed' : String(Math.round(score)))
  if (!judged) return []
  return [
    '## Scores',
    table(
      ['Dimension', 'of 100'],
      scorecard.dimensions.map(({ dimension, score }) => [sentenceCase(dimension), shown(score)]),
    ),
    table(
      ['Competency', 'Answers', 'of 100'],
      scorecard.competencies.map(({ competency, score, answers }) => [plain(sentenceCase(competency)), String(answers), shown(score)]),
    ),
  ]
}

const answerBlocks = (bundled: BundledAnswer, number: number, reviews: readonly Review[]) => {
  const { question, answer, competency, state, result, appeals = [] } = bundled
  const score = result?.score === null || result?.score === undefined ? 'no score' : `${Math.round(result.score)} of 100`
  return [
    `### ${number}. ${plain(question)}`,
    `${plain(sentenceCase(competency))} · ${score}`,
    quoted(answer),
    appeals.map((appeal) => `- ${plain(contestedWords(appeal))}`).join('\n'),
    ...(state === 'waiting' ? ['This answer is still being judged.'] : []),
    ...(state === 'failed' ? ['This answer could not be judged. It counts nowhere.'] : []),
    ...(result ? resultBlocks(result) : []),
    ...reviews.flatMap((review) => reviewBlocks(review, '####')),
  ]
}

const resultBlocks = (result: AnswerScore): string[] => [
  ...result.gates.map(({ gate, why }) => `**${gateWords[gate]}.** ${plain(why)}`),
  table(
    ['Dimension', 'Band', 'Why'],
    result.bands.map((band) => [sentenceCase(band.dimension), band.assessed ? bandOf(band.band) : 'not assessed', plain(band.why)]),
  ),
  quotes('What earned it', result.spans, 'earned'),
  quotes('What stayed vague', result.spans, 'vague'),
  `**One thing to fix:** ${plain(result.fix)}`,
  ...(result.stronger ? ['**A stronger version, from your own facts:**', quoted(result.stronger)] : []),
  `_${plain(madeBy(result.provenance))}._`,
]

const quotes = (label: string, spans: readonly Span[], tone: Span['tone']): string => {
  const marked = spans.filter((span) => span.tone === tone)
  if (marked.length === 0) return ''
  const lines = marked.map(({ quote, dimension, signal }) => `- “${plain(quote)}” – ${dimension}, ${plain(signalWords(signal))}`)
  return [`**${label}:**`, '', ...lines].join('\n')
}

const signalWords = (signal: string) => signal.replace(/^.*\./, '').replaceAll('_', ' ')

const reviewsOf = (reviews: readonly Review[], { questionTurnId }: BundledAnswer) =>
  reviews.filter((review) => review.questionTurnId === questionTurnId)

const reviewBlocks = ({ name, comment, bands, updatedAt }: Review, heading: string): string[] => [
  `${heading} A person’s view – ${plain(name)}, ${dayOf(updatedAt)}`,
  quoted(comment),
  bands.length === 0
    ? ''
    : table(
        ['Dimension', 'Band', 'Why'],
        bands.map(({ dimension, band, reason }) => [sentenceCase(dimension), bandOf(band), plain(reason)]),
      ),
]

const transcript = (bundle: Bundle): string[] => {
  const turns = spokenTurns(bundle.transcript)
  return turns.length === 0 ? [] : ['## Transcript', ...turns.map(({ speaker, text }) => `**${speakerWords[speaker]}:** ${plain(text)}`)]
}

const table = (names: readonly string[], rows: readonly (readonly string[])[]): string =>
  rows.length === 0 ? '' : [names, names.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n')

const quoted = (text: string): string =>
  text
    .split('\n')
    .map((line) => `> ${plain(line)}`.trimEnd())
    .join('\n')

/** On one line, and without anything that Markdown would take for its own. */
const plain = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[\\`*_[\]<>|~&]/g, '\\$&')
    .replace(/^(#{1,6}|[-+=])(?=\s|$|-)/, '\\$1')
    .replace(/^(\d+)([.)])(?=\s|$)/, '$1\\$2')
