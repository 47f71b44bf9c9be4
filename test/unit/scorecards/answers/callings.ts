import type { Group } from './kinds.ts'

export const callings: Group[] = [
  {
    role: 'event organiser',
    ask: { question: 'Tell me about a time when a plan of yours did not work out.', kind: 'behavioural' },
    answers: [
      {
        is: 'concise',
        text: 'I had booked the brass band for the square, and the priest refused the square an hour before. I walked over to the fire station, asked the captain for his yard, and sent two boys round with chalk to draw arrows. People came late, but they came, and the captain asked us back.',
      },
      {
        is: 'concise',
        text: 'My plan was one big queue. It blocked the ambulance road in ten minutes. I split it by surname with a rope and my scarf, and said sorry in the microphone. Ten minutes later the road was free.',
      },
      {
        is: 'vague',
        text: 'Once my plan for an event did not work because of external factors. I reacted flexibly, developed an alternative together with my team and in the end the event was a big success and the client was very satisfied.',
      },
    ],
  },
  {
    role: 'cashier',
    ask: { question: 'When have you had to deal with an unfair accusation?', kind: 'behavioural' },
    answers: [
      {
        is: 'concise',
        text: "My till was forty short and my name was on it. I asked for the camera, and sat through it with the manager after closing. At five past three I'd gone for my break and the float had been moved without a count. She apologised, and from then on two people sign when a till changes hands.",
      },
      {
        is: 'concise',
        text: "Customer said I kept her card. I told her, let's look, and I emptied my drawer and my pockets on the belt before everyone. Then I asked where she was before us. She went to the chemist; it was there. She came back with red face to tell me.",
      },
      {
        is: 'vague',
        text: 'I was once accused unfairly of making a mistake. It was not nice, but I stayed professional, I remained calm, I explained the facts, and the truth came out. It taught me a lot about communication.',
      },
      {
        is: 'long_weak',
        text: "Accusations are unfortunately part of working in retail, and anyone who says something else hasn't worked there for long. In our supermarket we have eleven tills, and on a Saturday there are up to three thousand customers, so one can imagine how much money goes through our hands. There was a period in which differences occurred again and again, and there was a lot of gossip in the break room. The regional manager came, there were interviews, there was an anonymous letter, and everyone was looking at everyone else. I was interviewed too, and it lasted for almost an hour. The works council was informed, and there was an information sheet that all of us had to sign. It was a burden for the atmosphere, and I slept badly at that time. But I have always been an honest person, and people who know me know that. Later on new tills were installed with a different system, and then the topic was closed. What I took from that is that one should keep a clear conscience.",
      },
    ],
  },
  {
    role: 'care worker',
    ask: { question: 'Tell me about a time you helped a colleague.', kind: 'behavioural' },
    answers: [
      {
        is: 'concise',
        text: "Ines hid in the linen room because she couldn't read the new charts. I photographed one, drew a circle round the three boxes that matter, and did the evening round with her for a week. Then she did it without me, and last month she showed the new girl.",
      },
      {
        is: 'concise',
        text: "A colleague hurt her back. I told the nurse before she could say it's nothing, took her heavy rooms and gave her my tablets round. She was back on the Monday, and without an operation.",
      },
      {
        is: 'vague',
        text: 'I always support my colleagues. Recently one of them was overwhelmed with her work, so I offered my help and took over some of her tasks. She was very thankful, and it strengthened our team spirit.',
      },
      {
        is: 'habitual',
        text: 'If a colleague needs help I am always there. I usually ask first what she needs, then I take over a room or two, and I often stay longer. Last year too I always helped the new ones, I showed them where things are and I explained everything twice.',
      },
    ],
  },
  {
    role: 'payroll clerk',
    ask: { question: "Describe a time you found a mistake in someone else's work.", kind: 'behavioural' },
    answers: [
      {
        is: 'concise',
        text: "The director's own bonus had been keyed twice. Nobody likes to knock at that door. I printed both lines, knocked, and laid them down without a sentence. He looked, went pale, and rang the bank himself. From the next month he has two people release the list, his included.",
      },
      {
        is: 'concise',
        text: "My colleague used last year's table for the night workers. I rang her at home before the run, because I would want that. She fixed it in the evening and nobody was paid short.",
      },
      {
        is: 'vague',
        text: 'While checking a report I discovered an error made by a colleague. I addressed it tactfully in private, we corrected it together and put measures in place to avoid such errors in future. Our relationship remained very good.',
      },
    ],
  },
  {
    role: 'choir conductor',
    ask: { question: 'When did you take a risk at work?', kind: 'behavioural' },
    answers: [
      {
        is: 'concise',
        text: "I cut the piece everyone loved two days before the concert, because the tenors were still guessing. We sang four songs we really knew instead of five. An old lady asked me afterwards why we'd never sung that well before, and the tenors came to extra rehearsals from then on.",
      },
      {
        is: 'concise',
        text: 'I gave the solo to a boy who never had opened his mouth. I stood so that he sees only me. He missed the first note, looked at me, took the second. The hall got up.',
      },
      {
        is: 'vague',
        text: "I took a calculated risk when I decided to try a completely new approach. Many people were sceptical at first, but I believed in it, and the results exceeded everybody's expectations.",
      },
      {
        is: 'padded',
        text: "Risk is a part of life and a part of work, and those who never take a risk never win anything either, as the saying goes. I am a person who takes risks when risks make sense, and who does not take risks when they don't make sense. I once took a risk, a considerable risk, one could say, which many others in my position would perhaps not have taken. I took it because I was convinced that it was right to take it, and it turned out that taking it had been right. So I would say that my attitude to risk is a healthy and balanced attitude, and I'd bring this attitude to your organisation too.",
      },
    ],
  },
  {
    role: 'bus depot planner',
    ask: { question: 'Tell me about a time you had to say sorry.', kind: 'behavioural' },
    answers: [
      {
        is: 'concise',
        text: "I'd put a driver on an early shift after a late one. He didn't say anything, he just fell asleep in the canteen. I drove him home, wrote to the union myself what I had done, and built the rest check into my sheet so it turns red. It has been red twice since, and both times before anybody drove.",
      },
      {
        is: 'vague',
        text: 'I made a mistake that affected a colleague. I apologised sincerely, took full responsibility and made sure that it would not happen again. He appreciated my honesty.',
      },
      {
        is: 'long_weak',
        text: "In planning you are the one who gets the blame in the end, whatever happens, and one has to be able to live with that. We have about 180 drivers and 95 vehicles on 22 lines, and the timetable changes twice a year. There was a big change last December, with the new tram line, where everything was turned upside down, and of course not everything was perfect from day one. There were complaints from the drivers and complaints from the passengers, there were articles in the press, and the management promised improvements. I was in the project group, and I coordinated between the depot, the control room and the software company. There were calls on Sunday evenings. There was a lot of frustration on all sides, and an apology was made to the workforce in a letter that went out to everyone. I think it was right and important to do that. One shouldn't be too proud to admit that things could have gone better, and I'm certainly not.",
      },
    ],
  },
  {
    role: 'dental receptionist',
    ask: { question: 'Describe how you handled a day when everything came at once.', kind: 'behavioural' },
    answers: [
      {
        is: 'concise',
        text: "Dentist ill, phones full, child with a knocked-out tooth at the door. Tooth in milk first. Then I rang the practice across the road, and they took the child. After that I called the day's patients from the top, and asked three if they could come Saturday. At noon the phone was silent, and the tooth was back in.",
      },
      {
        is: 'concise',
        text: 'I wrote everything on one sheet: who is in pain, who has a wedding, who just wants cleaning. Pain stayed. I phoned the cleaning ones myself, moved them, said why. No one shouted at me that day, and the dentist went home at six.',
      },
      {
        is: 'vague',
        text: 'It was an extremely busy day with many urgent matters. I kept a cool head, prioritised, multitasked and communicated clearly with everyone involved, and by the end of the day everything was done.',
      },
    ],
  },
  {
    role: 'farm adviser',
    ask: { question: 'Tell me about a time when you had to convince someone.', kind: 'behavioural' },
    answers: [
      {
        is: 'concise',
        text: "Farmer wouldn't leave the strip along the ditch. I didn't argue with nitrates. I brought a jar of his ditch and a jar of his neighbour's and set them on the kitchen table. His wife moved them to the window. In April he left six metres, and he shows the jars to visitors.",
      },
      {
        is: 'concise',
        text: "The cooperative didn't believe in clover. I asked for one field, the worst one, and said I pay the seed if it fails. It fed the cows through the dry August. Nine of them sowed it in the next year.",
      },
      {
        is: 'vague',
        text: 'I had to convince a sceptical client of a new idea. I prepared good arguments, addressed his concerns and showed him the advantages. Finally he was convinced and we implemented it successfully.',
      },
      {
        is: 'habitual',
        text: 'I always convince people with facts. I usually listen to their objections first and then I show them examples from other farms, and I always left them time to think. In most cases they came round in the end because they saw that I was right.',
      },
    ],
  },
  {
    role: 'crane operator',
    ask: { question: 'What did you do when you saw something unsafe?', kind: 'behavioural' },
    answers: [
      {
        is: 'concise',
        text: "Wind meter read under the limit, but the flag on the school behind us was stiff. I put the load down, got out of the cab and told the foreman I'm not lifting until the flag hangs. He rang the office; they sent a man with his own meter. Ours was stuck. The site stood for a day and nobody was under the slab.",
      },
      {
        is: 'concise',
        text: "I saw the young one standing in the chain's way. I stopped, hooted, and climbed down all thirty metres to show him where he was standing. He walked it with me. He's never stood there again, and he tells others.",
      },
      {
        is: 'vague',
        text: 'Safety is my top priority. When I noticed an unsafe situation on the site, I reported it immediately to my supervisor and made sure that appropriate measures were taken. Nobody was injured.',
      },
      {
        is: 'long_weak',
        text: "Safety on building sites has changed a lot in the last years, and for the better in my opinion. When I began, there was hardly anyone with a helmet on, and today there is a safety officer, there are briefings each Monday, there are toolbox talks and there are those orange sheets with the risk assessment. At the big site by the station there were at times four cranes turning at once, and a lot of trades below, and it could get very tight there. There were various critical moments, I couldn't even say how many, with wind, with radio, with people who walk where they shouldn't. Everybody was really careful, and we were also visited by the insurance, who took pictures. I was involved in the discussion of the lifting plan, and I participated in an emergency drill with the fire brigade, where a dummy was brought down. That was very impressive. I believe that everyone has a responsibility and that safety begins with oneself.",
      },
    ],
  },
  {
    role: 'driving instructor',
    ask: { question: 'Tell me about a time you had to stay patient.', kind: 'behavioural' },
    answers: [
      {
        is: 'concise',
        text: 'Seventh lesson and she still looked at the pedals. I covered the dashboard with my coat and told her to listen. Third gear, fourth, by ear. She passed in June, first go, after failing twice elsewhere.',
      },
      {
        is: 'concise',
        text: "The old gentleman should lose his licence if he doesn't take the hours. He insulted me the first two. I let him drive to the cemetery, where he wanted to go, and waited in the car. On the way back he stopped at the sign he'd always rolled over. He kept his licence.",
      },
      {
        is: 'vague',
        text: 'I had a pupil who found it really difficult. I stayed patient and encouraging, adapted my teaching style and repeated the exercises as often as necessary. In the end she passed her test and was overjoyed.',
      },
    ],
  },
  {
    role: 'roofer',
    ask: { question: 'Describe a time you kept a promise that was hard to keep.', kind: 'behavioural' },
    answers: [
      {
        is: 'concise',
        text: "I'd told the widow it would be dry before the first snow. My partner broke his ankle. I took my brother-in-law up for the battens on three Sundays and did the ridge alone, tied to the chimney. It snowed on the Tuesday after. She had soup for us.",
      },
      {
        is: 'vague',
        text: 'I always keep my promises. Once I had promised a customer a deadline and then there were unexpected difficulties. I worked overtime and found solutions, and thanks to my commitment we could keep the deadline.',
      },
    ],
  },
  {
    role: 'midwife',
    ask: { question: 'When did you have to make yourself understood without a common language?', kind: 'behavioural' },
    answers: [
      {
        is: 'concise',
        text: 'The mother spoke only Tigrinya, and the telephone interpreter did not pick up. I breathed with her, put her hand on my own belly to show when to push, and drew a clock for how long. Her sister came at six and laughed at my drawing. The baby was already feeding.',
      },
      {
        is: 'concise',
        text: "Deaf father. I wrote nothing, he couldn't read Slovak. I took his palm and put it on the back of his wife each time a wave came. He understood before me when it was time. He was the first to hold her.",
      },
      {
        is: 'vague',
        text: "I have had many patients with whom I didn't share a language. In one case I used body language, gestures and a translation app, and I created an atmosphere of trust. Everything went well and the family was thankful.",
      },
    ],
  },
  {
    role: 'gardener',
    ask: { question: 'Tell me about a time when you had to change your mind.', kind: 'behavioural' },
    answers: [
      {
        is: 'concise',
        text: 'I was against the robot mower, for the hedgehogs. The client asked me to watch it for one night before I say no. I sat on the terrace until two. It turned away from a hedgehog twice, and not from a small one. So I set it to daylight, and now I recommend it, by day.',
      },
      {
        is: 'vague',
        text: 'I was initially opposed to a new method, but I kept an open mind. After getting more information I realised that it had many advantages, so I changed my mind. That shows that I am open to new things.',
      },
      {
        is: 'padded',
        text: "Changing one's mind is, I would say, a sign of intelligence, and a person who never changes his mind is a person who has perhaps stopped thinking. In gardening too there are always new things and new insights, and what was right yesterday may be wrong tomorrow, and what's wrong today may be right the day after. I have changed my mind, yes, and not only once. There was a subject about which I had one opinion, quite a firm opinion in fact, and then I got another opinion, because things had come to light that spoke for the other opinion and against the first one. That was a learning process, and learning processes are something very precious in my view.",
      },
    ],
  },
  {
    role: 'window cleaner',
    ask: { question: 'Tell me about a complaint that changed how you work.', kind: 'behavioural' },
    answers: [
      {
        is: 'concise',
        text: "A woman complained about the drips on her violin. I'd never thought of what stands behind a window. Now I ask on the doorstep what I should not wet, and I put a towel on every sill. She is still on my round.",
      },
      {
        is: 'concise',
        text: 'Client says: my glass is clean but the frame is black. He was right, I do glass for fifteen years and never looked at frame. I bought small brush, did his frames for nothing. He told it in the street and I got four houses.',
      },
      {
        is: 'vague',
        text: "A complaint is a gift. I once received a complaint from a customer, took it seriously and used it as an opportunity to improve my service. Since then I've paid even more attention to quality.",
      },
    ],
  },
  {
    role: 'lighthouse museum guide',
    ask: { question: 'Describe a time when you worked on your own for long.', kind: 'behavioural' },
    answers: [
      {
        is: 'concise',
        text: 'Nobody came for nine days in February. I took down the whole lens, prism by prism, numbered them with tape and washed them in rain water. At Easter the old keeper came up, switched on, and said it had not reached the island for twenty years. That evening it did.',
      },
      {
        is: 'vague',
        text: "I'm used to working independently. During one winter I worked alone for several weeks, and thanks to my discipline and good organisation I completed all my tasks without needing any supervision.",
      },
    ],
  },
]
