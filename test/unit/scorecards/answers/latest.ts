import type { Group } from './kinds.ts'

export const latest: Group[] = [
  {
    role: 'kindergarten teacher',
    ask: { question: 'Tell me about something you are proud of.', kind: 'behavioural' },
    answers: [
      {
        is: 'concise',
        text: 'We had a boy who bit. I did not put him on the bench like the others did. I gave him a rubber ring on a string, told him it was his, and wrote down when he used it. It was always before lunch; he was hungry. He got his sandwich at ten, and the ring hangs in my office.',
      },
      {
        is: 'concise',
        text: 'The garden. Nobody wanted it, it was stones. I asked each father for one hour and one tool. We dug beds on two Saturdays, and the children ate their own beans in July. The new parents think that it was always there.',
      },
      {
        is: 'vague',
        text: "I'm proud of the development of the children in my group. When I see how they grow and how they become more independent, then I know that I've done a good job.",
      },
      {
        is: 'long_weak',
        text: "There are so many things of which I could be proud after twenty-one years in this profession. I've worked in three different institutions, one of them with an open concept, one bilingual, and the present one with a focus on nature and movement. Over the years I've certainly accompanied five hundred children, and with some of the families I'm still in contact. There were celebrations, lantern processions, overnight stays, forest weeks and a circus project, which was in the newspaper. For the circus project there was an artist there for a whole week, and the entire team was involved in costumes, music and catering, and I took over a part of the organisation. It was a very intense time and all the parents were thrilled. I also took part in the certification, for which a lot of documentation was necessary. What makes me proud in the end is that I've never lost the joy in this profession, and that I approach every day with an open heart.",
      },
    ],
  },
  {
    role: 'night nurse applicant',
    ask: { question: 'Why do you want this job?', kind: 'screening' },
    answers: [
      {
        is: 'concise',
        text: 'I like the night. There is nobody who interrupts, and patients say at three what they do not say at noon. In your hospice one nurse keeps the same four rooms all week; that is what I miss in the clinic.',
      },
      {
        is: 'concise',
        text: 'Because I can walk here, and because of your head nurse. She taught us in school how to wash a person who is afraid. I want to work for someone who does that herself.',
      },
      {
        is: 'vague',
        text: "I want this job because I love working with people and I am convinced that my personality and my experience fit your institution perfectly. I'd be happy to contribute to your team.",
      },
    ],
  },
  {
    role: 'site foreman',
    ask: { question: 'What are your strengths?', kind: 'screening' },
    answers: [
      {
        is: 'concise',
        text: 'I see a mess early. On my last site I stopped the tilers because the pipes had not been tested, everyone swore, and then one was leaking. And men stay with me: of the eleven I started with in the spring, ten were there at the roofing.',
      },
      {
        is: 'vague',
        text: "My strengths are reliability, team spirit and resilience. I'm a natural leader, I communicate well and I keep calm even in stressful situations.",
      },
    ],
  },
  {
    role: 'cook',
    ask: { question: 'Why did you change jobs so often?', kind: 'screening' },
    answers: [
      {
        is: 'concise',
        text: 'First place closed, second was seasonal, third one the owner did not pay us from August on. I have the letters. What I look for is a kitchen that is open all year. You are, and your cook has been here since the beginning.',
      },
      {
        is: 'vague',
        text: "I wanted to gain as much experience as possible in different companies and to develop myself personally and professionally. Now I'm looking for a long-term perspective.",
      },
    ],
  },
  {
    role: 'care assistant',
    ask: { question: 'How do you keep a patient from falling at night?', kind: 'technical' },
    answers: [
      {
        is: 'concise',
        text: 'Most fall on the way to the toilet. So I take them before midnight and again at four, put the bell in the hand and not on the wall, and leave a small lamp by the door. Slippers with a heel, bed low. If someone is new on sleeping pills I look in every hour, because the first nights are the worst.',
      },
      {
        is: 'vague',
        text: 'Patient safety has the highest priority. I always pay attention that there are no obstacles and that the patient feels safe, and I follow the guidelines of the facility.',
      },
    ],
  },
  {
    role: 'mechanic',
    ask: { question: 'The engine turns over but does not start. What do you check?', kind: 'technical' },
    answers: [
      {
        is: 'concise',
        text: "Fuel, spark, air, in that order of what is quick. Do I hear the pump when the key turns? If not, fuse and relay first. Then a plug out and on the block: blue spark or none. Wet plug means fuel is coming and it isn't burning, dry means it never arrives.",
      },
      {
        is: 'concise',
        text: "I read the codes, but I don't believe them blindly. A bad crank sensor gives no spark and no fuel at the same time, so I look if the rev counter moves while cranking. If it stays at zero it's that sensor in most cases.",
      },
      {
        is: 'vague',
        text: "There can be various reasons why an engine doesn't start. I would connect the diagnostic device, read out the fault memory and then repair what's defective. With modern cars you need good equipment.",
      },
    ],
  },
  {
    role: 'pharmacist',
    ask: { question: 'What is the difference between a cold and an allergy, and how do you tell?', kind: 'technical' },
    answers: [
      {
        is: 'concise',
        text: 'A cold comes with fever or aching and is over in ten days; an allergy itches, and it stays as long as the pollen does. I ask if the eyes itch and whether it is worse outside. Clear and watery speaks for allergy, thick and yellow for a cold. If it only comes in the bedroom, I think of mites.',
      },
      {
        is: 'vague',
        text: "Both have similar symptoms, so it's often not easy to tell. I would advise the customer individually and, when in doubt, send them to a doctor, because health comes first.",
      },
    ],
  },
  {
    role: 'furniture salesman',
    ask: { question: 'A customer says he was promised a discount that nobody knows about. What do you do?', kind: 'case' },
    answers: [
      {
        is: 'concise',
        text: "I ask him who and when, and write it down in front of him, because then he sees I take it seriously. Then I look in the order and call that colleague, even at home. If it was promised, he gets it, and I pay it from my own margin. If it wasn't, I tell him so and offer to deliver for nothing, since that costs us little.",
      },
      {
        is: 'vague',
        text: "I would stay friendly, show understanding and look for a solution together with my manager. The customer is king, so it's important to find a compromise.",
      },
    ],
  },
  {
    role: 'bakery manager',
    ask: { question: 'Your bakery throws away a fifth of its bread. What would you do?', kind: 'case' },
    answers: [
      {
        is: 'concise',
        text: "First I'd write down for two weeks what is left and at what hour, by kind of bread. If it's always the rolls after four, bake a third fewer at noon and finish frozen ones when the shelf runs empty. If it changes with the weather I would order by the forecast. What is left I'd sell at seven for half, but not before, or people wait for it.",
      },
      {
        is: 'vague',
        text: 'I would optimise the processes and improve the planning in order to reduce waste. Sustainability is a very important topic today, and employees should be sensitised for it.',
      },
      {
        is: 'long_weak',
        text: "Food waste is one of the great problems of our time, and every one of us carries responsibility. In Germany alone eleven million tonnes are thrown away per year, and I think that's a scandal. In my career I've worked in five bakeries, small ones with a shop and large ones with forty branches and a production in three shifts, so that I know the industry very well. Everywhere it was a topic, there were lists, there were apps, and there was a cooperation with a food bank. The managers always said that the shelves have to be full until closing time, because customers expect it. There's a conflict of goals there that is difficult to resolve. I attended a seminar on sustainability at the chamber of crafts, with many exciting impulses and good conversations in the breaks. Digital tools are developing rapidly and artificial intelligence will change a lot as well. In my view awareness is the key, and change begins in people's heads.",
      },
    ],
  },
]
