import type { Clause } from '#server/platform/text/clauses.ts'
import type { Token } from '#server/platform/text/language.ts'
import { termsOf } from '#server/platform/text/terms.ts'

const set = (words: string) => new Set(words.trim().split(/\s+/))

/** People whom one has, rather than works with. Only "my" and "our" make them one's own: a patient has a daughter, too. */
const KIN = set(`
  mother mum mom mam mama father dad daddy papa parent sister brother sibling twin uncle aunt aunty auntie cousin grandmother grandma granny gran nan nana
  grandfather grandpa grandad granddad grandparent niece nephew wife husband girlfriend boyfriend fiance fiancé fiancée spouse ex son daughter kid child
  youngest eldest oldest baby toddler teenager stepson stepdaughter stepfather stepmother godson goddaughter godmother godfather grandson granddaughter
  grandchild in-law mother-in-law father-in-law brother-in-law sister-in-law flatmate flat-mate roommate housemate neighbour neighbor landlady family relative
  friend mate buddy girl boy bride groom`)
/** Where and with what one lives. */
const HOME = set(`
  home house flat apartment garden balcony kitchen cellar attic garage bedroom sofa couch bathroom allotment village hometown cottage caravan
  dog cat puppy kitten hamster rabbit horse pony parrot bike bicycle motorbike motorcycle scooter car camper guitar piano violin accordion boat birthday
  wedding marriage honeymoon divorce funeral holiday holidays vacation pension hobby childhood knee back tooth teeth diet`)
/** What one does for the love of it. */
const LEISURE = set(`
  hike hiking hiker camping campsite tent fishing angling surfing snowboard skiing ski climbing bouldering abseil marathon half-marathon triathlon jogging
  yoga knitting crochet chess sudoku jigsaw poker karaoke choir orchestra band concert festival gig trumpet saxophone novel poem poetry painting watercolour
  football soccer five-a-side rugby tennis badminton volleyball handball cricket netball hockey basketball karate judo pool beach island mountain mountains
  summit ridge trail lake seaside sea sunset holiday vacation cruise backpack backpacking hostel museum zoo cinema movie film series netflix telly
  television console playstation game garden gardening allotment tomato tomatoes pumpkin roses lawn compost beekeeping pizza barbecue dumpling dumplings
  cake recipe baking jam marmalade chutney birthday wedding christening honeymoon anniversary toast divorce engagement christmas easter halloween carnival
  lottery horoscope tattoo dentist gym crossfit swim swimming sauna dance dancing salsa tango dancer puppy kitten dog cat parrot hamster goldfish aquarium
  motorbike motorcycle scooter sailing kayak canoe rowing paragliding campervan caravan genealogy stamp coins vinyl club stadium goalkeeper striker
  souvenir desert harbour lighthouse monastery cathedral casino museum picnic campfire sledge sleigh snowman fireworks ski-lift`)
/** The scene of work, whatever the work. */
const WORK = set(`
  customer client patient resident passenger caller shopper tenant supplier contractor vendor applicant candidate colleague coworker co-worker workmate boss
  manager supervisor foreman forewoman director superior employer employee staff apprentice trainee intern trainer auditor inspector registrar consultant
  headteacher principal engineer technician developer electrician plumber fitter welder mechanic operator dispatcher secretary receptionist clerk accountant
  shift ward clinic department branch company firm plant factory workshop warehouse depot laboratory agency project deadline meeting report invoice contract
  delivery shipment pallet server database deployment release budget rota schedule roster briefing handover audit tender conveyor overtime payroll tariff
  complaint refund receipt prescription medication spreadsheet dashboard newsroom workload apprenticeship internship probation office`)
/** Found at work more often than not. */
const WORKISH = set(`
  guest visitor pupil student user buyer team crew lead leader chief mentor nurse doctor surgeon pharmacist teacher editor driver hospital site store shop
  counter till reception restaurant school nursery lab practice bank kitchen line station order stock ticket training inspection machine dose chart email mail
  page article lesson class exam salary job work`)

const OWN = set('my our')
const SOCIAL = set('friend mate buddy family relative girl boy child kid baby neighbour neighbor parent')
const AGES = 'four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|\\d+'
const OFF_DUTY = new RegExp(
  [
    `\\bwhen i was (a |still )?(little|small|young|child|kid|boy|girl|teenager|student|${AGES})\\b`,
    '\\bas a (small |little |young )?(child|boy|girl|kid|teenager)\\b|\\b(my childhood|grew up|back home|at home|on holiday|on vacation|days? off)\\b',
    '\\bin (my|our) (free|spare|leisure) time\\b|\\bin private life\\b|\\bhousewarming\\b|\\bkitchen table\\b|\\bliving room\\b|\\bgrandchildren\\b',
    "\\bwe (got |were |are |have been |'ve been )?(married|engaged)\\b|\\bgot married\\b|\\bin love\\b|\\bfell in love\\b",
  ].join('|'),
  'i',
)
const KIN_WEIGHT = 1.2
const SOCIAL_WEIGHT = 0.8
const LEISURE_WEIGHT = 0.5
const WORK_WEIGHT = 0.8
const WORKISH_WEIGHT = 0.4
const SENTENCE_MAX = 2
/** One mention of a relative in a short answer sets no scene. */
const FEW = 4

/**
 * How far an answer is set in private life rather than at work, per sentence: from a third on it plays at home, below 0 at work.
 * Words that were taken from the question say nothing of where the story plays.
 */
export const privacyOf = (clauses: Clause[], asked: Set<string>): number => {
  const sentences = new Map<number, Token[]>()
  for (const clause of clauses) sentences.set(clause.sentence, [...(sentences.get(clause.sentence) ?? []), ...clause.tokens])
  const scenes = [...sentences.values()].map(
    (tokens) => Math.min(SENTENCE_MAX, homeIn(tokens)) - Math.min(SENTENCE_MAX, workIn(tokens, asked)),
  )
  return scenes.reduce((sum, scene) => sum + scene, 0) / Math.max(FEW, scenes.length)
}

const homeIn = (tokens: Token[]) => {
  const offDuty = OFF_DUTY.test(tokens.map((t) => t.lower).join(' ')) ? 1 : 0
  return tokens.reduce((sum, t, i) => sum + homeWeight(t, tokens[i - 1], tokens[i - 2]), offDuty)
}

const homeWeight = (t: Token, before: Token | undefined, ahead: Token | undefined) => {
  if (!['NOUN', 'PROPN', 'VERB', 'ADJ'].includes(t.pos)) return 0
  const isOwn = OWN.has(before?.lower ?? '') || (OWN.has(ahead?.lower ?? '') && before?.pos === 'ADJ')
  if (isOwn && KIN.has(t.lemma)) return SOCIAL.has(t.lemma) ? SOCIAL_WEIGHT : KIN_WEIGHT
  if (isOwn && HOME.has(t.lemma)) return SOCIAL_WEIGHT
  return LEISURE.has(t.lower) || LEISURE.has(t.lemma) ? LEISURE_WEIGHT : 0
}

const workIn = (tokens: Token[], asked: Set<string>) =>
  tokens.reduce((sum, t) => sum + (termsOf(t.lower).some((term) => asked.has(term)) ? 0 : workWeight(t)), 0)

const workWeight = (t: Token) => {
  if (t.pos !== 'NOUN' && t.pos !== 'PROPN') return 0
  return WORK.has(t.lemma) ? WORK_WEIGHT : WORKISH.has(t.lemma) ? WORKISH_WEIGHT : 0
}
