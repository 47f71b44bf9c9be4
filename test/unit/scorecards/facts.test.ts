import { describe, expect, it } from 'vitest'
import { bank } from '#server/questions/bank.ts'
import { facts } from '#server/questions/facts.ts'
import { readAnswer } from '#server/scorecards/reading/reading.ts'
import { type ScoreInput, scoreAnswer } from '#server/scorecards/rules/rules.ts'
import { labelled } from './answers/index.ts'
import { pairs } from './pairs/index.ts'

const claimsOf = (input: ScoreInput) => readAnswer(input).claims
const wrongIn = (input: ScoreInput) =>
  claimsOf(input).wrong.map(({ segment, fact }) => `${input.answer.slice(segment.start, segment.end)} (${fact.why})`)
const asked = (question: string, answer: string): ScoreInput => ({ question, answer, kind: 'technical' })
const depthIn = (input: ScoreInput) => scoreAnswer(input).bands.find(({ dimension }) => dimension === 'depth')

describe('right and wrong answers that differ in one thing', () => {
  it('[SC40] finds nothing false in any right answer', () => {
    expect(pairs.length).toBeGreaterThanOrEqual(60)
    expect(pairs.flatMap(([question, right]) => wrongIn(asked(question, right)))).toEqual([])
  })

  it.each(pairs)('[SC41] holds the wrong answer at 45, well below the right one: %s', (question, right, wrong) => {
    const [good, bad] = [scoreAnswer(asked(question, right)).score ?? 0, scoreAnswer(asked(question, wrong)).score ?? 0]
    expect(wrongIn(asked(question, wrong))).not.toEqual([])
    expect(bad).toBeLessThanOrEqual(45)
    expect(good - bad).toBeGreaterThanOrEqual(10)
  })

  it('[SC42] marks what is false in the candidate’s own words, with what holds instead', () => {
    for (const [question, , wrong] of pairs) {
      const { spans, fix, bands } = scoreAnswer(asked(question, wrong))
      const marks = spans.filter(({ signal }) => signal === 'contradicts_fact')
      expect(marks.length).toBeGreaterThan(0)
      for (const { start, end, quote, tone, why } of marks) {
        expect(wrong.slice(start, end)).toBe(quote)
        expect(tone).toBe('vague')
        expect(facts.map((fact) => fact.why)).toContain(why)
      }
      expect(fix).toMatch(/^Set this right: .{25,170}$/)
      expect(bands).toContainEqual(expect.objectContaining({ dimension: 'depth', assessed: true }))
    }
  })
})

describe('right answers of every kind', () => {
  it('[SC40] contradict nothing when they are labelled strong or concise', () => {
    const good = labelled.filter(({ is }) => is === 'strong' || is === 'concise')
    expect(good.flatMap(({ input }) => wrongIn(input))).toEqual([])
  })

  it('[SC40] contradict nothing where the bank shows what a solid or a strong answer sounds like', () => {
    const samples = bank.flatMap(({ text, kind, competency, lookFor, concepts, anchors }) =>
      anchors ? [anchors.solid, anchors.strong].map((answer) => ({ question: text, answer, kind, competency, lookFor, concepts })) : [],
    )
    expect(samples.length).toBeGreaterThan(1_000)
    expect(samples.flatMap(wrongIn)).toEqual([])
  })

  it('[SC40] contradict no other fact when they say what a fact says', () => {
    const subjectOf = (fact: (typeof facts)[number]) => ('subject' in fact ? fact.subject[0] : fact.why) ?? fact.why
    expect(
      facts.flatMap((fact) =>
        wrongIn({ ...asked(subjectOf(fact).replace('=', ''), fact.why), lookFor: 'within' in fact ? (fact.within ?? []) : [] }),
      ),
    ).toEqual([])
  })
})

/** Each name of the one by the first name of the other, and the other way round. */
const swapped = (text: string, one: string[], other: string[]) => {
  const names = [...one, ...other].map((name) => name.replace('=', '')).sort((a, b) => b.length - a.length)
  const pattern = new RegExp(
    `(?<![\\w-])(${names.map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|')})(s|es)?(?![\\w-])`,
    'gi',
  )
  const isOne = (name: string) => one.some((own) => own.replace('=', '').toLowerCase() === name.toLowerCase())
  return text.replace(pattern, (_, name: string) => (isOne(name) ? other : one)[0]?.replace('=', '') ?? name)
}

