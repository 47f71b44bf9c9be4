/** What a sentence of a description says about itself, whatever heading it stands under. */

const NICE =
  /\b(?:nice[ -]to[ -]have|good to have|great to have|bonus points?|a bonus\b|desirable|desired\b|preferred\b|preferably|preference (?:will|is|may)|given preference|ideally|advantage(?:ous)?\b|beneficial|an? (?:\w+ )?(?:plus|asset)\b|(?:highly|well) regarded|(?:would|will|could) (?:also )?(?:be (?:a |an )?(?:\w+ )?(?:welcome|helpful|useful|nice|great|good|wonderful|ideal|beneficial|bonus|advantage|appreciated|happy)|be welcomed)|(?:would|could) (?:also )?help\b(?! (?:you|us|our|to))|(?:is|are) (?:also |very |most )?(?:welcome\b(?! to)|helpful|useful|appreciated|valued)\b|by no means necessary|not (?:strictly )?(?:required|essential|necessary|mandatory|a must)\b|can live without|but we can teach|(?:we )?would love it if|we would be happy if|even better if|extra points|added value)/i
/** Of these, a comma before them keeps them apart from what stands before the comma. */
const ASIDE =
  /^(?:ideally|preferably|(?:[\w-]+ ){0,4}(?:preferred|desirable|desired)\b|(?:[\w-]+ ){0,3}an? (?:\w+ )?(?:plus|bonus|advantage|asset)\b)/i

