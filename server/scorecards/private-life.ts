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
  motorbike motorcycle scooter sailing kayak canoe rowing paragliding campervan caravan genealogy stamp coins vinyl`)
/** The scene of work, whatever the work. */
const WORK = set(`
  customer client patient resident guest passenger caller shopper visitor tenant pupil student user supplier contractor vendor buyer applicant candidate
  colleague coworker co-worker workmate boss manager supervisor foreman forewoman director superior lead leader chief employer employee staff team crew
  apprentice trainee intern trainer mentor auditor inspector registrar consultant nurse doctor surgeon pharmacist teacher headteacher principal editor
  engineer technician developer electrician plumber fitter welder mechanic operator driver dispatcher secretary receptionist clerk accountant lawyer
  shift ward clinic hospital office department branch company firm plant factory workshop warehouse depot site store shop counter till reception restaurant
  school nursery lab laboratory practice agency bank kitchen line station project deadline meeting report order invoice contract delivery shipment pallet
  stock server database deployment release ticket ticketing budget rota schedule roster briefing handover training audit tender inspection machine conveyor
  overtime payroll tariff complaint refund receipt prescription medication dose chart spreadsheet dashboard email mail newsroom page article lesson class
  exam workload salary job work apprenticeship internship probation`)

const OWN = set('my our')
const SOCIAL = set('friend mate buddy family relative girl boy child kid baby neighbour neighbor partner parent')
const CHILDHOOD =
  /\b(when i was (a |still )?(little|small|young|child|kid|boy|girl|teenager|student|\d+|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen)\b|as a (small |little |young )?(child|boy|girl|kid|teenager)|my childhood|grew up|back home|in my (free|spare|leisure) time|at home\b|on holiday|on vacation|days? off|day off|after work i|my (whole )?life|private(ly)? life|in private life|our (wedding|honeymoon|flat|house|garden|holiday|kitchen|balcony|living room|marriage)|my (own )?(wedding|divorce|flat|house|garden|holiday|kitchen|balcony|birthday|marriage|allotment|dog|cat|bike|motorbike|knee|back|wife|husband)|we (got |were |are |have been |'ve been )?(married|engaged)|housewarming|kitchen table|living room|retired|grandchildren)\b/i

export type Scene = { home: number; work: number }

/** How many sentences are set in private life, and how many at work, each counted by how plainly it is. */
export const sceneOf = (clauses: Clause[], asked: Set<string> = new Set()): Scene => {
  const sentences = new Map<number, Token[]>()
  for (const clause of clauses) sentences.set(clause.sentence, [...(sentences.get(clause.sentence) ?? []), ...clause.tokens])
  let home = 0
  let work = 0
  for (const tokens of sentences.values()) {
    home += Math.min(2, homeIn(tokens))
    work += Math.min(2, workIn(tokens.filter((t) => !termsOf(t.lower).some((term) => asked.has(term)))))
  }
  return { home, work }
}

const homeIn = (tokens: Token[]) => {
  const text = tokens
    .map((t) => t.lower)
    .join(' ')
    .replaceAll(" '", "'")
  let weight = CHILDHOOD.test(text) ? 1 : 0
  for (const [i, t] of tokens.entries()) {
    if (t.pos !== 'NOUN' && t.pos !== 'PROPN' && t.pos !== 'VERB' && t.pos !== 'ADJ') continue
    const isOwn = OWN.has(tokens[i - 1]?.lower ?? '') || (OWN.has(tokens[i - 2]?.lower ?? '') && tokens[i - 1]?.pos === 'ADJ')
    if (isOwn && KIN.has(t.lemma)) weight += SOCIAL.has(t.lemma) ? 0.8 : 1.2
    else if (isOwn && HOME.has(t.lemma)) weight += 0.8
    else if (LEISURE.has(t.lower) || LEISURE.has(t.lemma)) weight += 0.5
  }
  return weight
}

const workIn = (tokens: Token[]) => tokens.filter((t) => WORK.has(t.lemma) && (t.pos === 'NOUN' || t.pos === 'PROPN')).length * 0.8
