import type { Group } from './kinds.ts'

export const later: Group[] = [
  {
    role: 'office assistant',
    ask: { question: 'Describe a time you had a conflict with a colleague.', kind: 'behavioural' },
    answers: [
      {
        is: 'concise',
        text: "My colleague and I both wanted the same week off. I asked her why she needed it, and it was her sister's wedding. I gave her the week and took the one after. Later she covered two of my late shifts without my asking.",
      },
      {
        is: 'concise',
        text: 'A man in my team kept interrupting me in meetings. I spoke to him alone and gave him two examples. He had not noticed. The next week he stopped himself in the middle of a sentence and asked me to go on.',
      },
      {
        is: 'vague',
        text: 'I had a disagreement with a colleague about how to do a task. I listened to her side, explained mine calmly, and we found a solution that worked for everyone. Our relationship became even stronger.',
      },
    ],
  },
  {
    role: 'hotel receptionist',
    ask: { question: 'Tell me about a time you went beyond what was expected of you.', kind: 'behavioural' },
    answers: [
      {
        is: 'concise',
        text: 'A guest had left her wedding ring in the room and was already at the airport. I found it in the bed with the cleaner, took a taxi after my shift and gave it to her at the gate. She wrote to our director, and she always asks for me now.',
      },
      {
        is: 'concise',
        text: 'An old couple could not find their hotel in the rain and it was not ours. I called the other hotel, walked with them with an umbrella and carried the bag. They changed to us for the rest of the week.',
      },
      {
        is: 'vague',
        text: 'I always go the extra mile for our guests. Once a guest had a special request which was really not part of my job, but I made it happen, and she was extremely happy and left a great review.',
      },
      {
        is: 'long_weak',
        text: "Going beyond what is expected is in my DNA, I would say, and in the hotel business it's something you need every single day. In the four years at my hotel, which has 180 rooms and a spa, I've had so many situations in which guests had wishes that were out of the ordinary, from flowers and birthday cakes to lost luggage and last-minute theatre tickets. During the trade fair we're fully booked, and there are queues at the desk from seven in the morning, the phone rings, the lift is full, people are impatient. There was one evening in particular when everything was upside down and everybody was working until late. I was part of the team that took care of a very important group, about forty people from overseas, and there was a lot of coordination with the kitchen, the bus company and the travel agent. I was also involved in the new welcome concept, where we had several workshops. All of this has shown me how much I love being a host, and I think that guests feel that.",
      },
    ],
  },
  {
    role: 'nurse',
    ask: { question: 'Give me an example of a time you made a mistake.', kind: 'behavioural' },
    answers: [
      {
        is: 'concise',
        text: 'I gave a patient the tablets of the man in the next bed. I saw it when I came back with the water. I told the doctor at once, took the blood pressure every ten minutes and stayed until it was stable. I wrote the report myself, and since then I read the name aloud at every bed.',
      },
      {
        is: 'concise',
        text: 'I forgot to pass on that a patient was fasting, and she got breakfast. The operation had to wait a day. I apologised to her and to the surgeon, and made a red card for the bed. It has not happened on our ward again.',
      },
      {
        is: 'vague',
        text: 'Everyone makes mistakes. I once overlooked something in the documentation, but I noticed it in time, corrected it and informed my supervisor. I learned to be more careful and to always double-check.',
      },
    ],
  },
  {
    role: 'shop owner',
    ask: { question: 'Tell me about a difficult decision.', kind: 'behavioural' },
    answers: [
      {
        is: 'concise',
        text: 'I had to choose between two employees when sales went down. I kept the younger one, because she could do the accounts, and told the other one myself, at his kitchen table. I found him a place with the butcher next door. He still greets me, and the shop is still open.',
      },
      {
        is: 'concise',
        text: 'I decided to close on Mondays although my father never did. I counted the receipts of a year first. We lost a few regulars, but my two girls have not called in sick since, and the month comes out the same.',
      },
      {
        is: 'vague',
        text: 'As the owner I have to make difficult decisions all the time. I weigh up the pros and cons, consider the interests of everyone involved, and then I decide. Looking back, I almost always made the right choice.',
      },
    ],
  },
  {
    role: 'bank clerk',
    ask: { question: 'Tell me about a time you dealt with change at work.', kind: 'behavioural' },
    answers: [
      {
        is: 'concise',
        text: 'They took away our counters and put us next to the machines. The older customers were lost. I drew the four steps on a card, and I stood beside Mrs Hahn three Fridays in a row until she did it alone. After that she showed her neighbours.',
      },
      {
        is: 'concise',
        text: 'New software, no training, quarter end. I stayed one evening and clicked through it with a dummy account, wrote down where it stuck, and went through my list with the others over breakfast. On the last day of the quarter nobody had to call the hotline.',
      },
      {
        is: 'vague',
        text: 'Change is something positive for me. When our bank introduced a new system I was open to it from the very start, I supported my colleagues and helped to make the transition as smooth as possible.',
      },
      {
        is: 'habitual',
        text: 'When there are changes I always try to see the good side. I usually read everything I can find, I ask questions in the training, and I always helped the others too. In every change there are people who complain, and I used to take them aside and calm them down.',
      },
    ],
  },
  {
    role: 'garage mechanic',
    ask: { question: 'Tell me about a time you had to give someone bad news.', kind: 'behavioural' },
    answers: [
      {
        is: 'concise',
        text: 'The old lady came for new tyres, and I saw that the frame was rusted through. I took her under the lift and let her put her finger through it. She was silent, then she asked what her car was worth. I rang three dealers and got her a small used one. She paid me in cake too.',
      },
      {
        is: 'concise',
        text: 'Customer wanted his van by Friday and the part was not there. I called him on Tuesday, not on Friday. I gave him my own van for the weekend. He was angry on the phone but he brought it back washed.',
      },
      {
        is: 'vague',
        text: 'I once had to inform a customer that the repair would be much more expensive than expected. I explained it to him honestly and transparently, showed understanding for his situation, and in the end he accepted it.',
      },
    ],
  },
  {
    role: 'translator at court',
    ask: { question: 'Describe a time when you had to work under pressure.', kind: 'behavioural' },
    answers: [
      {
        is: 'concise',
        text: 'The interpreter for the defendant did not come and the judge would not wait. I had never done Albanian law terms. I asked for five minutes, wrote the ten words I would need with the lawyer, and asked the man to speak in short sentences. The hearing finished before lunch, and the judge asked for me for the verdict.',
      },
      {
        is: 'concise',
        text: "Three people talked at once and one was crying. I raised my hand and said: one voice, please, or I can't carry it. They laughed, and after that they took turns. The whole record was usable.",
      },
      {
        is: 'vague',
        text: 'I work very well under pressure. In my job there are often tight deadlines and stressful situations, but I stay focused, prioritise my tasks and always deliver high quality on time.',
      },
    ],
  },
  {
    role: 'chef',
    ask: { question: 'Tell me about a time you taught somebody something.', kind: 'behavioural' },
    answers: [
      {
        is: 'concise',
        text: 'Our apprentice cut onions and cried and hated it. I took the knife away, sharpened it in front of him and gave it back. Then we did one together, slowly, and he did the next. Now he does the whole sack before the radio news is over.',
      },
      {
        is: 'concise',
        text: 'I showed the dishwasher how to fillet, because he asked. After the shift, ten minutes, each day one fish. In March our fish man broke his hand, and Said did the whole lent menu in his place.',
      },
      {
        is: 'vague',
        text: "I have trained many apprentices. I explain everything step by step, I'm patient and I always have an open ear. One of them was really weak at the start and he developed very positively thanks to my support.",
      },
    ],
  },
  {
    role: 'freelance designer',
    ask: { question: 'When did you have to say no?', kind: 'behavioural' },
    answers: [
      {
        is: 'concise',
        text: "A client wanted his competitor's logo with another colour. I said no and showed him the two side by side with the name of the judge who would see them next. He swallowed. Then I drew him one from his own tools, and he had it painted on the van.",
      },
      {
        is: 'vague',
        text: "Saying no is part of being professional. I once had a client who asked for something I couldn't support, so I politely declined and explained my reasons. He respected that.",
      },
    ],
  },
]
