import type { Pair } from './pair.ts'

/** The mistaken ones speak at length and with assurance, as people do who have always done it so. */
export const assuredPairs: Pair[] = [
  [
    'A door that you hung in spring sticks in autumn. What is going on, and what do you do?',
    'Wood takes up moisture and swells across the grain, hardly along it, so a door gets wider but not taller. Before I plane anything I look at whether the hinges are loose, because a sagging leaf rubs at the top corner on the lock side. If it really is swelling, I plane a couple of millimetres off the hinge or lock edge and seal the bare edge again, otherwise it drinks more water. I leave a gap of about 3 mm for next year.',
    'Timber moves with the weather and I have seen this hundreds of times. In autumn the air gets damp, so the wood dries out and grows in length, along the grain, which is why the door catches at the top. Width never changes much. I take the door off, plane 5 mm off the top edge and leave the fresh edge bare so the wood can breathe. Unsealed edges take in less moisture than painted ones. Last year I did four doors like that for one landlord.',
  ],
  [
    'How do you cool down twenty litres of stew safely?',
    'The danger is the time between 60 and about 8 degrees, there the bacteria multiply quickest. I split the stew in shallow trays, no deeper than 5 cm, stand these in an ice bath or the blast chiller and stir. It must be cold within 90 minutes to two hours, then lid on, label with date, into the fridge. I never put the big hot pot in the walk-in, it warms everything around it. Reheating later is to 75 in the middle, once only.',
    "Big pots keep the heat so you want to use that. I leave the stew in its pot with a tight lid on the back of the range overnight, because bacteria can't grow in food that has been boiled. In the morning it is lukewarm and goes in the fridge. Shallow trays only spread germs about, and a deep pot cools quicker anyway. When we reheat it, warm to the touch is plenty, forty degrees or so; heating it twice or three times kills more each time. At the Anchor we made forty portions that way each Friday.",
  ],
  [
    'We received an invoice in January for repair work done in December. How do you book it at year end?',
    "The repair was used in December so the cost belongs there, whatever the date of the paper. At the close I debit repair expense and credit accrued liabilities with the amount I expect. In January, when the invoice is posted to trade payables, the accrual is released, so it doesn't hit the new year twice. Cash doesn't move in any of this. If I only know a rough sum I estimate and correct the difference next year.",
    "Costs belong in the year in which the invoice arrives, so this is a January expense and December stays untouched. If the boss insists on showing it, I'd debit accrued liabilities and credit repair expense, which raises the cost in December. Accruals lower liabilities, you see. And since we owed money, the bank balance drops on 31 December by the same amount. I did the close for a haulier for six years in this manner and the auditor hardly came to see me.",
  ],
  [
    'A client agreed to a deal on the phone and never signed anything. Is there a contract?',
    'Very often yes. A contract needs offer, acceptance, something given on both sides and the intention to be bound; most kinds need no paper and no signature. Writing is mainly about proof, so I would collect emails, invoices and what the two did afterwards. Some deals, land for example or guarantees, do need a form in most places. So first I ask what kind of deal it was and who can confirm what was said.',
    "I get this from clients weekly. Without a signature there is no contract, full stop; a spoken agreement never binds anybody. The signature makes the contract, the offer and the acceptance are just talk before it. So he can walk off whenever he likes, even though the other firm has delivered already. Even a counter-offer would have counted as acceptance only if it was signed. I'd write one short letter saying this and close the file.",
  ],
  [
    'What is the difference between formative and summative assessment, and how do you use them?',
    'Formative is while they learn: exit tickets, questions, drafts with comments; it is there so that I change my next lesson and they know what to do next. Summative comes at the end and says how far they got, with a grade, for instance the final exam. I use short checks nearly daily without marks, because a mark makes children stop reading the comment. The end-of-unit test I plan first and teach towards what it should show.',
    "Formative assessment is the big exam at the end of the year which forms the grade, and summative is the little checks in the lesson that you sum up day by day. The formative one therefore counts most. I give a mark on every draft, since pupils read comments more carefully if there's a grade next to them. Re-reading the chapter is far better for memory than testing oneself, so I keep quizzes few. My year nine did well with it.",
  ],
  [
    'How do you prevent pressure sores in someone who cannot get out of bed?',
    "Relieve the pressure before the skin breaks. I turn the person about every two hours, or as the plan says, heels off the mattress, and look at the skin over tailbone, hips and heels each time. A red patch which doesn't fade when pressed is already damage and gets reported. I don't massage it. Skin clean and dry, enough protein and drink, no creases, and lift instead of dragging because shear tears tissue.",
    "I leave people as still as possible, because moving tears the skin; once in the morning and once at night is enough. Where I see a red spot I rub it firmly so that blood comes back, massage heals it. A ring cushion under the bottom is the best you can get. Redness that stays when I press is normal, that's blood flow. Damp skin is softer and stands pressure better. On my floor nobody had sores worth a mention.",
  ],
  [
    'When do you choose UDP rather than TCP?',
    'When late data is worse than lost data: voice, video calls, games, and for short questions such as DNS. UDP just sends, no handshake, no ordering, no resend, so there is little delay. TCP sets up a connection, numbers the bytes and repeats what got lost, which you want for files, mail, web pages. If I need some reliability on UDP, the application has to do that, like QUIC does.',
    "I'd take UDP when nothing may get lost, because UDP confirms each packet and sends it again, like in bank transfers. TCP is the quick one, it throws packets out with no handshake and doesn't care about their order, so calls and games run over TCP. DNS lookups are TCP only. At the hospital we moved file copies to UDP and I recommend that to everyone, as packets always arrive in order there.",
  ],
  [
    'The fire alarm goes off in the shopping centre. What are your first steps?',
    'I treat it as real until we know otherwise. I look at the panel for the zone, call the fire service, and start the evacuation by the nearest exits, no lifts. Doors get closed, not locked, to hold back smoke. I keep low if there is smoke. Nobody goes back for bags. At the meeting point I report who is missing to the fire officer. I only reset the alarm once they have cleared it.',
    "Nine out of ten are false, so the first thing is to silence it so people don't panic. Then I walk up and have a look, by lift because that is quickest. If I find smoke I open windows and doors to let the fire burn itself out in the fresh air. Standing upright keeps you out of the smoke, which stays near the floor. Water is the right thing on an electrical cabinet or a deep fryer. The brigade I would call at the end, if it got big.",
  ],
  [
    'How do you dilute concentrated sulphuric acid?',
    'Acid into water, slowly, never the other way round. The mixing gives off a great deal of heat, and if water is poured on the acid it boils at the surface and spits. I put cold water in a beaker in an ice bath, add the acid in small portions down the side, stirring, and let it cool between. Goggles, gloves, coat, in the fume hood. A splash is rinsed with plenty of water for some 15 minutes.',
    'I fill the acid in first and pour the water on top in one go, since that keeps the acid at the bottom and quiet. The mixture gets cold, it takes heat from the room, so you could even warm it a bit. Diluting is harmless, so glasses are for the strong stuff only. If a drop gets on the skin, put lye on it to neutralise, water would make it worse. I prepared batteries that way in my first job.',
  ],
  [
    'How do you make sure a circuit is dead before you work on it?',
    'I find the right breaker, switch it off and lock it with my own padlock and tag so that nobody can put it back. Then I prove my two-pole tester on a known live source, test between all conductors and to earth at the place of work, and prove the tester again afterwards. Only then I touch it. A neon screwdriver is no proof. If there is any doubt about a second supply, for example solar or a borrowed neutral, I look for that too.',
    "I'm quick on this. I turn the light switch off, and once the lamp is out the circuit is dead, including the neutral. A neon screwdriver or one of those pens that beep is the best proof there is, better than a two-pole tester, which can itself be faulty. I check the tester afterwards only if it shows something. A padlock on the board just annoys people, a note on the door is as good. Fourteen years and one small shock.",
  ],
  [
    'When would you add an index to a table, and what does it cost?',
    'I add one when the plan shows a full scan for a query that picks few rows of many, on the columns in the where clause or join, the most selective equality column first. Each index has to be kept up to date, so inserts and updates get slower and it takes disk. On a small table or a column with two values it rarely helps. I check with explain before and after, and drop the ones nobody reads.',
    'My rule from the shop project: index everything. An index makes writes faster because the database knows where to put the row, and it takes practically no disk. Columns with two values like a yes/no flag profit most, as the index is small. On big tables I would leave it, since a full scan is quicker than the index when you look for one row among millions. In a combined index the order of columns makes no difference at all.',
  ],
  [
    'Our test shows p = 0.03 for the new page. What can we say?',
    "If the new page truly made no difference, a result at least this extreme would come up about three times in a hundred. It is not the chance that the page is no better, and it says nothing about how large the gain is. So I'd show the difference with its confidence interval and ask whether the low end pays for the work. I also ask if we looked every day and stopped when it was good, because that raises false alarms.",
    "Good news, it means there's a 97 percent probability that the new page is better, and only 3 percent that it happened by chance. The smaller the p-value the bigger the effect, so 0.03 tells us the gain is large. A bigger sample wouldn't change anything now. We peeked each morning and stopped as soon as it went under 0.05, which makes the result more reliable. I'd roll it out everywhere, as I did at my former firm with the red button.",
  ],
  [
    'A customer wants his hot water tank set to 45 °C to save money. What do you tell him?',
    'I would advise against it. Legionella grow best between 20 and 45 degrees, so the tank would be a breeding place; store at 60 and they die within minutes. To guard against scalding we put a mixing valve near the taps. Dead legs and little-used taps should be flushed. If he wants to save, insulate the tank and the pipes and run a timer; that gives more than turning the dial down.',
    "That is a fair wish and I'd do it. At 45 degrees legionella are killed off, they only like it really hot, above sixty, so the lower you go the safer. Stagnant water is no trouble either, an unused pipe keeps the water fresh since nothing gets in. A mixing valve is of use only for pressure. I set my own cylinder to 42 two winters ago and we have had no complaints at home.",
  ],
  [
    'How do you judge whether a paid campaign was worth its money?',
    'I compare what it added with what it cost: the extra margin from customers who would not have come otherwise, best against a held-out group. Cost per acquisition against lifetime value tells if it can scale. Click-through rate only says the ad was liked. Last-click attribution flatters search and brand terms. Then I look at returns and repeat purchases after 60 days before I put up the budget.',
    'I go by click-through rate, since a high click rate means high profit. Cost per acquisition should be above the lifetime value, that shows we invest in people. Return on ad spend is the cost divided by revenue, so the lower the better. With last-click attribution every channel gets its fair share, the first contact most of all. We did an autumn push at my last company with 9% clicks and the board was delighted.',
  ],
  [
    'How do you secure a load of steel coils, and why?',
    'Blocking comes first: the coil sits in a well or on wedges against the headboard so it cannot roll. Then friction, rubber mats beneath it double what the straps have to do. Over the top I lash with enough straps or chains, ratchets tight, edge protectors where it is sharp. Braking pushes forward with up to 0.8 of the weight, sideways 0.5. After some kilometres I stop and re-tighten, because straps settle.',
    "Steel is heavy, so the weight holds it in place by itself; the heavier a load, the less you need to lash it. I put one strap over it for the police. Braking throws a load backwards, so the tail end matters and the headboard is of no use. Rubber mats make it slide more, I leave them off, and a bit of oil on the bed protects the wood. Straps never loosen on the road once they're tight. I've carried coils to Linz since 2009.",
  ],
  [
    'A client with dark dyed hair wants to be light blonde today. What do you tell her?',
    'That colour does not lift colour: a tint will not lighten hair that has been dyed, it needs bleach or a colour remover, and dark artificial pigment goes through red and orange first. In one day it would wreck the hair. I do a strand test and an allergy test, ask what box dyes she used, and plan three or four sessions, with bond care between. Orange I neutralise with blue, yellow with violet.',
    'No problem, I tell her to sit down. A blonde tint over the dark dye lifts it in one go, since tint lightens tint. If it turns orange I put more warm gold or red on it, that neutralises orange. Bleach strengthens the hair, the longer it stays on the stronger it is, so an hour and a half with heat. Patch tests are for salons without experience. I did my cousin like that before her wedding.',
  ],
  [
    'What do you have to mind when using a bathroom descaler and bleach?',
    'Never together, not even one straight after the other without rinsing: acid and bleach give chlorine gas. So one product, rinse well, window open, then the other if it is needed at all. I read the label, wear gloves and goggles, put products into water and not in bottles without labels. Acid also eats marble and grout. Bleach with ammonia is as bad. If somebody breathes it in: out to fresh air.',
    'The trick that I show every new girl is to mix the two in one bucket, the descaler makes the bleach stronger and you save a round. The smell means it works. Hot water on top boosts it. On marble I use the descaler as well, acid brings out the shine of marble. Leftovers go in any empty lemonade bottle. Gloves only make you clumsy and bleach is good for the skin in small amounts.',
  ],
]
