import { type Pair, story } from './kinds.ts'

/** Short, broken off, spoken or foreign: answers that never name what they are about, beside questions whose words they share. */
export const voices: Pair[] = [
  {
    role: 'tram driver',
    answers: story('Tell me about a situation in which you had to stay calm.'),
    misses: story('Tell me about a suggestion of yours that was taken up.'),
    text: 'Doors stuck, forty people inside, and a woman at the back starts to scream that there is smoke. There was none, it was the brake that smelled. I took the microphone and said slowly what I see and what I will do next. I opened the first door with the key and let them out one row after the other. Nobody fell.',
  },
  {
    role: 'florist',
    answers: story('When have you disappointed a customer?'),
    misses: story('When have you gone out of your way for a customer?'),
    text: 'The wreath said Beloved Father, and it was the mother who had died. I had taken the card from the other order. The son saw it at the chapel door. I drove there with a blank ribbon and a pen, and it was too late, they were already inside. I wrote to him by hand and gave the money back. Now two of us read every ribbon aloud.',
  },
  {
    role: 'IT consultant',
    answers: story('Describe how you handled a client who kept changing the requirements.'),
    misses: story('Describe how you helped a colleague to grow.'),
    text: 'Each Wednesday there was a new wish: first a second language, then a map, then again no map. I stopped saying yes on the phone. We made a sheet with three columns, wish, days, what falls out instead, and he had to sign it with his own pen. In the third week he crossed out two himself. We went live in June, with one language.',
  },
  {
    role: 'geriatric nurse',
    answers: story('Give an example of how you dealt with a stressful night.'),
    misses: story('Give an example of how you dealt with criticism from a doctor.'),
    text: 'I had thirty-four residents, one helper, and at two o’clock three bells rang: a fall, a catheter, and Mr Lutz with his coat on, going home. I sent the helper to Mr Lutz, because she speaks his dialect, and went to the fall myself. The catheter could wait, he had no pain. I wrote the times on my arm. At six all were in bed, and I drank a whole litre of water.',
  },
  {
    role: 'production planner',
    answers: story('Tell me about a time your opinion was not shared by others.'),
    misses: story('Tell me about a time you met a goal under difficult conditions.'),
    text: 'The whole round wanted the big batch, since one setup is cheaper than five. I was the only one who said no: the colour would change in the tank after two days. They laughed a bit. I asked for one pallet as a trial, and on the third day it was grey. Then we did five small ones, and the sales manager never spoke of it again.',
  },
  {
    role: 'youth worker',
    answers: story('How did you win the confidence of a young person?'),
    misses: story('How did you deal with an urgent safety problem?'),
    text: 'He sat on the radiator with his back to us, for six weeks. I didn’t talk to him, I repaired bicycles next to him. One day he said that’s the wrong key, and it was. So he showed me. Later we did his moped, and there, with the oil on our fingers, he told me why he doesn’t go to school. He’s an apprentice now, at the garage by the station.',
  },
  {
    role: 'brand manager',
    answers: story('What did you do when the numbers contradicted what everyone believed?'),
    misses: story('What did you do when a partner let you down?'),
    text: 'Everybody swore that our tea was for women over fifty. The till data of two chains said something else: half of the baskets had energy drinks in them. I didn’t trust it, so I stood in three shops for a Saturday and counted. It was lorry drivers, for the thermos. We put it at petrol stations in a big tin, and that is a fifth of the sales today.',
  },
  {
    role: 'primary care doctor',
    answers: story('Tell me about a moment when you were unsure and had to act anyway.'),
    misses: story('Tell me about a moment when you had to mediate.'),
    text: 'A girl of four, grey, no fever, and a mother who said only: she is not herself. The blood would take two hours. I could send them home and be right in ninety-nine of a hundred, or call the helicopter and look like a fool. I called it. It was the heart muscle. I still don’t know what exactly made me do it; perhaps that the child did not look at my watch.',
  },
  {
    role: 'stage technician',
    answers: story('Describe a breakdown shortly before an event.'),
    misses: story('Describe a rule that you found wrong.'),
    text: 'Forty minutes to curtain and the desk shows nothing, no light at all, only the emergency lamps. Ok. I pull the console out, no smell, no fuse. Then I see that the cleaner’s vacuum hangs on our socket and has thrown the phase. New line from the foyer, tape on the floor, and we fade up eight minutes late. The director thought it was a concept.',
  },
  {
    role: 'HR assistant',
    answers: story('Have you ever had to keep something to yourself at work?'),
    misses: story('Have you ever had to push something through?'),
    text: 'From January to March I knew which eleven people would go, and I ate lunch with four of them. One asked me straight out if she should sign for the new flat. I said that I can’t talk about anything to do with staff, whoever asks, and that I would say this sentence in any month. It was the worst spring. She told me in May that she had understood.',
  },
  {
    role: 'tiler',
    answers: story('What was the hardest lesson you have learned on a building site?'),
    misses: story('What was the best team you have worked in?'),
    text: 'Sixty square metres of slate, beautiful, and after one winter it came up like old toast. I had not waited for the screed. The meter said dry, but I measured only at the door, where the sun comes. I tore out all of it and laid it again, eleven days for no money. Now I drill in the middle of the room and in the corner behind, and I write the numbers on the wall.',
  },
  {
    role: 'call centre agent',
    answers: story('Tell me about somebody who would not stop shouting at you.'),
    misses: story('Tell me about something you had to learn by yourself.'),
    text: 'It was because of the roaming, four hundred euros in Turkey, and he called me things I won’t repeat. I put the headset a bit off the ear and waited till he had to breathe. I said: that’s your holiday money, I would be angry too. Then we went through it, line by line, and I took off what I am allowed to, a hundred and twenty. At the end he asked if I have children.',
  },
  {
    role: 'museum educator',
    answers: story('How do you know that you can make difficult things easy? Give an example.'),
    misses: story('How do you deal with a lack of money? Give an example.'),
    text: 'Nobody in the group of nine-year-olds could imagine a thousand years. I gave out a roll of paper, one step is a lifetime of grandma, and they walked it through the whole hall, with a pencil cross for each. At step fourteen they stood in front of the Vikings. One boy went back to the start and said, so we are only the edge. That’s exactly it.',
  },
  {
    role: 'fleet manager',
    answers: story('Tell me about a saving you achieved.'),
    misses: story('Tell me about a crisis you had to handle.'),
    text: 'We paid nineteen thousand a month for diesel and no one could say why March was dearer than May. I put the fuel cards beside the tachographs and found that six vans idled for two hours each morning, for the heating. I got a plug at the yard and seat warmers, four thousand once. The bill is at fifteen now, and the drivers like the seats.',
  },
  {
    role: 'chemist',
    answers: story('When did you refuse to go along with something?'),
    misses: story('When did you turn a weak result into a strong one?'),
    text: 'My group leader asked me to leave out the two points which didn’t fit. It was for the poster, only the poster. I told him that I can put them in grey with a footnote, but that I will not make them disappear. He said then it goes without my name. So it went without my name. A year later somebody in Basel found what these two points were.',
  },
  {
    role: 'waitress',
    answers: story('Tell me about a busy shift and what you did.'),
    misses: story('Tell me about a colleague whom you helped.'),
    text: 'The cruise ship came on a Monday, nobody had told us. Hundred and twenty people for coffee and we were two. I took the cakes off the menu except three, wrote them on the window with soap, and my colleague did only the machine. I went through the rows from the left, always in the same direction. It was fifty minutes of pure running and no one waited more than a quarter of an hour.',
  },
  {
    role: 'software architect',
    answers: story('Describe a decision of yours that was unpopular.'),
    misses: story('Describe a conflict of yours with a customer.'),
    text: 'I froze all features for six weeks. The release had been rolled back three times and nobody could say what was in it any more. Sales counted the days on the wall of my office. I chose the six weeks because after four we would have had tests and no rest. Two people left. Since then we ship on Tuesdays, and it has been rolled back once.',
  },
  {
    role: 'librarian',
    answers: story('What have you started that still exists?'),
    misses: story('What have you done about a rude visitor?'),
    text: 'The knitting corner. There was a table behind the atlases where nobody went, with a lamp. I put a basket with wool under it and a card: take one row, leave one row. That was in 2016. It is the longest scarf in the county, and on Thursdays nineteen people come, half of them had never had a card of ours.',
  },
  {
    role: 'airport security officer',
    answers: story('Describe a situation where you noticed danger early.'),
    misses: story('Describe a situation where you had to say sorry.'),
    text: 'A backpack on the belt with a thermos, ordinary, but the liquid line on the screen was straight while the bag was tilted. Liquid does not do this. I stopped the belt, kept talking to the man about his flight, and pressed with the knee. It was wax around a flare cartridge, for a boat, he said. Maybe true. The lane was closed for twenty minutes, and I would stop it again.',
  },
  {
    role: 'speech therapist',
    answers: story('Tell me about a long way with a patient.'),
    misses: story('Tell me about a quick success.'),
    text: 'After the stroke Mrs Adler had one word, and it was Tuesday. For five months everything was Tuesday, the soup, her son, the pain. Some weeks nothing moved and I thought I should send her to someone else. We sang, because melody sits on the other side. On a Friday in November she sang the milk is gone. It was gone, too. Today she orders by phone.',
  },
  {
    role: 'export clerk',
    answers: story('Tell me about working with people from another country.'),
    misses: story('Tell me about working against the clock.'),
    text: 'Our agent in Osaka always answered yes, and then nothing came. I was angry for a month. A Japanese student who rented a room from my boss told me that yes means I hear you. So I began to ask what would be difficult about it, and left a day of silence. He wrote two pages. Since then I send the bad points first, and we have not lost a container.',
  },
  {
    role: 'electronics repairer',
    answers: story('Describe a hard nut that you cracked.'),
    misses: story('Describe a disappointed customer and your reaction.'),
    text: 'A hearing device that whistled only in church. The owner brought it three times and I found nothing, of course, my bench is no church. So I went there with him on a Sunday, third row. It whistled at the second hymn. The loop under the carpet had been laid twice, one above the other. We pulled out one of them on Monday with the sexton.',
  },
  {
    role: 'foreman in road building',
    answers: story('When did you have to bring a group back together?'),
    misses: story('When did you have to admit a weakness?'),
    text: 'The Portuguese ate at one end and ours at the other, and since the thing with the stolen drill nobody handed anybody a shovel. I let both sides cook, one Friday each, on the tar boiler lid. First Friday it was quiet. On the second, old Heinz asked for the recipe of the beans. And the drill was under the seat of the roller, by the way, I said that in front of all.',
  },
  {
    role: 'trainee in a bank',
    answers: story('What was the most useful thing somebody told you about your work?'),
    misses: story('What was the most useful thing you have built?'),
    text: 'You explain as if you had to defend yourself, that was it, from an old colleague in the lift. I didn’t sleep well on that. I noticed that I really start with but. So I cut the first sentence, every time, for a month, also in mails. In the next round the boss asked me to present for the others. He did not say why, but I know.',
  },
]
