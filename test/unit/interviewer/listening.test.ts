import { describe, expect, test } from 'vitest'
import { contradictionIn } from '#server/interviewer/contradictions.ts'
import { correctionIn } from '#server/interviewer/corrections.ts'
import { foreignLanguage } from '#server/interviewer/foreign.ts'
import { type Given, givenIn, isGiven } from '#server/interviewer/given.ts'
import { type Sought, tellingQuote } from '#server/interviewer/telling.ts'
import { describeAnswer } from '#server/platform/text/answer-features.ts'
import { bank } from '#server/questions/index.ts'

const story =
  'Last spring our clinic lost two receptionists in one week. I wrote a rota with the nurses and moved the lunch breaks. Within three weeks the missed calls fell from 40 to 9 a day, and the head nurse kept the rota.'
const quote = (answer: string, sought: Sought, spent: string[] = []) => tellingQuote(answer, describeAnswer(answer), sought, spent)

describe('the phrase that says most', () => {
  test.each([
    [story, 'deed', 'I wrote a rota with the nurses'],
    ['In 2022 a supplier sent the wrong filters for a boiler room in Leeds. I drove there.', 'named', 'a boiler room in Leeds'],
    ['I usually just try to handle things in a good way.', 'claim', 'I usually just try to handle things'],
    ['There were several things going on and we all worked hard together.', 'claim', 'we all worked hard together'],
    ['We rebuilt the checkout in six weeks.', 'we', 'We rebuilt the checkout in six weeks'],
    ['I guess.', 'claim', null],
    ['I would probably talk to my manager.', 'claim', null],
    ['I booked a room.', 'named', null],
    ['It was shit and I fixed the shit printer.', 'deed', null],
  ] as const)('%j, %s → %j', (answer, sought, expected) => {
    expect(quote(answer, sought)).toBe(expected)
  })

  test('is how it ended only when something ended after the candidate had acted', () => {
    expect(quote('Our clinic lost two receptionists in one week.', 'result')).toBeNull()
    expect(quote(story, 'result')).toMatch(/fell from 40 to 9|the head nurse kept the rota/)
  })

  test('is not said back a second time, in whole or in part', () => {
    const first = quote(story, 'deed')
    expect(quote(story, 'deed', [`Your part: “${first}”.`])).not.toBe(first)
  })

  test('is word for word in the answer, over the whole bank', () => {
    const sorts = ['result', 'deed', 'named', 'claim', 'we'] as const
    const wrong = bank.slice(0, 200).flatMap(({ anchors }) =>
      [anchors?.strong ?? '', anchors?.weak ?? ''].flatMap((answer) =>
        sorts.flatMap((sought) => {
          const found = quote(answer, sought)
          return found && (!answer.includes(found) || found.split(/\s+/).length > 7) ? [found] : []
        }),
      ),
    )
    expect(wrong).toEqual([])
  })
})

describe('what was taken back', () => {
  test.each([
    ['Sorry, I meant 15, not 50.', { right: '15', wrong: '50' }],
    ['Correction: it was 2019, not 2018.', { right: '2019', wrong: '2018' }],
    ['No wait, I meant the nurse, not the doctor', { right: 'nurse', wrong: 'doctor' }],
    ['I said Tuesday but I meant Thursday', { right: 'Thursday', wrong: 'Tuesday' }],
    ['It was not 50 but 15.', { right: '15', wrong: '50' }],
    ['I was happy, not sad, when the team left.', null],
    ['I did not like it, but it was fine.', null],
  ])('%j → %j', (text, expected) => {
    expect(correctionIn(text)).toEqual(expected)
  })

  test('is no contradiction, neither as it is said nor afterwards', () => {
    const before = 'I managed a team of 50 nurses on the surgical ward in Leeds.'
    const now = 'I managed a team of 15 nurses on the surgical ward in Leeds.'
    expect(contradictionIn([before], now)).not.toBeNull()
    expect(contradictionIn([before], `Sorry, I meant 15, not 50. ${now}`)).toBeNull()
    expect(contradictionIn([before, 'Sorry, I meant 15, not 50.'], now)).toBeNull()
  })
})

describe('what was given', () => {
  const given = (answer: string): Given => {
    const features = describeAnswer(answer)
    return givenIn(answer, features, features.hasResult)
  }
  test.each([
    ['You said “moved it”. With what result?', story, true],
    ['How many people complained?', story, true],
    ['How long did it take?', story, true],
    ['Which part of it was yours?', story, true],
    ['How long did it take?', 'I fixed the printer.', false],
    ['How many people complained?', 'I fixed the printer in two days.', false],
    ['What exactly does the second person get to see?', 'Then the second person sees their own text.', true],
    ['What had the client hoped for?', story, false],
    ['Why had nobody done it before?', story, false],
  ])('%s', (probe, answer, expected) => {
    expect(isGiven(probe, given(answer), answer)).toBe(expected)
  })
})

describe('another language', () => {
  test.each([
    ['Je travaille dans un hôpital depuis dix ans et j’ai formé trois collègues.', 'French'],
    ['Ich habe in einem Krankenhaus gearbeitet und dort drei Kollegen eingearbeitet.', 'German'],
    ['Trabajo en un hospital desde hace diez años y formé a tres colegas.', 'Spanish'],
    ['Lavoro in ospedale da dieci anni e ho formato tre colleghi', 'Italian'],
    ['Pracuję w szpitalu od dziesięciu lat i przeszkoliłem trzech kolegów', 'Polish'],
    ['Ik werk al tien jaar in een ziekenhuis en heb drie collega’s opgeleid', 'Dutch'],
    ['Eu trabalho em um hospital há dez anos e treinei três colegas', 'Portuguese'],
    ['Я работал в больнице десять лет', 'Russian'],
    ['我在医院工作了十年', 'Chinese'],
    ['病院で十年間働いていました', 'Japanese'],
    ['मैंने दस साल अस्पताल में काम किया', 'Hindi'],
    ['عملت في مستشفى لمدة عشر سنوات', 'Arabic'],
    ['I work in a hospital in São Paulo since ten years.', null],
    ['Yes.', null],
    ['asdf jkl qwer zxcv asdf', null],
    ['In la Rochelle I met de Gaulle and der Kaiser.', null],
  ])('%s → %s', (text, language) => {
    expect(foreignLanguage(text)).toBe(language)
  })

  test('is never seen in English, over the whole bank', () => {
    const texts = bank.flatMap(({ text, anchors }) => [text, anchors?.weak ?? '', anchors?.strong ?? ''])
    expect(texts.filter((text) => foreignLanguage(text) !== null)).toEqual([])
  })
})
