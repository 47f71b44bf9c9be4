import { describe, expect, test } from 'vitest'
import { kinds, personas } from '#contract/interviews.ts'
import { checkUtterance, guardContextOf, questionMarks } from '#server/interviewer/guards.ts'
import { leakIn } from '#server/interviewer/leaks.ts'
import { countWords, plain } from '#server/platform/text/terms.ts'
import { candidates } from './candidates.ts'
import { type Run, type Said, simulate } from './simulate.ts'

const titles = ['ICU nurse', 'Backend engineer', 'Custodian', 'Zookeeper', 'Store manager', 'Primary teacher']
const settings = titles.flatMap((title, at) =>
  personas.map((persona, on) => ({
    title,
    persona,
    kind: kinds[(at + on) % kinds.length] ?? ('mixed' as const),
    mode: on === 0 ? ('coaching' as const) : ('rehearsal' as const),
  })),
)

const textsOf = (run: Run) => run.said.map(({ move }) => move.text)
const violationsOf = ({ said, plan }: Run) =>
  said.flatMap(({ move, slot, heardBefore, answer }, at) => {
    const before = said.slice(0, at)
    const asked = before.filter((other) => other.move.kind === 'question' || other.move.kind === 'probe').map((other) => other.move.text)
    const title = settings.map((setting) => setting.title).join('\n')
    const minutes = move.reason === 'asked_the_time' ? '1 2 3 4 5 6 7 8 9 10 20 30' : ''
    const context = guardContextOf(slot, move.kind, {
      asked,
      turns: [{ speaker: 'candidate', text: heardBefore }],
      known: `${title} ${minutes}`,
    })
    return checkUtterance(move.text, context).map((violation) => `${violation}: ${move.text} (${plan.length}, ${answer ?? ''})`)
  })

const rules: [string, (run: Run) => unknown[]][] = [
  ['breaks none of the guards', violationsOf],
  ['asks at most one thing at a time', (run) => textsOf(run).filter((text) => questionMarks(text) > 1)],
  ['never says more than eighty words', (run) => textsOf(run).filter((text) => countWords(text) > 80)],
  [
    'never gives the answer key away',
    (run) =>
      run.said.filter(({ move, slot, heardBefore }) => slot && leakIn(move.text, { ...slot, known: `${slot.question}\n${heardBefore}` })),
  ],
  [
    'never asks the same question or probe twice',
    (run) => repeats(run.said.filter(({ move }) => move.kind === 'question' || move.kind === 'probe').map(({ move }) => plain(move.text))),
  ],
  [
    'never uses one type of probe twice in a slot',
    (run) => run.said.filter(({ move, probesBefore }) => move.probe && probesBefore.includes(move.probe.type)),
  ],
  [
    'keeps to the cap of probes',
    (run) => run.said.filter(({ move, slot, probesBefore }) => move.probe && slot && probesBefore.length >= slot.maxProbes),
  ],
  ['never probes the warm-up', (run) => run.said.filter(({ move, slot }) => move.probe && slot?.phase === 'warm-up')],
  [
    'quotes only what the candidate said',
    (run) =>
      run.said.filter(
        ({ move, heardBefore }, at) => move.probe?.about && !`${heardBefore}${run.said[at - 1]?.answer ?? ''}`.includes(move.probe.about),
      ),
  ],
  [
    'never claims that the candidate is wrong about their own words',
    (run) => textsOf(run).filter((text) => /you are (?:wrong|lying)|that is not true|you never said/i.test(text)),
  ],
  [
    'goes through the plan in order',
    (run) => run.said.filter(({ move }, at) => at > 0 && move.slotIndex < (run.said[at - 1]?.move.slotIndex ?? 0)),
  ],
  [
    'names the slot it is in',
    (run) => run.said.filter(({ move }) => move.kind !== 'closing' && run.plan[move.slotIndex]?.id !== move.slotId),
  ],
  [
    'opens every slot with its question',
    (run) =>
      run.said.filter(
        ({ move, slot }, at) =>
          move.slotIndex !== run.said[at - 1]?.move.slotIndex && move.kind !== 'closing' && !move.text.endsWith(slot?.question ?? ' '),
      ),
  ],
  [
    'closes once, at the end',
    (run) => (run.closed && run.said.filter(({ move }) => move.kind === 'closing').length === 1 ? [] : ['not closed']),
  ],
  [
    'asks nothing in the closing',
    (run) => run.said.filter(({ move }) => move.kind === 'closing' && (move.text.includes('?') || move.expectsAnswer)),
  ],
  ['waits for an answer after everything else', (run) => run.said.filter(({ move }) => move.kind !== 'closing' && !move.expectsAnswer)],
  ['gives a reason for every move', (run) => run.said.filter(({ move }) => move.reason === '')],
  [
    'lets go of a slot after at most ten turns',
    (run) =>
      run.plan.filter(
        (slot) =>
          slot.phase !== 'your-questions' &&
          run.said.filter(({ move }) => move.slotId === slot.id && move.reason !== 'distressed').length > 10,
      ),
  ],
  [
    'never says anything empty or unfinished',
    (run) => textsOf(run).filter((text) => !/[.?!:]$/.test(text.trim()) || /undefined|null|“”|\s{2}/.test(text)),
  ],
  ['never swears back', (run) => textsOf(run).filter((text) => /shit|stupid|useless/i.test(text))],
]