describe('statements that are turned round', () => {
  it('[SC43] are wrong when the two that are compared change places', () => {
    const comparisons = facts.flatMap((fact) => {
      if (!('versus' in fact) || !fact.versus) return []
      const turned = swapped(fact.why, fact.subject, fact.versus)
      return turned === fact.why ? [] : [{ fact, turned }]
    })
    const found = comparisons.filter(({ fact, turned }) =>
      claimsOf({ ...asked('What is the difference?', turned), lookFor: fact.within ?? [] }).wrong.some((finding) => finding.fact === fact),
    )
    expect(comparisons.length).toBeGreaterThan(200)
    expect(found.length / comparisons.length).toBeGreaterThan(0.8)
  })

  it.each([
    ['What is UDP?', 'UDP guarantees no delivery.', 'UDP guarantees delivery.'],
    ['What does TCP do?', 'TCP resends lost packets.', 'TCP does not resend lost packets.'],
    ['What does an index do?', 'A database index speeds up reads.', 'A database index does not speed up reads.'],
    ['What does an index cost?', 'A database index slows writes down.', 'A database index does not slow writes down.'],
    ['What is a primary key?', 'A primary key is unique.', 'A primary key is not unique.'],
    ['What is PUT?', 'An HTTP PUT request is idempotent.', 'An HTTP PUT request is not idempotent.'],
    ['How are passwords stored?', 'A hash cannot be reversed.', 'A hash can be reversed with the key.'],
    ['What is a private key?', 'A private key is never shared with others.', 'A private key is shared with others.'],
    ['What is base64?', 'Base64 is no encryption.', 'Base64 is encryption.'],
    ['What does correlation show?', 'Correlation does not prove causation.', 'Correlation proves causation.'],
    [
      'What does the p-value say?',
      'The p-value is not the probability that the null hypothesis is true.',
      'The p-value is the probability that the null hypothesis is true.',
    ],
    ['What does more data do?', 'More training data reduces overfitting.', 'More training data does not reduce overfitting.'],
    ['What does an RCD do?', 'An RCD does not protect the cable against overload.', 'An RCD protects the cable against overload.'],
    ['What does natural gas do?', 'Natural gas is lighter than propane.', 'Natural gas is not lighter than propane.'],
    ['Is frozen food free of germs?', 'Freezing does not kill bacteria.', 'Freezing kills bacteria.'],
    ['Do antibiotics help?', 'Antibiotics do not kill a virus.', 'Antibiotics kill a virus.'],
    ['What does insulin do?', 'Insulin lowers blood sugar.', 'Insulin does not lower blood sugar.'],
    ['What does inflation do?', 'Inflation lowers purchasing power.', 'Inflation does not lower purchasing power.'],
    ['Is depreciation a payment?', 'Depreciation is no cash outflow.', 'Depreciation is a cash outflow.'],
    ['What is the critical path?', 'The critical path has no slack.', 'The critical path has slack.'],
    ['Does VAT burden the firm?', 'VAT is no income of the company.', 'VAT is income of the company.'],
    ['What does a Scrum Master do?', 'A Scrum Master does not assign tasks.', 'A Scrum Master assigns tasks.'],
    ['What does a catalyst do?', 'A catalyst is not consumed.', 'A catalyst is consumed.'],
    ['What is a patent for?', 'A patent does not protect a brand.', 'A patent protects a brand.'],
  ])('[SC43] are wrong when they are denied or no longer denied: %s', (question, right, wrong) => {
    expect(wrongIn(asked(question, right))).toEqual([])
    expect(wrongIn(asked(question, wrong))).not.toEqual([])
  })
})

