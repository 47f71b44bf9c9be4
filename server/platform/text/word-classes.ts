const set = (words: string) => new Set(words.trim().split(/\s+/))

/** Verbs for states of mind and being: never an action, whatever their subject. */
export const stativeVerbs = set(`
  be have know think feel believe want like love need seem hope understand care enjoy prefer consider mean belong own wish expect remember
  forget hate dislike appear matter depend contain consist exist doubt suppose guess regard value appreciate respect trust
  can could may might must shall should will would do let pride thrive excel strive look sound become happen occur face encounter
  experience realise realize notice see hear live deserve admire possess tend desire fear impress praise compliment congratulate recognise recognize recall wonder imagine`)

/** Verbs that name an effort or a merit without saying what was done. They count as an action only with a concrete object. */
export const lightVerbs = set(`
  handle manage deal communicate work help ensure make try solve resolve improve focus learn support do get overcome achieve succeed
  contribute motivate collaborate adapt grow address tackle cope treat participate maintain demonstrate show use listen interact assist
  perform provide give take keep go come start begin continue put set lead develop deliver complete finish change identify analyse analyze
  approach prioritise prioritize organise organize coordinate engage involve react respond act aim commit dedicate apply leverage utilise
  utilize implement execute drive inspire empower foster facilitate optimise optimize enhance streamline exceed accomplish pull push bring
  remain stay turn end decide attempt accept avoid cooperate discuss share balance juggle talk increase reduce
  decrease boost raise lower save gain present create establish define evaluate assess monitor prepare encourage guide inform update review plan
  strengthen promote spread reflect research brainstorm align empathise empathize relate adjust innovate transform accelerate maximise maximize
  minimise minimize influence motivate base gather collect consider combine specialise say confirm prove mention master practise practice speak step reach
  find agree oversee meet cover rely follow figure sort fix`)

/** Light verbs of handing, moving and speaking: with one concrete object they can be pictured. */
export const handVerbs = set(
  'find agree take give bring put set go come keep turn pull push show use meet cover speak talk start begin stay get make lead sort fix step add',
)

/** Words that are verbs of effort, or of nothing in particular, where they are verbs. */
export const emptyVerbs = set(
  `plan support help need question process impact influence change stress profit budget value respect trust work matter finish start end begin
  experience challenge result detail answer reason cause effect benefit focus train improve grow develop progress practice function purpose join
  visit receive attempt seek consult`,
)

/** Nouns that look abstract by their ending and can be touched, visited or counted all the same. */
export const solidNouns = set(`
  medication station reservation prescription ambulance appointment apartment equipment payment shipment insulation infection injection
  invitation location junction operation vaccination transfusion extension connection transaction foundation ventilation condition
  registration petition plantation basement pavement cement garment document instrument monument ornament parliament pigment segment tournament
  ointment allotment compartment consignment excrement fence licence residence conference evidence sentence audience pence science silence
  balance entrance insurance appliance substance finance maintenance invoice city electricity facility university utility cavity
  humidity identity celebrity deformity section portion question lotion potion ration auction caution stationery cushion
  attendance admission collision television explosion incision pension mansion concussion`)

/** Nouns and adjectives that every interview answer may contain, whatever it is about. */
export const genericWords = set(`
  situation problem challenge issue task team thing people person goal project solution result outcome experience skill communication
  leadership teamwork responsibility opportunity success successful failure effort strategy approach way method process plan planning action
  work job role company organization organisation workplace environment business career position colleague coworker co-worker boss manager
  member everyone everybody someone somebody anyone something anything everything nothing lot bit kind sort type part point fact case
  example instance time day week month year moment end beginning start life world place area level quality ability strength weakness passion
  attitude mindset value respect trust relationship collaboration cooperation motivation dedication commitment integrity professionalism
  performance productivity efficiency improvement growth development progress feedback knowledge understanding learning training idea
  decision conflict pressure stress deadline priority expectation requirement need detail information resource support help advice
  difficulty obstacle circumstance matter concern question answer reason cause effect impact influence difference change innovation
  creativity initiative flexibility adaptability reliability resilience synergy stakeholder customer client service satisfaction
  best better good great nice positive negative bad difficult hard easy challenging important essential key main different various several many
  much more most other another same new old big small large high low long short strong weak right wrong able available possible
  necessary clear effective efficient productive professional personal proactive passionate dedicated motivated organized organised
  reliable flexible happy satisfied pleased proud confident comfortable calm patient polite friendly helpful honest open fair full whole
  certain sure true real general specific overall total busy complex stressful tough interesting excellent amazing wonderful
  fantastic perfect huge valuable useful proper correct appropriate competent committed hardworking hard-working outstanding exceptional
  first second third last next final previous past current future recent early late everyday daily regular usual common normal
  one two self side hand eye mind heart head face word name number amount form line step stage set list order view standard objective target
  outside inside top percent percentage hundred thousand today tomorrow yesterday morning afternoon evening night hour minute
  ownership accountability empathy excellence vision mission culture dynamic game field industry sector market nowadays
  discussion conversation meeting agreement compromise benefit advantage output input context background framework methodology technique
  thinker player leader worker asset candidate interview interviewer employer employee staff stuff guy folk human being perspective
  mistake error lesson behaviour behavior personality character trait achievement accomplishment milestone journey
  insight analysis analytical management workflow cost revenue profit budget technology practice modern user tool system software platform digital
  scalability robustness architecture world-class cutting-edge state-of-the-art procedure measure topic subject activity department plenty couple
  group crew population society economy reputation chance possibility option choice step-by-step hand-on box edge boundary limit zone comfort
  space atmosphere climate involved concerned respective sensitive spirit energy ambition drive win-win open-minded thank thankful grateful glad word thanks language voice opinion view vision path road way
  deep big-picture day-to-day hands-on term run scale extra mile control attention belief conclusion course world expert expertise specialist professional colleague kind matter rule
  solver solving oriented driven minded quick hard well really star`)

