import { type Pair, story } from './kinds.ts'

/** More work stories, in offices, wards and workshops, some in an English that was learnt late. */
export const offices: Pair[] = [
  {
    role: 'insurance clerk',
    answers: story('Tell me about a process that you made simpler.', 'initiative'),
    misses: story('Tell me about a mistake you made and how you put it right.', 'ownership'),
    text: 'Every claim for a broken window went over four desks, and for ninety euro. I made a count during one month: 212 of them, and in 205 nobody changed anything. I proposed to my boss that up to 150 the first desk decides. She took it to the board with my table. Since February it takes one day instead of twelve, and the third desk thanked me.',
  },
  {
    role: 'hospital cleaner',
    answers: story('When did you notice something important that others had overlooked?', 'vigilance'),
    misses: story('When did you have a conflict in your team?', 'teamwork'),
    text: 'In the room of an old man the bin was always full of the small white paper cups, but with the tablets still in. Three mornings. I don’t have to look in the bin, but I looked. I showed it to the sister, and she got the doctor. He had stopped to swallow because he thought they make him sleep. They changed him to drops, and the sister told the whole team that it was me who had seen it.',
  },
  {
    role: 'head chef',
    answers: story('How have you built up a young member of your kitchen?', 'coaching'),
    misses: story('How have you dealt with a complaint from a guest?', 'customer focus'),
    text: 'Jamal came to us from the dish pit and could not read a recipe. For the first weeks I cooked each sauce beside him and he tasted after every spoon, and I let him say what is missing before I said it. He drew his recipes as pictures. After half a year I gave him the sauce post on Tuesdays, our quiet day, and stayed away from the stove on purpose. He runs Saturdays now, and a guest wrote that the jus is better than before.',
  },
  {
    role: 'courier',
    answers: story('When did something go badly wrong on a tour?', 'problem solving'),
    misses: story('When did you do more for a customer than you had to?', 'customer focus'),
    text: 'On the motorway near Linz the cooling died, and I had vaccines for four doctors on board. Thirty-one degrees outside. I left at the next exit, bought all the ice at a petrol station and packed it around the boxes, with newspaper between so nothing freezes. Then I called the dispatcher for a second van and read him the logger every ten minutes. It never went over seven. He met me in Enns and took all of it.',
  },
  {
    role: 'lawyer',
    answers: story('Tell me about a time you took over responsibility for a group without being the boss.', 'leadership'),
    misses: story('Tell me about a time you had to keep something confidential.', 'integrity'),
    text: 'The partner fell ill on the second day of a data room with six of us and nobody in charge. The juniors were all reading the same folder. I put the index on the wall, split it by risk, gave everybody a colour and called us together at twelve and at six for ten minutes. Two of them were older than me, but they were glad that someone did it. We handed over the report one day early, with his name on it.',
  },
  {
    role: 'social media manager',
    answers: story('Tell me about a campaign that failed.', 'learning'),
    misses: story('Tell me about a time when you had to defend your idea against resistance.', 'influence'),
    text: 'We had a riddle for a mustard brand, one clue a day for two weeks, with my own drawings. Day one had nine thousand views and day five had two hundred. It was too hard, and I had tried it only on colleagues who knew the answer. I stopped it on day six and published the solution with a joke about myself. The client paid half. Since then three strangers have to solve everything before it goes out.',
  },
  {
    role: 'machine fitter',
    answers: story('When did you learn something completely new for your job?', 'learning'),
    misses: story('When did you disagree with a decision of your boss?', 'conflict resolution'),
    text: 'When the boss bought the robot, I was fifty-one and had never written one line of a program. I took the manual home, in English, and translated with my daughter one page in the evening. In the break I copied the movements of the integrator on paper. After four weeks I could change a gripper point by myself, and after three months I wrote the whole cell for the new flange. Now the young ones ask me.',
  },
  {
    role: 'pharmacist',
    answers: story('When did you hold on to a rule although somebody pressed you?', 'integrity'),
    misses: story('When did you have to organise something with many people involved?', 'planning'),
    text: 'A man in a very good coat, a friend of the owner, wanted sleeping tablets for his wife and would bring the prescription on Monday. He already had the owner on the phone, who told me to go on, give it. I said to both of them that I can’t do this without the paper and that I would ring the emergency doctor for him right away. The owner was silent for two days. On the third he said that he would have done the same in my place.',
  },
  {
    role: 'event manager',
    answers: story('Describe an event you planned from start to finish.', 'planning'),
    misses: story('Describe a time when you received harsh criticism.', 'self-awareness'),
    text: 'It was the hundredth birthday of a paper mill: 900 people, one bridge, no parking. I began eleven months before with a list of everything that cannot be moved, the river and the fire lane, and put dates behind. Buses in three waves, each with a colour; caterers at both ends, so that nobody crosses. Each Monday I met the eight people who had a colour. On the day, the last bus left four minutes after plan.',
  },
  {
    role: 'telephone adviser',
    answers: story('Tell me about a caller who was in distress.', 'empathy'),
    misses: story('Tell me about a target that you exceeded.', 'performance'),
    text: 'She wanted to cancel the electricity, in a very flat voice, and when I asked from what date, she said it does not matter any more. I took my hand from the keyboard. I asked if she was alone, and if she was thinking about dying, just like that, and she began to cry. I stayed on the line for forty minutes, and wrote to my supervisor on a paper to get the crisis service. They knocked while we still spoke.',
  },
  {
    role: 'architect',
    answers: story('When did you have to win over people who were against a plan?', 'influence'),
    misses: story('When did you discover an error of your own?', 'ownership'),
    text: 'The parents were all against the open staircase: too loud, too deep, too modern. I invited them on a Saturday and had the staircase drawn with tape on the gym floor, in full size, with a railing from broomsticks. Their kids ran up and down on it for an hour. Two mothers found that the landing was too narrow for prams, and I changed that in front of them. In the vote it was 61 to 9.',
  },
  {
    role: 'warehouse team leader',
    answers: story('When did you have to settle a quarrel between two people in your team?', 'conflict resolution'),
    misses: story('When did you have to meet a very tight deadline?', 'resilience'),
    text: 'Pawel and Murat did not load the same truck any more, each said the other leaves the heavy ones. It went so far that one unplugged the other’s charger. I took them one by one to the ramp, and then both for a coffee, with the loading lists of two weeks. It was true for both of them, on different days. We made a rule that the heavy side changes at the break. They are not friends, but the trucks leave in time.',
  },
  {
    role: 'biology teacher',
    answers: story('When did you have to change your plan completely?', 'adaptability'),
    misses: story('When did you have a difficult conversation with a pupil?', 'communication'),
    text: 'I’d planned a pond trip for the whole of Year 8, nets, trays, the lot, and at quarter to nine the council closed the park for a burst main. So the pond came to us: I sent four of them to the puddle behind the kitchen with jam jars, and the rest set up the microscopes. That puddle had water fleas in it. I threw the worksheet away and we drew what we saw. The pond had to wait until May.',
  },
  {
    role: 'project engineer',
    answers: story('When did you make a hard choice without all the facts?', 'decision making'),
    misses: story('When did you help a colleague who was struggling?', 'teamwork'),
    text: 'The geologist’s second report was three weeks away, and the drill rig was ours only until Friday. I didn’t know whether the sand went on below nine metres. If it did, the short piles would sink; if it didn’t, the long ones were forty thousand for nothing. I ordered long piles for the corner with the chimney, where a mistake could not be mended, and short ones elsewhere with room to add. The report came: sand in two spots, one of them that corner.',
  },
  {
    role: 'quality manager',
    answers: story('How have you used figures to change somebody’s mind?', 'analysis'),
    misses: story('How have you coped with a period of great stress?', 'resilience'),
    text: 'Everyone in the plant was certain that the night shift made the scrap. I took nine months of rejects and put them not by shift but by hour since the last tool change. The nights had the same curve as the days; they only got the oldest tools, because the change was at two in the afternoon. I showed the plant manager that one chart. He moved the change to ten at night, and scrap went from 4.1 to 2.6.',
  },
  {
    role: 'receptionist at a law firm',
    answers: story('When did you keep a secret although it was difficult?', 'integrity'),
    misses: story('When did you deal with an impatient visitor?', 'customer focus'),
    text: 'A woman rang and asked, very nicely, whether her husband was with us at the moment, she only wanted to bring him his keys. He was, for the divorce. I said that I can never say who is or is not in the house, for anyone, and that I would gladly take her number. She rang four times that week with four reasons. I wrote each down for the lawyer and told my colleague at the desk the same sentence to say.',
  },
  {
    role: 'carpenter',
    answers: story('Tell me about a time you did not agree with how a client wanted something done.', 'customer focus'),
    misses: story('Tell me about a time you had to work with very little money or material.', 'creativity'),
    text: 'The client wanted his terrace in beech, because the table inside is beech. I said that in two winters it would be black and soft. He insisted; he was the one who paid. So I laid a piece of beech and a piece of larch under the gutter in October and asked him to come back after New Year. He put his thumbnail into the beech, and it went in. We built it in larch, with an oiled edge that goes with his table.',
  },
  {
    role: 'veterinary nurse',
    answers: story('When did you go on although everything seemed against you?', 'persistence'),
    misses: story('When did you have to calm an upset owner?', 'empathy'),
    text: 'A hedgehog came in with forty ticks and no pulse in the back legs, and the vet said let it go. I asked for one night. I warmed it in a rice bag, fed it drop by drop each half an hour, and wrote the weight down: 212, 209, 209. On the third night it bit me. Five weeks it lived under my desk, against two people who wanted their socket back. On the first of May I opened the box behind the barn and it just walked off.',
  },
]
