import { wordsOf } from '#server/platform/text/terms.ts'

/** Languages that a model of today speaks well, by the script that gives them away. */
const scripts: [string, RegExp][] = [
  ['Japanese', /[\u3040-\u30ff]/u],
  ['Korean', /\p{Script=Hangul}/u],
  ['Chinese', /\p{Script=Han}/u],
  ['Ukrainian', /[іїєґ]/iu],
  ['Russian', /\p{Script=Cyrillic}/u],
  ['Greek', /\p{Script=Greek}/u],
  ['Arabic', /\p{Script=Arabic}/u],
  ['Hebrew', /\p{Script=Hebrew}/u],
  ['Hindi', /\p{Script=Devanagari}/u],
  ['Bengali', /\p{Script=Bengali}/u],
  ['Tamil', /\p{Script=Tamil}/u],
  ['Thai', /\p{Script=Thai}/u],
]

/** The small words of languages in Latin letters; the ones that English shares are left out. */
const small: Record<string, Set<string>> = Object.fromEntries(
  Object.entries({
    English:
      'the and to of a in i it is that was we my for on with you this have had but they be not at as so what do are me from our he she an or there when which if would could can your all one out up about because then them by how who did no just been has more some into were their than very will also',
    German:
      'der die das und ich nicht ist ein eine einen einem einer mit auf für von zu wir habe haben hatte sich auch als bei nach war wurde dem den im es sie er wie dass aber oder wenn dann mein meine unser sehr noch mehr weil über immer kann',
    French:
      'le la les un une des et je nous vous il elle est dans pour que qui avec sur pas ne mon ma mes notre ce cette ai avons était été du au aux en plus mais ou quand très parce depuis chez sont leur j’ai',
    Spanish:
      'el la los las un una y yo que de en con para por mi mis nuestro es era fue he muy pero cuando como se lo le más porque desde sobre también hay tengo trabajo nos sin ya este esta del al su',
    Portuguese:
      'o os as um uma e eu que de em com para por meu minha nosso é era foi muito mas quando como se mais porque desde sobre também há tenho nos sem já este esta do da no na dos das ao não você',
    Italian:
      'il lo la i gli le un una e io che di in con per mio mia nostro è era ho abbiamo molto ma quando come si più perché anche sono stato del della nel nella non questo questa alla dei delle ci',
    Dutch:
      'de het een en ik niet is met op voor van te wij we heb hebben had zich ook als bij naar was werd er maar of wanneer dan mijn ons zeer nog meer omdat over altijd kan deze dit zijn',
    Polish:
      'i w na z że nie się jest to do jak ale po za od przez dla mnie moja mój nasz był była było bardzo gdy kiedy albo już tylko tak który która przy pracy jestem mam',
    Turkish: 've bir bu için ile çok ama ben biz daha gibi olarak var yok sonra kadar da de ne o şey iş benim bizim oldu olan',
    Swedish:
      'och jag det att en ett som är på för med inte av till vi har hade min mitt vår men när om var så också från mycket eller eftersom',
    Romanian: 'și eu că nu este un o la în cu pe pentru din am fost mai dar când sau care sunt foarte meu mea noastră după',
    Indonesian: 'yang dan di ke dari saya kami untuk dengan tidak ini itu adalah pada akan bisa juga karena ada sudah lebih atau sebagai',
    Tagalog: 'ang ng sa na at ako ko mga ay hindi para po namin siya kami lang pero kung may nang ito',
    Swahili: 'na ya kwa ni wa katika mimi sisi kazi la za hii sana kama lakini yangu yetu',
  }).map(([language, words]) => [language, new Set(words.split(' '))]),
)

const WORDS_READ = 120
const WORDS_MIN = 4
const SHARE = 0.22
const AHEAD = 1.6
const SCRIPT_SHARE = 0.4

/** The language other than English that a text is written in, by its script or its small words; null for English or when unclear. */
export const foreignLanguage = (text: string): string | null => {
  const letters = text.match(/\p{L}/gu) ?? []
  const latin = text.match(/\p{Script=Latin}/gu) ?? []
  if (letters.length >= 4 && latin.length < letters.length * (1 - SCRIPT_SHARE)) {
    return scripts.find(([, script]) => script.test(text))?.[0] ?? 'another language'
  }
  const words = wordsOf(text.toLowerCase().replace(/['’]/g, '’')).slice(0, WORDS_READ)
  if (words.length < WORDS_MIN) return null
  const share = (known: Set<string>) => words.filter((word) => known.has(word)).length / words.length
  const english = share(small.English ?? new Set())
  const [best] = Object.entries(small)
    .filter(([language]) => language !== 'English')
    .map(([language, known]) => ({ language, part: share(known) }))
    .sort((a, b) => b.part - a.part)
  return best && best.part >= SHARE && best.part > english * AHEAD ? best.language : null
}
