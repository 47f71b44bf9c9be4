import type { Group } from './kinds.ts'

export const crafts: Group[] = [
  {
    role: 'receptionist at a vet',
    ask: { question: 'Tell me about a time you had to calm somebody down.', kind: 'behavioural' },
    answers: [
      {
        is: 'concise',
        text: 'A woman ran in with a cat in a towel and screamed at everyone. I took the cat out of her arms, put it on the scale and asked her its name. She stopped, told me, and started to cry instead. By the time the vet came she could say what had happened.',
      },
      {
        is: 'concise',
        text: 'Old man, furious, bill was double of what we said on phone. I have sat down next to him, not across, and we read the lines together. One line was from another dog. I crossed it out, he paid, and he brought us plums the week after.',
      },
      {
        is: 'concise',
        text: "Someone's dog had died in the waiting room. I locked the front door, moved the others into the staff kitchen and stayed on the floor with the owner. She asked to be alone, so I waited outside until her brother came. She wrote to us later that she'd never forget it.",
      },
      {
        is: 'vague',
        text: 'I had to calm down an upset client once. I listened actively, I showed empathy and I made sure that she felt understood. In the end she was much calmer and thanked me for my professionalism.',
      },
      {
        is: 'long_weak',
        text: "In a veterinary practice emotions run high, as you can imagine, because animals are like family members for many people, and I have been working there for nearly six years now. There was a time last year when we were extremely busy, the telephone was ringing all day, the waiting room was full to the last chair, and people were getting nervous. Some had appointments and some hadn't, some had dogs that barked at the other dogs, and there was a gentleman who was particularly loud about it. The doctors were in surgery, and my colleague was on holiday in Croatia. It was a very tense atmosphere in which everybody had to do their bit. I was at the desk the whole time and I communicated with the people and did my best. I had also attended a course on de-escalation in the spring, two days with a trainer who used to be with the police, and that was really helpful for understanding how people function. So I would say that I have gone through quite a lot of these situations, and they have made me a stronger person.",
      },
    ],
  },
  {
    role: 'school caretaker',
    ask: { question: 'Describe a time when you fixed something nobody asked you to fix.', kind: 'behavioural' },
    answers: [
      {
        is: 'concise',
        text: 'The gate squealed, and the teacher next to it always stopped talking when somebody came in. I took it off on a Sunday, filed the hinge and greased it. On Monday she looked out of the window because she had not heard me.',
      },
      {
        is: 'concise',
        text: "Kids were skipping the water fountain because it dribbled. I found a washer in the wrong way round, turned it, and wiped the bowl with vinegar. Now there's a line at break.",
      },
      {
        is: 'habitual',
        text: "Whenever I see something broken I fix it straight away, I don't wait for somebody to tell me. I always made sure the lamps were working, I checked the toilets each morning, and if a chair was wobbly I took it to my workshop and glued it. The headteacher often said she never had to ask me twice.",
      },
      {
        is: 'vague',
        text: 'In my last school I fixed many things without being asked, because I am proactive. I saw a problem, took the initiative and solved it, and the feedback from the teachers was very positive.',
      },
    ],
  },
  {
    role: 'translator',
    ask: { question: 'Tell me about something you had to learn in a hurry.', kind: 'behavioural' },
    answers: [
      {
        is: 'concise',
        text: "On Thursday my agency sent me a patent about looms. I knew nothing about weaving. I phoned a mill, a woman there let me stand beside her loom for an hour and name every part. The client's engineer changed two words in forty pages and asked for me by name next time.",
      },
      {
        is: 'concise',
        text: 'They put me in a courtroom, I was only ever doing letters. Night before I have watched three hearings, wrote the phrases on cards, repeat them on the bus. The judge spoke fast, I asked him once to slow. Nobody had to correct me, and the court called again.',
      },
      {
        is: 'vague',
        text: 'I had to learn a new translation tool very quickly. It was a steep learning curve but I am a fast learner, so I dedicated time to it, and I mastered it in a short time and became one of the most productive users.',
      },
      {
        is: 'long_weak',
        text: 'In our profession you learn permanently, because languages develop and so does the technology. When the agency introduced the new platform there was a big wave of training, with webinars, with tutorials and with a buddy system, and everyone was expected to have completed the modules by the end of the quarter. I took part in all of the webinars and I also joined the user group, which met on the first Tuesday of the month. There were a lot of discussions about the pros and cons of the machine suggestions. Some colleagues were sceptical, others were enthusiastic. There were certainly phases when it was stressful, because the deadlines remained the same while all of this was going on. I received a badge for the course. Generally speaking I would say that lifelong learning is a matter of course for me, and I have always kept up with developments in my field.',
      },
    ],
  },
  {
    role: 'baker',
    ask: { question: 'When did you last disagree with your manager? What happened?', kind: 'behavioural' },
    answers: [
      {
        is: 'concise',
        text: 'He wanted to save the second proof on the rye. I baked four loaves his way and four mine and put them side by side on the counter without a word. He cut both, chewed a while, and put the second proof back on the sheet himself.',
      },
      {
        is: 'concise',
        text: "My boss said throw away yesterday's croissants. I said let me try almond cream on them first, just one tray. It was gone before ten. We don't throw any now.",
      },
      {
        is: 'vague',
        text: 'My manager and I disagreed about a recipe. I explained my point of view respectfully, he explained his, and through open communication we found a good compromise which worked for both of us.',
      },
      {
        is: 'padded',
        text: 'To answer your question about disagreement with my manager, I would first like to say that I have always had an excellent relationship with all my managers. Disagreement, in my opinion, is not something negative, it is something that can be very positive if it is handled in the right way. There was one disagreement, and it was a disagreement about a product, and we had different views about this product. We talked about the different views and after we had talked about them the views were no longer so different. I believe that this shows how important it is to talk, and I always talk about things openly and honestly, because honesty is the best policy.',
      },
    ],
  },
  {
    role: 'estate agent',
    ask: { question: 'Tell me about a time you missed a target.', kind: 'behavioural' },
    answers: [
      {
        is: 'concise',
        text: "I'd promised eight valuations in May and did three. I was spending mornings on portals instead of knocking. In June I left the laptop in the office until noon and walked one street a day. I passed eight on the nineteenth, and kept the walking.",
      },
      {
        is: 'concise',
        text: 'I lost a house because I rang the seller back a day late. I told my boss before he heard it, wrote to the seller by hand, and put a rule in my diary that the phone comes before the mail. She sold with someone else, but her sister listed with me in autumn.',
      },
      {
        is: 'vague',
        text: 'Last year I missed my sales target because the market was difficult. I analysed the reasons, developed an action plan and worked harder than ever. The following year I exceeded my target significantly.',
      },
      {
        is: 'habitual',
        text: 'I rarely miss targets, because I always plan ahead. I usually break the target down into weeks, I track my calls, and when I saw that I was behind I always worked an extra hour in the evening. I never made excuses and I always took responsibility in front of the team.',
      },
    ],
  },
  {
    role: 'paramedic dispatcher',
    ask: { question: 'Describe a moment when you had to choose between two important tasks.', kind: 'behavioural' },
    answers: [
      {
        is: 'concise',
        text: 'Two calls blinked, and I had one ambulance. One was a broken wrist in a playground, the other a man who "felt odd" and couldn\'t say the date. I sent the crew to the man, and stayed on the line with the mother, telling her how to hold the arm. He was having a stroke; they got him in time. The girl got her plaster an hour late and her mother said that was right.',
      },
      {
        is: 'concise',
        text: 'Radio was down and the new colleague was crying at the desk next to me. I did the radio first, because the crews could not hear each other. Switched them all to phones, read out the numbers one by one. Then I turned round and took her outside. She stayed with us.',
      },
      {
        is: 'vague',
        text: 'There was a day when I had two priorities at the same time. I evaluated both carefully, prioritised according to urgency and importance and delegated what I could, so that everything was completed on time.',
      },
    ],
  },
  {
    role: 'head chef',
    ask: { question: 'What is the hardest thing you have had to tell someone at work?', kind: 'behavioural' },
    answers: [
      {
        is: 'concise',
        text: "My best cook drank. I'd smelled it twice and said nothing. The third time I asked him to come to the walk-in, and I told him that I would drive him home now, and to a clinic tomorrow, or that he was finished here. He shouted, then he sat down on the crates. He came back in spring, dry, and he still runs the grill.",
      },
      {
        is: 'concise',
        text: 'I told a trainee that she would not pass. I showed her my notes, dish by dish, and asked what she saw. She saw the same. She moved to pastry at my suggestion, and there she is brilliant.',
      },
      {
        is: 'vague',
        text: 'I had to give difficult feedback to an employee about his performance. I prepared the conversation well, stayed factual and gave constructive feedback. He accepted it and improved his performance considerably.',
      },
      {
        is: 'long_weak',
        text: 'As a head chef you have to tell people unpleasant things nearly every day, that comes with the hat. In the hotel where I worked before, there were 26 people in the brigade, from eleven nations, and the tone was quite rough there, as it is in most kitchens. There had been many complaints about the breakfast, the food and beverage manager was under pressure from the owners, and there were several meetings about staffing in which I participated. Then there was the subject of the tips, which was a subject that nobody liked to touch, and there was talk in the corridors. I was responsible for the whole communication towards the kitchen team in that phase. Naturally not everyone was pleased. There were emotions, there were even tears, and I think that is normal, because where people work with passion there are also feelings. The human resources department supported the process with a mediator who came three times. For me it was a valuable time, and it has shaped the way I see leadership.',
      },
    ],
  },
]
