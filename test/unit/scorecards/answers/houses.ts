import type { Group } from './kinds.ts'

export const houses: Group[] = [
  {
    role: 'lab technician',
    ask: { question: 'Tell me about a time you worked with someone very different from you.', kind: 'behavioural' },
    answers: [
      {
        is: 'concise',
        text: 'Our chemist spoke only in numbers and I think in pictures. Each morning I drew what I had understood on the glass of the hood, and he corrected it with his marker. After a week he drew first. We found the leak in the column that way.',
      },
      {
        is: 'concise',
        text: 'She was sixty, I am twenty-two, and she hated my checklists. I asked her to teach me one test without paper. I noticed three steps that were nowhere written, so I wrote them on my list and gave it to her. She laughed and signed it. Now both of us train the newcomers.',
      },
      {
        is: 'vague',
        text: 'I once worked with a colleague whose personality was the opposite of mine. At first it was challenging, but I showed respect and flexibility, and we complemented each other perfectly and achieved great results.',
      },
    ],
  },
  {
    role: 'hospital porter',
    ask: { question: 'Tell me about a time you had to work with too few people.', kind: 'behavioural' },
    answers: [
      {
        is: 'concise',
        text: 'Three of us instead of seven, Easter Sunday. I rang each ward and asked which patient could not wait, and wrote those on my arm. The rest I told an honest hour. Nobody missed theatre. Two wards complained about cold beds, and I took that.',
      },
      {
        is: 'concise',
        text: 'We was only two at the night. I have asked the nurses to bring the walking patients together to the lift, and my colleague stayed upstairs, I stayed down. So no one walked empty. We finished before the day shift came, and they do it so still.',
      },
      {
        is: 'vague',
        text: 'We were understaffed for several weeks. I stayed positive, worked overtime, supported my colleagues wherever I could and we managed to maintain a high standard of quality despite the difficult circumstances.',
      },
      {
        is: 'habitual',
        text: "When we are short I always keep calm and take the urgent ones first. I usually call the wards, ask what they need, and then I go from top to bottom so I don't lose time with the lift. I help the nurses with lifting too. I always tell the patients how long it takes.",
      },
    ],
  },
  {
    role: 'librarian',
    ask: { question: 'Give an example of a rule you broke, and why.', kind: 'behavioural' },
    answers: [
      {
        is: 'concise',
        text: 'A boy without papers wanted to borrow a dictionary, and our rule says address first. I put it on my own card. He brought it back on the day, with a note in it, and asked for the next. We have a card for such people now; the council signed it off in March.',
      },
      {
        is: 'concise',
        text: 'Rule: no food. A man came in from the cold and opened a soup. I sat him in my office instead of the reading room and let him eat. My head saw it, asked, nodded. He reads the papers here each day since and has never made trouble.',
      },
      {
        is: 'vague',
        text: 'Sometimes rules have to be interpreted flexibly. I once made an exception for a reader because I considered it to be the right decision in that situation, and my supervisor agreed with me afterwards. The reader was very grateful.',
      },
    ],
  },
  {
    role: 'tailor',
    ask: { question: 'Tell me about your proudest piece of work.', kind: 'behavioural' },
    answers: [
      {
        is: 'concise',
        text: "A bride came with her grandmother's dress, moth-eaten, and two weeks. I unpicked the lining and found that the silk underneath was whole. I turned the bodice inside out and used the moth holes as the place for beads. Her grandmother touched one in the church and didn't know that it had ever been a hole.",
      },
      {
        is: 'concise',
        text: "It's a coat for a man with one arm shorter. Nobody had ever measured him, they always just hemmed. I cut two different sleeves, let him move, cut again. He put it on, and buttoned it up alone for the first time in his life.",
      },
      {
        is: 'vague',
        text: 'I am proud of many projects. In particular there was a large order for an important customer with very high expectations. I gave everything, paid attention to each detail and delivered top quality. The customer was delighted.',
      },
      {
        is: 'long_weak',
        text: "I have been in the trade for twenty-three years, so there is naturally a lot that I could be proud of. I trained in a small town with an old master, then I went to a theatre, then to a factory for uniforms with four hundred employees, and since 2015 I have had a position in an alteration shop in a shopping centre, where between 40 and 60 pieces come in per day. At the theatre it was especially exciting, there were always several productions running at the same time, operas, ballets, musicals, and you met a lot of interesting personalities. There was a production of an opera with over a hundred costumes, it was in all the newspapers, and the whole department was involved for months. The designer came from Paris and had very particular ideas, which changed every week. It was hectic but it was wonderful as well. I was part of the team that did the finishing, and at the premiere we were all invited and there was a buffet. When I look back, I'm proud of having been part of something so big.",
      },
    ],
  },
  {
    role: 'mountain guide',
    ask: { question: 'Describe a time someone relied on you and it was difficult.', kind: 'behavioural' },
    answers: [
      {
        is: 'concise',
        text: 'A guest froze on the ladder at the worst place, with four people waiting under her. I climbed down past her on the outside, clipped her to me and told her which foot, nothing else. Foot by foot we reached the ledge. She cried, she ate a chocolate, and she led the last pitch herself.',
      },
      {
        is: 'vague',
        text: 'Guests rely on me every day with their lives. On one tour a guest had a problem on a difficult passage. I remained calm, gave clear instructions and, thanks to my experience, brought everybody back safely.',
      },
      {
        is: 'concise',
        text: "Fog came, the client was diabetic and his sugar was down. I gave him my tea with honey, sat on the rope so he couldn't wander off, and turned us round fifty metres below the top. He was angry then. He booked me again the next summer.",
      },
    ],
  },
  {
    role: 'pharmacy assistant',
    ask: { question: 'Tell me about a time you improved how something was done.', kind: 'behavioural' },
    answers: [
      {
        is: 'concise',
        text: "Every evening we hunted for the bags of people who'd rung. I hung them by the last letter of the street, because that is what callers say first. We haven't hunted since.",
      },
      {
        is: 'concise',
        text: 'In pharmacy before, repeat prescriptions were in one big box. I made it five boxes, one for every day, and the customer gets told the colour. Waiting is short now, and my boss has copied it in second shop.',
      },
      {
        is: 'concise',
        text: 'People kept opening the inhaler wrong. I glued a dead one on a board at the counter, cut in half. You push, you see it. The asthma nurse borrowed it and never gave it back.',
      },
      {
        is: 'vague',
        text: 'I improved several processes in our pharmacy. I noticed inefficiencies, discussed them with the team and implemented a better workflow, which increased both efficiency and customer satisfaction.',
      },
      {
        is: 'habitual',
        text: 'I always look for ways to do things better. When I see that something takes too long I usually think about it at home and propose something to my boss. I labelled shelves, I sorted drawers, I always kept the counter tidy, and my colleagues often asked me for ideas.',
      },
    ],
  },
  {
    role: 'cyclist courier',
    ask: { question: 'Tell me about a time when you nearly gave up.', kind: 'behavioural' },
    answers: [
      {
        is: 'concise',
        text: 'My third winter, chain snapped, sleet, eleven drops left. I sat under a bridge. Then I rang the dispatcher and said I need ten minutes and a bus ticket. She rerouted four, I did the other seven by bus and foot, the last one at half past eight, a cake. The woman gave me a slice.',
      },
      {
        is: 'vague',
        text: "There were moments when I wanted to give up, because it was physically and mentally demanding. But I'm resilient, I never lose sight of my goals, and I kept pushing until I succeeded.",
      },
    ],
  },
  {
    role: 'social worker',
    ask: { question: "Describe a situation where you had to win someone's trust.", kind: 'behavioural' },
    answers: [
      {
        is: 'concise',
        text: "The father wouldn't open the door to us. So I stopped ringing. I left the school photo of his daughter under the mat with my number, twice. The third week he phoned and asked which bus goes to the school. I met him at the stop. He's been to both parents' evenings since.",
      },
      {
        is: 'concise',
        text: 'She had been lied to by four agencies. I told her on the first day what I could not do, wrote it down and gave her the paper. When the flat fell through she showed me the paper and said, you said so. After that she let me in.',
      },
      {
        is: 'vague',
        text: 'Building trust is the foundation of social work. I had a client who was very mistrustful. Through patience, transparency and appreciation I gradually built a relationship with him and he opened up more and more.',
      },
      {
        is: 'long_weak',
        text: "Trust is something that you can't force, it has to grow, and in my field of work we speak about relationship work. I have worked in the district for nine years, with families from more than thirty countries, and at present I have a caseload of 34. There was a family that was known to practically all of the services, the youth office, the school, the police, the health department, everyone had a file on them, and there were regular round tables, at which up to twelve professionals were present. I was invited to those too, and I always prepared myself thoroughly by reading the documents. There were very different attitudes around the table. Some were in favour of stricter measures and others in favour of more support. There was a plan with goals and sub-goals, and it was reviewed every six weeks. Unfortunately there was a lot of turnover among the colleagues as well. I also went through a supervision on this case, which I found very enriching. All in all it was an intensive process for all sides, and one which showed how important networking is.",
      },
    ],
  },
]
