import { termsOf } from '#server/platform/text/terms.ts'

/**
 * Fields of meaning: `asked` are the words by which a question opens a field, `told` the words by which an answer shows
 * that it moves in it. An answer to "a difficult customer" need not contain either word.
 */
type Field = { asked: Set<string>; told: Set<string> }

const words = (list: string) => new Set(termsOf(list))
const field = (asked: string, told: string): Field => ({ asked: words(asked), told: words(`${asked} ${told}`) })

const PEOPLE =
  'customer client guest patient parent tenant visitor caller passenger shopper diner buyer resident family pupil student relative colleague manager supervisor driver supplier member lady gentleman woman man mother father daughter son couple owner neighbour neighbor user stakeholder chef nurse doctor teacher consultant director landlord applicant'
const REFUSAL =
  'angry upset shout yell argue argument refuse insist demand complain complaint disagree disagreement rude unhappy furious annoyed frustrated cry blame threaten swear tense hostile clash dispute row quarrel object resent refund compensation apologise apologize apology sorry calm wrong unfair accuse escalate abusive reject wanted disappointed'

export const fields: Field[] = [
  field(
    'customer client guest patient service complaint difficult angry upset demanding',
    `${PEOPLE} ${REFUSAL} wait waiting order booking delivery table room refill replace replacement queue bill receipt call return ward pain appointment`,
  ),
  field(
    'conflict disagree disagreement argument dispute colleague coworker difficult tension clash',
    `${REFUSAL} colleague partner opinion side both listen private agreed compromise wanted preferred thought prefer instead propose convinced between split spoke rota swap`,
  ),
  field(
    'mistake error failure failed fail wrong regret missed',
    'forgot forget missed wrong mistake error late broke broken should realise realized noticed sent double apologise apologize fault blame own admit admitted lost cost overlooked underestimated misread mixed failed fail bug outage typo corrected correct recall refund rework spilled dropped damaged crashed deleted mislabelled incorrect reported owned confess swapped redid redo drove hit collided rack puncture overcharged undercharged misunderstood wrongly accident embarrassed careless',
  ),
  field(
    'pressure deadline deadlines stress stressful tight busy urgent crisis emergency time',
    'deadline late hour minute rush queue short sick absent understaffed overtime night shift urgent emergency due overnight midnight quickly immediately ambulance alarm fell broke froze crash down stopped waiting peak backlog before today tomorrow friday busy triage evacuate full weekend failed collapsed cancelled cancel served covers booked wedding flood power cut jam terminal holiday calls phones outage pile piled short-staffed priority deputy launch submission submitted overran hurry nobody alone',
  ),
  field(
    'lead led leader leadership team supervise motivate motivated delegate mentor coach train trained',
    'team crew shift rota staff apprentice trainee junior assistant assign assigned delegate delegated supervise showed taught trained coached mentored briefed brief paired group volunteers people meeting asked members new hired developers engineers helpers squad',
  ),
  field(
    'team teamwork together collaborate collaborated collaboration group colleague others cross-functional',
    'team colleague together shift crew helped help shared handover swapped both each paired group partner department kitchen ward designers engineers teachers drivers asked met split joint',
  ),
  field(
    'learn learned learnt new skill unfamiliar teach yourself training pick',
    'learn learned learnt course taught tutorial practised practiced practise practice read book manual shadow shadowed video certificate exam class evening never before new beginner asked notes watched trained licence',
  ),
  field(
    'change changed adapt adapted adapting adaptability flexible unexpected ambiguity ambiguous uncertain unclear',
    'changed change switched moved new replaced suddenly cancelled canceled instead closed plan replan unexpected overnight different pandemic covid system rebuilt redesign dropped lost swapped adjusted sick unclear vague closed closure burst stuck broken late missing diversion detour sudden absent ill snow storm strike delay delayed shortage rerouted borrowed improvised turned stopped failed',
  ),
  field(
    'persuade persuaded convince convinced influence influenced buy-in negotiate negotiated negotiation sell sold',
    'convince convinced agree agreed persuade refused sceptical skeptical reluctant showed demo pilot trial data figures price discount offer supplier contract signed deal approved budget buy bought wanted proposal proposed accept accepted yes expensive cheaper doubt trust counted proof sample compare ordered voted signed unwilling against sceptic',
  ),
  field(
    'organise organize organised organized plan planned planning prioritise prioritize prioritised priorities priority tasks workload juggle multiple several competing',
    'task blocked delegate list plan planned schedule scheduled calendar deadline urgent rota timetable due spreadsheet board split moved postponed booked sorted before checklist priority weekly route delegated sequence',
  ),
  field(
    'safety safe unsafe hazard risk risks health procedure compliance accident incident',
    'safe safety hazard risk accident injury hurt fell fall fire alarm leak spill gloves helmet harness ladder isolate isolated lock locked guard stopped report reported near miss chemical electric voltage wiring allergic allergy dose evacuate inspection forklift scaffold cable permit infection',
  ),
  field(
    'detail details accuracy accurate quality careful check caught',
    'checked check noticed spotted error mismatch wrong counted count figure invoice label number column reconcile recount audit twice typo batch dose chart decimal duplicate inspection measured missing',
  ),
  field(
    'initiative improve improved improvement process idea proactive beyond innovation innovative creative efficient efficiency problem solve solved solving',
    'noticed idea suggested proposed built made wrote set started created changed moved replaced cut saved reduced faster template spreadsheet script label labelled checklist shelf layout automated fixed found repaired traced cause tested trial own new',
  ),
  field(
    'explain explained explaining communicate communication complex non-technical audience presentation present listen language',
    'explain explained drew drawing picture diagram showed example words simple plain language translate slides presentation asked questions understood wrote email letter spoke told call meeting leaflet gestures parents board interpreter sign repeat envelope paper understand confused puzzled model map analogy compared drawn sketched poured demonstrate demonstrated councillor news honest sheet',
  ),
  field(
    'feedback criticism critical criticised review negative',
    'feedback told said review criticised pointed comment manager supervisor mentor listen changed observed lesson report asked rewrite rehearse honest stung note',
  ),
  field(
    'decision decide decided choice judgment judgement decisive options',
    'decided decide chose choose option weighed risk alternative either call called stopped cancelled closed sent data information rather whether evidence postponed wait',
  ),
  field(
    'ethical ethics honest honesty integrity dilemma rule policy confidential wrong dishonest',
    'honest refused refuse report reported policy rule cash stole stealing theft private confidential data told truth lied lie manager wrong discount false signed signature expenses receipt gift overcharged admit',
  ),
  field(
    'care caring empathy compassion vulnerable support supported distressed behaviour behavior child pupil student',
    `${PEOPLE} sat listened listen cry crying held hand afraid scared worried calm gentle comfort told family lonely bereaved upset pain quiet trust`,
  ),
  field(
    'fault fix repair troubleshoot debug technical machine equipment breakdown bug outage incident system production',
    'fault fuse wiring cable pump boiler motor valve sensor pressure tested meter replaced cleaned traced log logs query database server deploy deployed rolled rollback crash restart leak bug memory config test reset jam jammed belt bearing alert timeout index cache printer network router',
  ),
  field(
    'data analysis analyse analyze numbers report insight figures budget cost costs money',
    'data spreadsheet report figures query sql excel chart survey sample dashboard column average trend sales cost spend invoice budget margin found compared rows forecast variance ledger supplier stock waste',
  ),
  field(
    'teach taught lesson class classroom pupil student learner',
    'lesson class pupil student taught reading phonics maths group worksheet seat parents homework behaviour exam term book quiz practice learner',
  ),
  field(
    'design designed build built architect feature product',
    'users user sketch prototype tested interviews wireframe screen layout launched built api service database colour button customers feature version release figma',
  ),
  field(
    'stock inventory warehouse logistics shipment supply',
    'pallet stock count shelf delivery driver truck van scanner supplier order picked loaded route depot warehouse box shipment customs late',
  ),
]

export const fieldsOf = (terms: Set<string>): Field[] => fields.filter(({ asked }) => [...terms].some((term) => asked.has(term)))