const repeats = (texts: string[]) => texts.filter((text, at) => texts.indexOf(text) !== at)

for (const [name, candidate] of Object.entries(candidates)) {
  describe(`with a ${name} candidate the interviewer`, () => {
    const patience = name === 'distressed' ? 4 : undefined
    const runs = settings.map((setting) =>
      simulate(
        setting,
        patience ? (question, heard) => (heard.turn > patience ? 'Let us skip this' : candidate(question, heard)) : candidate,
      ),
    )
    test.each(rules)('%s', (_, offences) => {
      expect(runs.flatMap(offences)).toEqual([])
    })
  })
}

const run = (name: string, over = {}) =>
  simulate(
    { title: 'Backend engineer', kind: 'behavioural', persona: 'neutral', mode: 'coaching', ...over },
    candidates[name] ?? (() => ''),
  )
const reasons = ({ said }: Run) => said.map(({ move }) => move.reason)
const probes = ({ said }: Run): Said[] => said.filter(({ move }) => move.kind === 'probe')

describe('the interviewer', () => {
  test('moves on from a strong story and does not dwell', () => {
    expect(probes(run('strong')).length).toBeLessThanOrEqual(2)
  })

  test('probes what is vague, with the candidate’s own words', () => {
    const vague = probes(run('vague'))
    expect(vague.length).toBeGreaterThanOrEqual(4)
    expect(vague.filter(({ move }) => move.probe?.about).length).toBeGreaterThanOrEqual(vague.length / 3)
  })

  test('asks for one example after gibberish and then lets go', () => {
    const said = reasons(run('gibberish'))
    expect(said.filter((reason) => reason === 'gibberish').length).toBe(4)
    expect(said).toContain('let_go')
  })

  test('sees an echo', () => {
    expect(reasons(run('echoing'))).toContain('echo')
  })

  test('puts two statements that clash side by side', () => {
    const clash = probes(run('contradicting')).find(({ move }) => move.reason === 'contradictory')
    expect(clash?.move.text).toContain('led the migration project')
  })

  test('offers a distressed candidate a pause, the way out and help', () => {
    const said = run('distressed')
    const words = said.said
      .filter(({ move }) => move.reason === 'distressed')
      .map(({ move }) => move.text)
      .join(' ')
    expect(words).toMatch(/pause/)
    expect(words).toMatch(/end the practice/)
    expect(words).toMatch(/someone close to you/)
  })

  test('goes on when a question is skipped', () => {
    expect(run('skipping').said.filter(({ move }) => move.kind === 'question')).toHaveLength(run('skipping').plan.length)
  })

  test('still closes when time is short, and asks no follow-up in the last minute', () => {
    const short = run('vague', { minutes: 8, secondsPerTurn: 55 })
    expect(short.closed).toBe(true)
    expect(short.said.filter(({ move, remainingMs }) => move.kind === 'probe' && (remainingMs ?? 0) < 60_000)).toEqual([])
  })
})