export const fillers =
  /\b(um|uh|er|erm|hmm|basically|literally|actually|honestly|obviously|kinda|sorta|yeah|okay|ok|anyway|whatever|you know|i mean|sort of|kind of|to be honest|at the end of the day|and so on|and stuff|or something|like i said|as i said|in a way|and all that|needless to say)\b/gi

export const hedges = set('maybe perhaps probably possibly somewhat hopefully generally typically roughly apparently supposedly')
export const hedgePhrases =
  /\b(i (think|guess|suppose|believe|feel like|would say)|more or less|in general|something like that|not (really|quite) sure)\b/gi

export const habitAdverbs = set(
  'always usually often normally generally typically regularly constantly consistently whenever frequently sometimes',
)
export const habitPhrases = /\b(every (time|day|single (day|time))|each time|all the time|most of the time|any time)\b/i

export const causals = set(
  'because since therefore so thus hence otherwise consequently whereas unless although though but however while if when until instead',
)
export const causalPhrases =
  /\b(so that|as a result|which meant|that meant|which means|that means|due to|because of|in order to|the reason|instead of|rather than|trade-?off|depends? on|leads? to|led to|caus(es?|ed|ing)|results? in|at the cost of|on the other hand|even if|as long as|compared (to|with))\b/i

export const obligationPhrase =
  /\b(had to|needed to|was asked to|were asked to|was supposed to|my (job|task|role|responsibility|part|goal|target) was|was responsible for|in charge of|it was (up to me|my)|was (told|given|assigned|due)|wanted to|have to|needs? to|must)\b/i

/** Changes of state: what an outcome is told with. */
export const outcomeVerbs = set(`
  fall drop rise increase decrease reduce cut grow double triple halve climb shrink improve save gain win lose pass fail finish end arrive
  reopen restart resume return renew sign thank stay recover heal survive reach exceed hit beat complete ship launch land sell earn agree
  accept approve adopt become remain deliver pay refund reply apologise apologize calm smile laugh settle hold last resolve fix eliminate avoid
  prevent lower raise shorten speed slow free receive rate score qualify graduate promote award recommend copy rebook collect discharge retire
  succeed marry confirm invite praise nod hug cry cheer applaud clap sleep eat withdraw correct repair admit confess forgive join hire vote
  elect choose switch convert disappear vanish clear dry close split share teach own keep`)

/** Verbs of which some tell an end and most do not. */
export const movingVerbs = set(
  'come go get turn leave open start stop keep run work ask order use walk take put bring give show call ring learn catch happen',
)

export const universals = set('nobody none never without zero no neither nothing still again anymore')
export const comparatives = set(
  'less fewer faster slower quicker shorter longer higher lower cheaper half twice double fewest least sooner earlier cleaner safer calmer smaller larger smoother',
)

export const numberWords = set(`
  zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty
  thirty forty fifty sixty seventy eighty ninety hundred thousand million dozen half third quarter twice`)

export const functionWords = set(`
  the a an and or but if of to in on at by for with from as is was are were be been being am i you he she it we they me him her us them
  my your his its our their this that these those not no do did does have has had will would can could should may might must so because
  when while then than there here what which who whom how why where all some any each every both more most other such only own same too very
  just up down out over under again before after into through about against between off until during n't 's 'm 're 've 'd 'll`)
