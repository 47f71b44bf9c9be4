import type { Pair } from './pair.ts'

/** Work with people, money and rules: care, pharmacy, first aid, accounts, law, teaching, selling, product and projects. */
export const peoplePairs: Pair[] = [
  [
    'A colleague scalds her hand with boiling water. What do you do?',
    'I hold the hand under lukewarm running water for about twenty minutes and cover it loosely with cling film.',
    'I put ice cubes on the hand and rub butter into it, and I pop the blisters.',
  ],
  [
    'An adult collapses and does not breathe. What do you do?',
    'I call 112 and start compressions in the middle of the chest, thirty to two, at about 110 a minute, and send someone for the AED.',
    'I put him in the recovery position and wait until the ambulance arrives.',
  ],
  [
    'A guest has a nosebleed. How do you help?',
    'She leans forward and pinches the soft part of her nose for ten minutes.',
    'She puts her head back and lies down flat.',
  ],
  [
    'Somebody has an epileptic seizure in the lobby. What do you do?',
    'I clear the furniture away, put a jacket under the head and look at the clock; nothing goes into the mouth.',
    'I hold him down firmly and push a spoon between his teeth.',
  ],
  [
    'A diabetic colleague is pale, sweaty and confused. What do you give?',
    'Those are signs of low sugar, so I give juice or glucose at once while she can still swallow.',
    'I give her some more insulin and nothing sweet.',
  ],
  [
    'A child has swallowed drain cleaner. What do you do?',
    'I call the poison centre and the ambulance, keep the bottle, and I do not make the child vomit.',
    'I make the child vomit straight away and give a lot of milk.',
  ],
  [
    'How do you keep C. difficile from spreading on the ward?',
    'C. difficile forms spores, so I wash my hands with soap and water, wear gloves and an apron and isolate the patient.',
    'For C. difficile the alcohol hand rub is enough, because it kills the spores.',
  ],
  [
    'What do you do with a used needle?',
    'The needle goes straight into the sharps container, without putting the cap back on.',
    'I put the cap back on the needle with both hands and throw it into the ordinary waste bin.',
  ],
  [
    'How do you prevent pressure ulcers?',
    'I reposition the patient every two hours, keep the heels free and check the skin for redness.',
    'I massage the reddened skin and put a ring cushion under the patient, and one turn a day is enough.',
  ],
  [
    'What does insulin do, and how is it given?',
    'Insulin lowers blood sugar and is injected under the skin, each time at another site.',
    'Insulin raises blood sugar and is injected into the muscle, always at the same site.',
  ],
  [
    'You notice that a patient was given double the dose. What do you do?',
    'I check her vital signs, inform the doctor at once, tell her openly and fill in the incident report.',
    'I tell nobody, leave out the next dose to balance it, and correct the record.',
  ],
  [
    'A customer on warfarin asks for ibuprofen for a sore knee. How do you advise?',
    'With warfarin the bleeding risk goes up, so no ibuprofen; paracetamol is the safer choice, and the doctor should know.',
    'Ibuprofen is fine with warfarin, because it lowers the risk of bleeding.',
  ],
  [
    'A customer wants antibiotics for a cold. What do you say?',
    'Antibiotics work against bacteria and do nothing against a virus, and a cold is nearly always viral.',
    'Antibiotics kill the virus quickly, and she can keep the leftover tablets for the next cold.',
  ],
  [
    'How is a vaccine stored?',
    'A vaccine is kept at 2 to 8 degrees in the middle of the fridge and must never freeze.',
    'A vaccine is stored at 15 degrees, or best of all in the freezer.',
  ],
  [
    'How should a baby sleep?',
    'A baby sleeps on its back in its own bed, without a pillow, in a cool and smoke-free room.',
    'A baby sleeps on its stomach and needs a soft pillow and a warm room.',
  ],
  [
    'You see bruises on a child and the explanation does not fit. What do you do?',
    'I listen, write down the exact words, promise no secrecy and report it to our safeguarding lead today.',
    'I promise the child to keep it secret, and I ask the parents about it first.',
  ],
  [
    'What is the difference between formative and summative assessment?',
    'Formative assessment gives feedback during the unit. Summative assessment grades the pupils at the end of it.',
    'Summative assessment gives feedback during the unit. Formative assessment grades the pupils at the end of it.',
  ],
  [
    'Your pupils believe that one eighth is more than one quarter. What do you teach them?',
    'The larger the denominator, the smaller each piece; one eighth is smaller than one quarter, as two folded papers show.',
    'One eighth is bigger than one quarter, because a larger denominator means a larger number.',
  ],
  [
    'Explain accrual and cash accounting.',
    'Under accrual accounting revenue counts when it is earned. Under cash accounting it counts only when the money has been paid.',
    'Under cash accounting revenue counts when it is earned. Under accrual accounting it counts only when the money has been paid.',
  ],
  [
    'What is the difference between gross and net profit?',
    'Gross profit is sales minus the cost of goods. Net profit is what is left after all costs, interest and taxes.',
    'Net profit is sales minus the cost of goods. Gross profit is what is left after all costs, interest and taxes.',
  ],
  [
    'Who bears VAT, and how does a firm treat it?',
    'VAT is borne by the final consumer. The firm collects it, deducts its input tax and passes the rest on to the tax office.',
    'VAT is borne by the business itself and is part of its revenue.',
  ],
  [
    'How does depreciation affect profit and cash?',
    'Depreciation spreads the cost over the years of use, so it lowers profit, and no cash flows.',
    'Depreciation is cash that is paid out each year, and it increases the profit.',
  ],
  [
    'What does a balance sheet show, compared with an income statement?',
    'The balance sheet shows assets and liabilities on one day. The income statement shows revenue and expenses over a period.',
    'The income statement shows assets and liabilities on one day. The balance sheet shows revenue and expenses over a period.',
  ],
  [
    'A supplier writes that its bank details have changed. What do you do?',
    'With new bank details I call the supplier back on the number I already have, and a second person approves the change.',
    'For new bank details I reply to the email and ask the sender to confirm, and pay immediately if it is urgent.',
  ],
  [
    'Somebody pays in nine thousand in cash on three days running. What do you do?',
    'That looks like structuring, so I report the suspicion to our officer and do not tell the customer about it.',
    'I tell the customer that his deposits were reported, and below 10,000 it is harmless anyway.',
  ],
  [
    'What happens to a bond when interest rates rise?',
    'When interest rates rise, the price of a bond falls, and loans become more expensive.',
    'Higher interest rates raise the price of bonds and make loans cheaper.',
  ],
  [
    'How does inflation change what money is worth?',
    'Inflation raises prices and so lowers the purchasing power of money.',
    'Inflation lowers prices and increases the purchasing power of money.',
  ],
  [
    'What is the burden of proof in a criminal case?',
    'In a criminal trial the prosecution must prove guilt beyond reasonable doubt, and the accused may stay silent.',
    'In a criminal trial the accused must prove that he is innocent, and the balance of probabilities decides.',
  ],
  [
    'An employee sends a list of patients to a wrong address. By when do you report it?',
    'A personal data breach like this goes to the supervisory authority within 72 hours and into our register.',
    'A data breach may be reported to the authority within 30 days, and only hackers count as a breach.',
  ],
  [
    'Which questions do you not ask in a job interview?',
    'Nothing about pregnancy, family planning or religion; every candidate gets the same structured questions about the work.',
    'In the interview I ask about pregnancy and family planning, and my gut feeling decides.',
  ],
  [
    'How do you run a usability test?',
    'In a usability test I give realistic tasks, watch what people do and do not help. Five users show most of the problems.',
    'In a usability test I explain to the user where the button is, and I need hundreds of participants.',
  ],
  [
    'What does the critical path tell you?',
    'The critical path is the longest chain of dependent tasks. It has no slack, so any delay on it moves the end date.',
    'The critical path is the shortest chain of tasks and has a lot of slack.',
  ],
  [
    'What does a Scrum Master do, and what does a product owner do?',
    'The product owner orders the backlog by value. The Scrum Master removes impediments and coaches the team.',
    'The Scrum Master orders the backlog by value. The product owner removes impediments and coaches the team.',
  ],
  [
    'What is the difference between markup and margin?',
    'Markup is a percentage of the cost, margin is a percentage of the selling price.',
    'Margin is a percentage of the cost, markup is a percentage of the selling price.',
  ],
  [
    'What is the difference between reach and impressions?',
    'Reach counts how many different people saw the ad; impressions count how many times it was shown.',
    'Impressions count how many different people saw the ad; reach counts how many times it was shown.',
  ],
  [
    'A customer says your offer is too expensive. What do you do?',
    'With a price objection I ask what he compares it with, listen, and show the value before we talk about money.',
    'With a price objection I give a discount immediately and talk badly about the competitor.',
  ],
]