const MUST =
  /\b(?:(?:(?:you|candidates?|applicants?|holders?|drivers?|staff|person|who|they|and|also|but|experience|licen[cs]e|english) must|is a must)\b|^must\b(?! (?:see|read|love|try|admit))|[,;(] ?must\b|mandatory|compulsory|essential\b|prerequisite|non-negotiable|(?:is|are|be) (?:also )?(?:required|needed|expected)\b|required (?:to|for)\b|requires? (?:an? |the |at |some |good |strong |prior )|we (?:require|expect|think you|hope you|imagine you|believe you|need (?:someone|somebody|a person|people)|ask (?:for|that))|you(?:'ve| have) (?:\w+ ){0,2}(?:worked|run|built|shipped|led|used|managed|taught|designed|published|done|written|sold|handled|spent|seen)\b|^(?:somebody|someone|a person) (?:who|with|at ease)|you (?:understand|care about|enjoy|love|like|keep)\b|minimum (?:of )?(?:\w+ )?\d|minimum (?:of )?(?:one|two|three|four|five|twelve|six)\b|min\. ?\d|at least (?:\d|an?\b|one|two|three|four|five|six)|\d+ ?\+ ?(?:years?|yrs?)|you(?:'ll| will| should| would)? (?:also )?(?:need\b(?! (?:to (?:visit|attend|work with|complete|bring|sign|not)|not))|have (?=[^.]{0,60}(?:experience|knowledge|degree|qualif|licen[cs]e|skills?|understanding|background|track record|ability|eye for|attitude|certificat|passion))|bring (?=[^.]{0,60}(?:experience|knowledge|skills?|attitude|passion))|hold\b|possess\b|be (?:able|comfortable|confident|familiar|fluent|experienced|qualified|proficient|willing|used to)|(?:know how\b|(?:are|know|work in|speak)\b(?= [^.]{0,60}(?:fluent|experienced|qualified|registered|comfortable|able|well\b|enough))))|(?:candidates?|applicants?|person|individual)s? (?:\w+ ){0,2}(?:must|should|will (?:also )?(?:be required|have|need|be (?:able|someone))|needs?)\b|should (?:have|be|possess|hold)\b|willing(?:ness)? to (?:work|travel|learn|do|relocate|train)|(?:has|have) demonstrated|demonstrated ability)/i

const KNOWS =
  /\b(?:(?<!customer |user |guest |employee |passenger |client |the |an |unique |great |candidate |developer )experience(?:d)? (?:of|with|in|as|\w+ing|working|using|managing|leading|within|required|on|at)\b|experience\b(?=[.;,)]|$)|(?:years?|yrs?|months?)(?:'|’)? (?:of )?(?:\w+ ){0,4}experience|knowledge|knowing of|understanding of|grasp of|proficien\w+|fluen(?:t|cy)|familiar(?:ity)? with|skilled in|skills?\b|ability to|abilities|able to|can (?:write|read|speak|drive|work)|degree|diploma|apprenticeship|bachelor|master's|graduate (?:in|of)|educated to|qualified|qualification|licen[cs]ed?\b|certifi(?:ed|cate|cation)\w*|registration|immediate joiners?|registered (?:with|as|nurse|teacher)|clearance|right to work|level \d|nvq|track record|comfortable (?:with|in|working)|confident (?:with|in|user)|aptitude|attention to detail|team player|self-starter|work independently|attitude|passion(?:ate)? (?:for|about)|eye for|command of|hands[- ]on|willing|valid\b|driver'?s|literate|own (?:car|vehicle|tools|transport))/i

const PAY =
  /[£€$₹¥]\s?\d|\b(?:(?:usd|eur|gbp|aed|sgd|chf|pln|inr|zar|kes|ngn|aud|cad|nzd)\s?[\d,.]{3,}|\d[\d,. ]*(?:lpa|pln|eur|chf|aed|€|₹)\b|[rn]\d{2,3}[ ,]\d{3}|salar(?:y|ies)|(?<!\ba )bonus(?:es)?\b(?= (?:scheme|of|after|of up)|[,.;]|$)|sign(?:ing|-on)[ -]bonus|pension|401\(?k|superannuation|annual leave|paid (?:time|leave|vacation|holidays?|parental|training)|parental leave|days(?:'|’)? (?:of )?(?:annual |paid )?(?:holidays?|leave|vacation)|bank holidays?|(?:medical|dental|health|life|vision|private) (?:insurance|cover|care|healthcare)|health benefits|hmo\b|dental\b|stock options|equity\b(?=[,.;]|$)|virtual shares|share plan|gym|discounts?\b|free (?:parking|fruit|meals?|lunch|gym|childcare|shuttle|travel|classes|french|german|dental|health)|season ticket|allowance|incentives?\b|perks?|benefits (?:start|include|are|package)|competitive|commission\b|\bote\b|tips are|meals (?:are|on) |staff (?:room|meals?|discount)|uniforms? (?:is|are)? ?provided|is provided|are provided|training (?:will be |is |and )?(?:provided|given)|(?:language|dutch|german|french|spanish|english|evening) (?:lessons|classes|courses)|we (?:also )?(?:offer|pay|provide|cover|give)|(?:our client|the firm|the company|school|we) (?:also )?(?:can )?offers?|you(?:'ll| will) (?:get|receive|enjoy|gain|be given)|per (?:hour|annum|month|week|year)\b|p\/h\b|\/hr\b|\bph\b|\bwfh\b|hybrid working|flexible working|expenses paid|overtime (?:is )?(?:available|paid))/i
const PROCESS =
  /\b(?:apply\b|to apply|applications?\b(?! (?:security|developer|development|design|support|software|layer))|shortlist\w*|closing date|close(?:s|d)? on|(?:your|updated|copy of your|send (?:a|us|your)|a) (?:cv|résumé|resume)\b|cvs\b|cover(?:ing)? letter|interested (?:and qualified )?(?:candidates?|applicants?)|kindly (?:share|send|forward)|e-?mail (?:us|to|your)|call or text|^(?:call|text|dm|ring|message)\b|please note|licen[cs]e no\b|^required (?:for|from)\b|disabled (?:applicants|candidates|people)|contact (?:us|\w+ on)|unsuccessful|in touch|heard (?:from|back)|recruitment agency|employment agency|by applying|equal opportunit\w+|equal employment|eoe\b|without regard to|regardless of|diversity|inclusive|discriminat\w+|encouraged to apply|privacy policy|terms (?:of use|and conditions|&)|cookies?\b|all rights reserved|copyright|©|e-verify|data protection notice|vacancy may close|reference number|job (?:id|ref)|posted \d|applicants?$|disqualif\w+|statement (?:that|of|addressing)|references? (?:will|are))/i
const ABOUT =
  /^(?:about (?:us|the company)|we(?:'re| are) (?:a|an|the|one|proud|young|committed|looking forward|remote|\d)|we (?:were|have been|believe|build|help|started|opened)|our (?:client|company|office|mission|values|team|stack|school|firm|purpose) |founded|established|since \d{4}|[\p{Lu}][\p{L}&' ]{2,30} is (?:a|an|the|one of|rated|proud|expanding|growing|hiring|now hiring)\b)/iu
const UNNEEDED =
  /\bdon't need\b|^no\b[^.]{0,40}\b(?:needed|required|necessary|problem)|\b(?:is|are) not (?:needed|required|necessary)\b|need not (?:know|have|be)|training (?:is|will be|and support)? ?(?:given|provided)/i
const SEEKS =
  /\b(?:looking for|seeking|hiring|recruiting|seeks?|searching for|search for|wish(?:es)? to (?:appoint|fill)|invites? applications)\b/i

const HIRING = /\b(?:is|are|'re) (?:now |urgently |currently )?(?:hiring|recruiting)\b/i

/** How a duty begins. */
const DUTY =
  /^(?:to )?(?:prepar|lead|review|manag|support|monitor|conduct|handl|assist|operat|maintain|develop|design|build|deliver|coordinat|co-ordinat|creat|run|writ|report|welcom|arrang|order|plan|process|perform|provid|ensur|carry|carr|coach|train|train|own|work|tak|answer|check|clean|load|pick|pack|serv|sell|teach|install|test|analy[sz]|record|keep|updat|present|document|collaborat|liais|supervis|organi[sz]|implement|drive|execut|negotiat|grow|help)(?:e|es|s|ing|y|ies)? /i

export type Cues = { isNice: boolean; asks: boolean; names: boolean; isPay: boolean; isProcess: boolean; isAbout: boolean; isDuty: boolean }

/** `asks` outright, or only `names` something a person brings; `isPay` is pay and perks, `isProcess` how to apply. */
export const cuesOf = (text: string): Cues => {
  const said = text.replace(/[’‘]/g, "'")
  const asks = MUST.test(said) && !HIRING.test(said)
  const isNice = isMainlyNice(said)
  const isUnneeded = !isNice && UNNEEDED.test(said) && !/;/.test(said)
  return {
    isNice,
    asks: asks && !isUnneeded,
    names: KNOWS.test(said) && !isUnneeded && !SEEKS.test(said),
    isPay: (PAY.test(said) && !asks) || isUnneeded || /\byou must (?:return|be employed)\b/i.test(said),
    isProcess: PROCESS.test(said),
    isDuty: DUTY.test(said),
    isAbout: ABOUT.test(said) && !asks,
  }
}

/** "Fluent English; Dutch is a plus" asks for English: what would be nice counts when the whole sentence is about it. */
const isMainlyNice = (said: string): boolean => {
  const at = said.search(NICE)
  if (at < 0) return false
  const before = said.slice(0, at)
  const semicolon = before.lastIndexOf(';')
  if (semicolon >= 0 && countOf(before.slice(0, semicolon)) >= 3) return false
  const comma = before.lastIndexOf(', ')
  const aside = comma < 0 ? '' : said.slice(comma + 2)
  return !(
    comma >= 0 &&
    countOf(before.slice(0, comma)) >= 3 &&
    ASIDE.test(aside) &&
    !/^(?:is|are|would|will)\b/i.test(aside) &&
    !/^if\b/i.test(said)
  )
}

const countOf = (text: string): number => text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length
