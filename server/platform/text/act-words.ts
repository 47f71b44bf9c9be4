const set = (words: string) => new Set(words.trim().split(/\s+/))

/** Being there, passing things on, taking part: true of everybody in the room, so never a step of one's own. */
export const presenceVerbs = set(`
  attend participate accompany coordinate communicate collaborate cooperate interact liaise network experience undergo witness observe
  oversee monitor supervise moderate discuss brainstorm exchange familiarise familiarize involve engage contribute perform ensure strive aim
  specialise specialize represent demonstrate possess accumulate broaden enrich deepen acquire concentrate deal handle tackle cope manage
  prioritise prioritize multitask multi-task organise organize motivate inspire empower encourage assist support adapt grow practise evolve travel
  discover detect serve belong concern interest appeal attract work study commit dedicate devote overcome succeed achieve accomplish master implement execute
  fulfil fulfill react respond proceed function operate develop evaluate analyse analyze assess optimise optimize streamline enhance improve
  strengthen maintain focus reflect align balance juggle facilitate foster drive leverage utilise utilize resolve solve address approach gather`)

/** Saying something: a step as far as what was said, or to whom, is told. */
export const speechVerbs = set(`
  tell ask say explain ring call phone write email mail message text promise refuse apologise apologize suggest propose offer insist warn
  remind admit confess report mention repeat reply answer shout whisper invite thank beg name announce describe recommend request order inform
  argue object complain claim confirm speak talk clarify advise instruct brief agree decline deny persuade convince`)

/** How well something was done, in the doer's own words. */
export const meritAdverbs = set(`
  actively sincerely carefully professionally calmly effectively successfully quickly respectfully openly honestly thoroughly efficiently
  proactively constructively patiently politely properly perfectly diligently responsibly independently confidently competently tactfully
  transparently flexibly creatively empathetically objectively reliably seriously immediately accordingly well considerably significantly
  greatly continuously successively gradually systematically consistently clearly directly personally positively`)

/** What cannot be handed over, moved or looked at. */
export const hollowNouns = set(`
  situation problem challenge issue solution approach strategy success result outcome effort attention empathy respect trust detail quality skill
  knowledge support help concern relationship understanding feedback progress goal objective value passion energy focus mindset attitude vision
  mission process measure advice opinion viewpoint perspective experience opportunity responsibility ownership initiative communication
  space atmosphere climate setting basis foundation cooperation collaboration compromise improvement performance need expectation requirement factor aspect thing everything patience dedication`)

/** Words that are real and everyday at once: they count for something beside better ones, and for little alone. */
export const everydayWords = set(`
  hour minute second week month year day night morning afternoon evening today tomorrow yesterday line number name list order hand head face eye side
  part word form road path step key option choice amount cost total term limit field answer question error mistake colleague coworker manager boss
  supervisor customer client user staff team group member person man thing half whole short full open low high late early old same next last first
  third final new small big long wrong right right-hand hard quick busy clear key top bottom inside outside instance stage box edge rule level set
  hundred thousand percent term interview employee employer company office department meeting job work task problem measure control plan support
  deadline shift training tool system software product service decision reason difference advice run start end go come say put keep turn pull push
  show get give take bring find agree leave sort fix step stay wait hold look cover prove share finish begin reach set drive lead confirm finish meet use make add talk speak
  help stop change move see hear let do want`)

/** Feelings and verdicts that any ending could have. */
export const verdicts = set(`
  happy satisfied satisfy pleased please grateful thankful delighted delight overjoyed thrilled relieved impressed impress glad proud content
  success successful successfully do happen task complete project deadline standard thank positive perfect perfectly great good well fine best better excellent outstanding amazing wonderful fantastic smooth
  smoothly appreciate appreciation praise appraise compliment feedback result outcome resolve solve solution overcome improve improvement harmony
  harmonious calm calmer trust respect relationship experience lesson valuable learn grow growth strengthen strong stronger team spirit satisfaction quality
  success exceed expectation everyone everybody everything all work out turn much very really even more significantly considerably honesty
  professionalism patience understanding efficiency productivity performance motivation motivated confident confidence optimal optimally ideal target goal
  end day moment long run time again always never deserve worth rewarding enriching instructive helpful intensive formative exciting interesting challenging demanding difficult`)