describe('how something is said', () => {
  const question = 'What is the difference between TCP and UDP?'

  it.each([
    'UDP, unlike TCP, does not guarantee delivery.',
    'People often think that UDP is reliable, but it simply sends and forgets.',
    'It is a myth that UDP guarantees delivery.',
    'With UDP the application has to resend lost packets itself.',
    'Would UDP guarantee delivery? No.',
    'UDP is faster than TCP because it needs no handshake.',
    'If UDP guaranteed delivery, nobody would need TCP.',
    'A colleague believed that UDP is connection-oriented, and we lost a day.',
    'HTTP/3 runs over UDP, and QUIC resends what was lost.',
  ])('[SC44] takes no view that is rejected, asked, supposed or another’s for the speaker’s own: %s', (answer) => {
    expect(wrongIn(asked(question, answer))).toEqual([])
  })

  it.each([
    'TCP comes first. It is connectionless and sends without a handshake.',
    'TCP and UDP are both transport protocols. The former is connectionless, the latter sets up a connection.',
    'For guaranteed delivery I would use UDP.',
    'TCP is faster than UDP.',
    'Guaranteed delivery is what UDP gives you.',
  ])('[SC44] follows the subject through pronouns, order and comparison: %s', (answer) => {
    expect(wrongIn(asked(question, answer))).not.toEqual([])
  })
})

describe('what facts do to depth', () => {
  it('[SC45] says that depth is not assessed where neither bank nor facts cover the question', () => {
    const answer = 'A quartz oscillator keeps the clock, because its crystal vibrates at a steady rate and the divider counts it down.'
    expect(depthIn(asked('How does a wrist watch keep the time?', answer))).toMatchObject({
      assessed: false,
      why: expect.stringContaining('Not assessed'),
    })
  })

  it('[SC45] holds a comparison without a reference against what sets the two apart', () => {
    const full = 'TCP sets up a connection and resends what is lost. UDP needs no handshake and is faster than TCP.'
    expect(depthIn(asked('What is the difference between TCP and UDP?', full))).toMatchObject({ assessed: true, band: 5 })
    expect(
      depthIn(asked('What is the difference between TCP and UDP?', 'TCP opens a stream and UDP is used by DNS servers.')),
    ).toMatchObject({ assessed: false })
  })

  it('[SC45] does not count a concept that is named in a false statement', () => {
    const concepts = [
      { key: 'handshake', aliases: ['three-way handshake'] },
      { key: 'retransmission', aliases: ['resends', 'retransmits'] },
    ]
    const right = depthIn({ ...asked('How does TCP work?', 'TCP opens with a handshake. TCP resends what was lost.'), concepts })
    const wrong = depthIn({ ...asked('How does TCP work?', 'TCP has no handshake. TCP does not resend lost segments.'), concepts })
    expect(right).toMatchObject({ band: 5 })
    expect(wrong).toMatchObject({ band: 0 })
  })

  it('[SC41] holds an answer less when it slips once beside its main point', () => {
    const question = 'How does a database index speed up queries, and what does it cost?'
    const right =
      'An index is a B-tree that keeps the column sorted, so a lookup avoids scanning the whole table. It makes writes slower, because the tree is updated with each insert, and it needs extra storage.'
    const slip = scoreAnswer(asked(question, `${right} By the way, our replicas replace backups.`)).score ?? 0
    const main = scoreAnswer(asked(question, right.replace('writes slower', 'writes faster'))).score ?? 0
    expect(slip).toBeGreaterThan(45)
    expect(slip).toBeLessThanOrEqual(65)
    expect(main).toBeLessThanOrEqual(45)
  })
})

describe('what a question looks for', () => {
  const question = 'The vaccine store is warm. What do you do?'
  const lookFor = ['reads the logger', 'asks the manufacturer about stability']
  const ask = (answer: string) => wrongIn({ ...asked(question, answer), lookFor })

  it('[SC46] is false to wave away, and the reason names it', () => {
    expect(ask('I move the boxes to another store. The manufacturer is of no use here.')).toEqual([
      'The manufacturer is of no use here (A good answer to this question includes: asks the manufacturer about stability.)',
    ])
    expect(ask('I move the boxes to another store. I always skip the logger.')).toHaveLength(1)
  })

  it.each([
    'I ring the manufacturer about the stability of each box and read the logger.',
    'The logger alone is of no use, so I ring the manufacturer.',
    'If the logger is of no use, I ring the manufacturer.',
    'Some people say that the logger is useless. I read it.',
    'The blanket is of no use, and the logger shows how long it was warm.',
  ])('[SC46] may be put in its place: %s', (answer) => {
    expect(ask(answer)).toEqual([])
  })

  it('[SC46] a precaution is not useless in any trade', () => {
    const said = wrongIn(asked('How do you cut tiles?', 'I score the tile with the wheel and snap it. Goggles are a waste of time.'))
    expect(said).toEqual(['Goggles are a waste of time (Protective equipment is worn wherever the work calls for it.)'])
  })
})
