import { type Pair, scenario, screening, story, technical } from './kinds.ts'

/** Questions that ask for an explanation, a plan or a reason, with answers that give one, and what a story makes of them. */
export const explained: Pair[] = [
  {
    role: 'plumber',
    answers: technical('A radiator stays cold at the bottom. What is the reason and what do you do?'),
    misses: story('Tell me about a customer who did not trust you.', 'customer focus'),
    text: 'Cold at the bottom and warm at the top means sludge, because the black iron oxide sinks and blocks the lower channels. Air would be the other way round. I shut both valves, take the radiator off, carry it outside and flush it with a hose until the water is clear. If several are like that, the whole system gets flushed and a magnetic filter before the boiler, otherwise it comes back in a year.',
  },
  {
    role: 'web developer',
    answers: technical('What happens when two people edit the same record at once, and how do you prevent lost changes?'),
    misses: story('Tell me about a time when you had a conflict with a designer.', 'teamwork'),
    text: 'Both load version seven, both save, and the later one silently wins. I keep a version number in the row and put it in the where clause, so the second update touches no rows and the client gets a conflict. Then it can show both texts and let the person merge. Locks are an option where merging makes no sense, for a seat booking for example, but they need a timeout, since people go to lunch.',
  },
  {
    role: 'hotel manager',
    answers: scenario('Two couples arrive at midnight and only one room is left. Both have a booking. What do you do?'),
    misses: technical('How do you work out the price of a room for a given night?'),
    text: 'First both couples get a seat and something to drink, away from each other. I check which booking was confirmed by us and who has the smaller need, a baby or a 6 a.m. flight decides more than the minute of booking. While they drink I ring the two houses nearby and book the better one at our cost, with the taxi. I tell the ones who move before I tell the ones who stay, and I go with them to the car. Breakfast is on us next morning.',
  },
  {
    role: 'laboratory assistant',
    answers: story('Tell me about a time you worked out why results were strange.', 'analysis'),
    misses: technical('How do you calibrate a pH meter, and how often?', ['two buffers', 'temperature', 'slope']),
    text: 'Our blanks were green on Tuesdays, only on Tuesdays. For three weeks we blamed the dye. I put a camera on the bench overnight, with my boss’s permission, and saw that the cleaner moved the rack to the window sill each Monday evening, where the street lamp is. I asked her to leave it, and we painted the outline of the rack on the bench. No green since, and she gets a card from us at Christmas.',
  },
  {
    role: 'tax clerk',
    answers: story('When did you calm a taxpayer who was furious?', 'conflict resolution'),
    misses: technical('What is the difference between a deduction and an allowance?'),
    text: 'He had a letter for eleven thousand and threw it on my desk so that my cup fell. He shouted that we ruin people. I let him shout, picked up the cup and asked when the letter had come and who was waiting for his money at home. It was a wrong code for his late wife. I corrected it while he watched, and he sat there for a while, then he wiped the desk with his sleeve.',
  },
  {
    role: 'nurse',
    answers: story('Tell me about a difference of opinion with a doctor.', 'teamwork'),
    misses: scenario('A patient’s blood pressure falls to 80 after an operation. What do you do first?'),
    text: 'The young doctor wanted to send Mrs Brandt home on the Friday because her values were fine. I thought she was not ready: she could not say which pill is for the morning. We argued about it at the board, and he said that beds do not grow on trees. I asked him to come with me and hand her the box. She put all three in her mouth. She stayed till Monday, and he asks me now before he writes the letters.',
  },
  {
    role: 'office manager',
    answers: screening('Why are you leaving your present job?'),
    misses: story('Tell me about a time you missed something important.', 'ownership'),
    text: 'I have run the same office for nine years, and I could do it asleep. My firm is moving to Lyon next spring, and I do not want to move because my children are settled here. What I am looking for is a place with more than thirty people, where the events and the contracts are both mine. Your advert names both, and I like that your team sits in one building.',
  },
  {
    role: 'security guard',
    answers: scenario('A man without a badge says he is the new technician and is in a hurry. What do you do?'),
    misses: story('Tell me about a time you improved something at your site.', 'initiative'),
    text: 'Hurry is no badge. I would stay friendly, ask for his name, his firm and who expects him, and let him sit where the camera sees him. Then I ring that person on the number in our list, not the one that he gives me. If nobody answers he waits, and if he walks off I note the plate and tell the control room. When it is all right he gets a visitor pass and somebody comes down for him.',
  },
  {
    role: 'accountant',
    answers: story('When did you bring order into a mess?', 'initiative'),
    misses: technical('How would you value stock at the end of the year?', ['lower of cost and net realisable value', 'FIFO or average']),
    text: 'At the horse hospital the stock was a drawer, literally, with nine years of delivery notes. I emptied it on the floor of the barn office and made heaps by supplier. Whatever had no invoice I rang about, forty calls in two weeks. I then gave each supplier a box and the stable girl a stamp. At the end of the year the auditor needed one morning, and the vet asked me where his drawer was.',
  },
  {
    role: 'logistics planner',
    answers: story('When did you have to stand up to an important customer?', 'integrity'),
    misses: scenario('Your main warehouse is flooded overnight. How do you keep deliveries going?'),
    text: 'A chain with a third of our volume wanted us to write an earlier arrival time on the notes, so their buyer would not look bad. Their man said it calmly, like asking for sugar. I answered that I would write what the gate clock says, and that I’d help him to explain the delay. He threatened to send the tender elsewhere. My director backed me, and they stayed, but the man never greeted me again.',
  },
]
