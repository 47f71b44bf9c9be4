import { type Pair, story } from './kinds.ts'

/** Work stories of one competency, held against a question about another in the same job. */
export const crafts: Pair[] = [
  {
    role: 'baker',
    answers: story('Tell me about a mistake that cost your bakery something.', 'ownership'),
    misses: story('Tell me about a time you had to train somebody new.', 'coaching'),
    text: 'I set the prover to forty instead of thirty before I went to change my apron, and two hundred rolls went flat. It was three in the morning. I woke the owner, said it was me, and started a short dough with double yeast. We opened with half the rolls and I paid for the flour. A strip of tape now marks thirty on the dial.',
  },
  {
    role: 'bus mechanic',
    answers: story('Describe a fault that was hard to find.', 'fault finding'),
    misses: story('Describe an argument with a colleague in the workshop and how it ended.', 'conflict resolution'),
    text: 'Bus 41 lost its doors each time it rained, and three of us had changed three different relays. I hosed the roof section by section with the panels off. At the fourth seam a drop ran along the loom into a connector behind the driver. I resealed the seam, put grease in the plug and drove it in a storm on purpose. The doors have behaved since March.',
  },
  {
    role: 'optician',
    answers: story('When did you have to explain something technical to a person who did not understand it?', 'communication'),
    misses: story('When did you have to refuse something a customer asked for?', 'integrity'),
    text: 'Mr Kovač thought that varifocals were broken because the floor swam. I took a postcard, cut a keyhole in it and let him look through the top, the middle and the bottom, and then I drew his lens on paper as a house with three windows. He laughed and said nobody had told him to move his chin. I walked the stairs with him twice. A week later he rang only to say that the floor was quiet.',
  },
  {
    role: 'school caretaker',
    answers: story('What have you changed at your school that nobody asked you for?', 'initiative'),
    misses: story('When did you have to work under great time pressure?', 'resilience'),
    text: 'The lost property was a mountain behind the gym, and every Friday teachers dug in it. I built twelve boxes from old shelves, painted a month on each, and told the children at assembly that whatever is older than two boxes goes to the charity shop. The head had not asked for it. By summer we had four jackets left instead of ninety.',
  },
  {
    role: 'dental receptionist',
    answers: story('Tell me about a patient who was angry with you.', 'conflict resolution'),
    misses: story('Tell me about a time when you had to learn a new system quickly.', 'learning'),
    text: 'A father came to the desk red in the face: his boy had waited fifty minutes with a swollen cheek, and the new system showed him as not arrived. He banged on the counter. I came out from behind it, said that he was right to be cross, and walked the boy straight to the nurse. Then I rang him that evening to say what had gone wrong. He brought the boy back for the check in June.',
  },
  {
    role: 'crane operator',
    answers: story('When did you stop work because it was dangerous?', 'safety'),
    misses: story('When did you have to persuade a customer or a superior of your idea?', 'influence'),
    text: 'Gusts of sixty at the jib, and the site manager radioed that the last two panels still had to go up before the weekend. I put the hook in the cabin position and locked the slew. He came up the ladder shouting about penalties. I showed him the anemometer and the page in the manual, and I stayed up there with the key until it dropped. A roof sheet came off the neighbouring block at four.',
  },
  {
    role: 'translator',
    answers: story('How did you deal with a deadline that could not be kept?', 'planning'),
    misses: story('How did you deal with feedback that you found unfair?', 'self-awareness'),
    text: 'A court wanted ninety pages by Monday and it was Thursday noon. I counted what I can do in a day, which is fourteen, and rang the clerk at once instead of hoping. We agreed that the witness statements were needed first, forty pages, and the annexes ten days later. I gave two statements to a sworn colleague, and checked hers on Sunday night. The hearing took place with everything that the judge used.',
  },
  {
    role: 'shift supervisor in a dairy',
    answers: story('Tell me how you motivated somebody who had lost interest in the work.', 'leadership'),
    misses: story('Tell me about a machine breakdown and what you did.', 'problem solving'),
    text: 'Ewa had been our fastest packer and then, from one month to the next, she did the minimum and left on the dot. I asked her to walk with me to the cold store, and it came out that she had applied twice for the lab and heard nothing. I got her a morning a week there, on samples, and let her teach the others what the numbers on the machine mean. She is sharp again, and she starts the lab course in autumn.',
  },
  {
    role: 'travel agent',
    answers: story('Tell me about a complaint that you turned into something good.', 'customer focus'),
    misses: story('Tell me about a decision you made with too little information.', 'decision making'),
    text: 'A couple wrote four furious pages about their hotel in Crete: building site next door, drills from seven. I rang them the same hour, said sorry, and moved them to a family guesthouse that I know, at our cost. They got flowers there. In September she came into the shop with a jar of honey, and this year they booked the same house, with her parents.',
  },
  {
    role: 'software tester',
    answers: story('Tell me about a time when you disagreed with your manager.', 'conflict resolution'),
    misses: story('Tell me about something you automated.', 'initiative'),
    text: 'My manager wanted to skip the regression on the invoice module since nothing in it had changed. I thought that was wrong, because the tax library under it had. We went back and forth in the stand-up, and it got sharp. I asked for one hour and ran the ten worst invoices of last year against the build. Two were off by a cent. He let me have the day, and he said in the retro that he had been too sure.',
  },
  {
    role: 'gardener in a cemetery',
    answers: story('Tell me about a time you had to give somebody bad news.', 'communication'),
    misses: story('Tell me about a time when plans changed at the last minute.', 'adaptability'),
    text: 'The old lime over the Petersen grave had to come down, the inspector had found it hollow to the root. Mrs Petersen planted it with her husband. I did not want her to find a stump, so I went to her flat, sat down, and said it in the first sentence: the tree is dead inside and we fell it on Thursday. She wept. I brought her a disc of the wood and two seedlings from under it, and one of them is in the ground now.',
  },
  {
    role: 'procurement officer',
    answers: story('Describe a negotiation that you are satisfied with.', 'negotiation'),
    misses: story('Describe a time when you worked closely with another team.', 'teamwork'),
    text: 'Our paper supplier asked for eleven per cent more. I had two other offers, neither good, and he could guess it. So I did not talk about price for the first half hour; I asked where we cost him money, and it was the small drops on three days. I gave him one drop a week and a forecast, he gave me three per cent instead of eleven, fixed until spring. Both of us had to explain it at home.',
  },
  {
    role: 'night porter',
    answers: story('When did you help somebody in an emergency?', 'emergency response'),
    misses: story('When did you bring in a new way of doing things?', 'initiative'),
    text: 'At ten to three a guest from 212 crawled out of the lift on all fours and could not speak. His lips were swollen. I pressed the ambulance button, put him against the wall, and found the pen in his jacket; I had only seen one in the course. It went through the trousers into the thigh. Nine minutes, then they were there. He had eaten a nut biscuit from his own pocket.',
  },
  {
    role: 'nursery teacher',
    answers: story('How did you include a child who did not speak the language?', 'inclusion'),
    misses: story('How did you handle a conflict with the parents of a child?', 'conflict resolution'),
    text: 'Dilnoza came from Tashkent in October and sat under the coat rack with one shoe in her hand. I learned ten words from her grandmother, one for each thing on the breakfast table, and let the other children guess them. She corrected us, loudly, so she had a job. By the lantern parade she led the singing, in both tongues, and the shoe stayed on its hook.',
  },
  {
    role: 'data engineer',
    answers: story('When did you admit that you did not know something and needed help?', 'self-awareness'),
    misses: story('When did you improve the performance of a system?', 'performance'),
    text: 'Two weeks into the migration I still did not understand how the bank booked reversals, and I had nodded in three meetings. So I told the lead that I was lost and could not go on like that. She did not mind. An accountant sat down with me for a morning and we booked twelve reversals by hand. I rewrote the job that evening, and for the next system I asked on the first day.',
  },
  {
    role: 'hairdresser',
    answers: story('Tell me about a goal that you did not reach.', 'resilience'),
    misses: story('Tell me about a customer with special wishes.', 'customer focus'),
    text: 'I wanted to run my own chair by twenty-five, and I did not get the master certificate, I failed the costing paper by four points. My friends had already printed the sign. I was down for a month. Then I sat in on the books of our salon every Monday, did the sums of the old papers until they bored me, and went again in spring. I failed by one. I am twenty-eight and employed, and I still do the books, because it turned out that I like them.',
  },
  {
    role: 'railway planner',
    answers: story('Tell me about a time when several urgent things came at once.', 'prioritisation'),
    misses: story('Tell me about a time when you convinced others with data.', 'influence'),
    text: 'A points failure, a drunk football crowd and a driver who had run out of hours, all within a quarter of an hour. I wrote the three on the glass and asked of each what happens if I wait ten minutes. The driver came first, since a train without one blocks a platform. The crowd I handed to the station police with a number to ring. The points could wait until the fitter was there anyway. We cancelled two trains instead of nine.',
  },
  {
    role: 'physiotherapist',
    answers: story('Which criticism of your work has helped you?', 'self-awareness'),
    misses: story('Which difficult case are you proud of?', 'clinical judgement'),
    text: 'A colleague who had watched me through the curtain told me that I talk over the patient: you ask where it hurts and then you answer yourself. That stung. I put a small stone in my pocket and only asked the next thing when I had moved it from one side to the other. After a month I asked her to listen again. She said it was quiet in there now, and people tell me things about the stairs at home.',
  },
]
