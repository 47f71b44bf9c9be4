import type { Group } from './kinds.ts'

export const reasons: Group[] = [
  {
    role: 'veterinary nurse',
    ask: { question: 'Why do you want to leave your current job?', kind: 'screening' },
    answers: [
      {
        is: 'concise',
        text: 'Our practice was sold in spring and now I have twelve minutes for a dog. Last week I sent a woman home without explaining the insulin. I want to go back to a place where I can sit down with her. You write that your nurses run their own diabetes hour.',
      },
      {
        is: 'concise',
        text: "I have nothing against them. But the boss is sixty-four, there is no successor, and I'd like to learn anaesthesia on horses, which we don't have. You have the only theatre for it in the county.",
      },
      {
        is: 'vague',
        text: 'I am looking for a new challenge and for an opportunity to develop further. Your company has an excellent reputation and I am convinced that I would fit in very well with the team.',
      },
      {
        is: 'long_weak',
        text: "I have been in my current position for over five years, and it was certainly a good time, with nice colleagues and a good atmosphere. I have learned a lot there, about the work and about myself too. But there comes a point at which one asks oneself whether that is all, and I have reached this point. I'm a person who needs challenges and who likes to look beyond the end of her nose. I have got a broad general education, I've travelled in eleven countries, I speak three languages, two of them fluently, and I'm very good at dealing with people. My friends would describe me as reliable, humorous and ambitious. I've looked at a lot of advertisements in the last weeks, and yours was one of those which appealed to me most, because it sounds varied and because the location is convenient too. I think that it could be a perfect match, and I'm looking forward to everything that comes.",
      },
    ],
  },
  {
    role: 'junior electrician',
    ask: { question: 'Tell me about yourself.', kind: 'screening' },
    answers: [
      {
        is: 'concise',
        text: "I finished my apprenticeship in July at a firm that wires barns and milking parlours. So I know damp, mice and farmers who want it before five. I passed the exam with the best mark in measuring. Now I'd like to do houses with heat pumps, because that's what our customers kept asking and we had to send them away, to you.",
      },
      {
        is: 'concise',
        text: 'Came here from Aleppo eight years ago, was electrician there also. I have done all the papers again, the last one in March. Two years I am doing switchboards in a factory, alone on nights. I like to find a fault; to pull cable I can, but finding I like. Your service team does only this.',
      },
      {
        is: 'vague',
        text: 'I am a motivated, reliable and flexible person with good communication skills. I work well both independently and in a team. In my free time I like meeting friends and doing sports.',
      },
    ],
  },
  {
    role: 'copywriter',
    ask: { question: 'What is your greatest weakness?', kind: 'screening' },
    answers: [
      {
        is: 'concise',
        text: "I rewrite too long. My old boss once took the laptop off me at six because the printer was waiting. Since then I agree with the designer on an hour at which the text is dead, and I set an alarm. I've missed it once this year.",
      },
      {
        is: 'concise',
        text: "Numbers. I put a decimal point wrong in a price list and we had to honour it. Now a colleague reads every figure aloud to me before print and I check against the sheet. It's boring and it works.",
      },
      {
        is: 'vague',
        text: 'My greatest weakness is that I am a perfectionist. I sometimes work too hard because I want everything to be perfect. But I have learned to manage that and to find the right balance.',
      },
    ],
  },
  {
    role: 'warehouse trainee',
    ask: { question: 'What do you expect in your first weeks here?', kind: 'screening' },
    answers: [
      {
        is: 'concise',
        text: "To be slow. I'd walk with one picker for some days before I touch a scanner, because your aisles run by weight and not by letter, I saw that on the tour. After that I'd like my own small zone, so that my mistakes stay in one place. And somebody who tells me on Friday what I did wrong.",
      },
      {
        is: 'vague',
        text: "I expect a friendly team and good training. I am a quick learner and very motivated, so I'm sure that I will find my feet quickly and be able to contribute fully after a short time.",
      },
    ],
  },
  {
    role: 'train driver applicant',
    ask: { question: 'Why this company?', kind: 'screening' },
    answers: [
      {
        is: 'concise',
        text: 'You drive at night through the valley, freight, and I am a night person, I baked for nine years. My uncle drove for you until they closed the old shed, and he says you still let drivers do their own brake test. I want to learn it from people who do it by hand.',
      },
      {
        is: 'concise',
        text: "Because you train people over forty. I called three companies, and the other two told me politely no. On your open day a driver let me sit in the simulator and I stopped forty metres late. I want to find out how one doesn't.",
      },
      {
        is: 'vague',
        text: 'Your company is a leading company in the sector with an excellent reputation and interesting perspectives. I can identify with your values and I would be proud to be part of the team.',
      },
    ],
  },
  {
    role: 'cleaner in a clinic',
    ask: { question: 'What motivates you at work?', kind: 'screening' },
    answers: [
      {
        is: 'concise',
        text: 'When a mother with a small baby puts him on the floor without thinking. That happened in my ward. Nobody says thank you for a floor, but she put him down. I clean for this.',
      },
      {
        is: 'vague',
        text: 'I am motivated by success, by a good working atmosphere and by appreciation. I also like to take on responsibility and to develop myself further. Money is not the most important thing for me.',
      },
    ],
  },
  {
    role: 'electrician',
    ask: { question: 'A lamp flickers only when the lift is running. What do you suspect, and how do you check?', kind: 'technical' },
    answers: [
      {
        is: 'concise',
        text: "The lift's motor pulls the voltage down on a shared line. I'd measure at the lamp while somebody rides, then look in the board for whether both hang on one phase. If they do, I move the lamp's circuit to another phase. If they don't, I tighten the neutral, because a loose one shows exactly like this.",
      },
      {
        is: 'concise',
        text: 'Ask first: all lamps or one? One lamp is the lamp or its contact. All of them means supply. Then I watch the meter when the lift starts; a big dip says thin cable or loose clamp, no dip says the dimmer hears the drive, and a filter cures that.',
      },
      {
        is: 'vague',
        text: 'There can be many reasons for a flickering lamp. I would check everything step by step, use my measuring instruments and, with my experience, find the cause quickly. Safety always comes first.',
      },
      {
        is: 'long_weak',
        text: "Flickering lamps are one of the most frequent topics in our trade, and I have seen it in private houses, in offices, in hospitals and once even in a church. I did my training in a company with 60 employees, where we mainly did large buildings, and there you see everything. Lifts are a world of their own, they're maintained by special companies, and the cooperation with those isn't always easy, because everybody says that it's the other one's fault. There was an office tower where this was a topic for a long time. There were meetings with the facility manager, with the lift company and with the energy supplier, and measurements were made over several weeks, with a report of eighty pages. I was there at the time and I got to see a lot. Modern lighting is very sensitive, it's all electronics, and you can't compare it to how it was in the past. I always keep myself up to date, I read the trade journals and I went to the fair in Frankfurt. In my opinion the most important thing is to work systematically.",
      },
    ],
  },
  {
    role: 'baker',
    ask: { question: 'Why does bread go stale, and how do you slow it down?', kind: 'technical' },
    answers: [
      {
        is: 'concise',
        text: "The starch pulls itself back into crystals and pushes water to the crust. It goes fastest in the fridge, so keep it at room temperature in a bag, or freeze it. A little rye, potato or fat in the dough holds the water longer. Warming it up melts the crystals, that's why toast tastes fresh.",
      },
      {
        is: 'concise',
        text: 'Not because it dries, mostly. Starch hardens when it cools, even in a closed bag. Sourdough slows it since the acid gets in the way, and a longer bake gives a thicker crust that keeps water in. Freezing stops it, the fridge makes it worse.',
      },
      {
        is: 'vague',
        text: 'Bread goes stale because it is a natural product. It is important to store it properly and to use good ingredients. With quality and care, bread can stay fresh for quite a long time.',
      },
    ],
  },
  {
    role: 'support agent',
    ask: { question: 'What happens when you type a wrong password too often, and why is it built like that?', kind: 'technical' },
    answers: [
      {
        is: 'concise',
        text: "The account locks or slows down, so a program can't try a million words. Slowing is kinder than locking, because otherwise anyone could lock your boss out by guessing. I'd look whether it was really the user: if the tries came from his phone with an old saved password, I delete that one first, or it locks again.",
      },
      {
        is: 'vague',
        text: 'For security reasons the system blocks the user. Security is very important nowadays because there are many attacks. The user then has to contact the support, and we help him in a friendly way.',
      },
    ],
  },
  {
    role: 'painter',
    ask: { question: 'How do you prepare a wall before you paint it?', kind: 'technical' },
    answers: [
      {
        is: 'concise',
        text: 'Knock and scratch first: what sounds hollow or comes off under the tape has to go. Then wash it, fill the cracks, sand, and dust off. If my wet hand leaves a dark mark, it drinks, so it needs primer; on a shiny old gloss I roughen it instead. Nicotine and water stains get a blocking coat or they come through.',
      },
      {
        is: 'concise',
        text: "Depends what's on it. Old wallpaper off, loose plaster off, holes filled. Chalky wall: primer, else the paint peels with the chalk. Mould: kill it and find out why it's wet, before any paint. Tape the edges last, after sanding, because dust lifts the tape.",
      },
      {
        is: 'vague',
        text: 'Preparation is the most important thing when painting. I always prepare the wall carefully and use high-quality products and tools. A good preparation guarantees a good result and a satisfied customer.',
      },
    ],
  },
  {
    role: 'school nurse',
    ask: { question: 'How do you decide whether a wound needs a doctor?', kind: 'technical' },
    answers: [
      {
        is: 'concise',
        text: "Does it gape, does it bleed through after ten minutes of pressing, is there something in it? Any yes, and it goes to the doctor. Face, hand and bites I send always, since a small hole from a cat hides an infection. If it's clean and closes by itself I rinse it, cover it, check the tetanus card and tell the parents what red streaks mean.",
      },
      {
        is: 'vague',
        text: "I decide on the basis of my experience and intuition. If it looks bad I send the child to a doctor, and if it doesn't look so bad I treat it myself. The well-being of the child is always the priority.",
      },
    ],
  },
  {
    role: 'café manager',
    ask: { question: 'Sales of your café drop every time it rains. What would you do?', kind: 'case' },
    answers: [
      {
        is: 'concise',
        text: "First I'd check it's the rain and not the day, by laying the till beside the weather for some weeks. If people don't come in, I'd go to them: the offices across the square get soup by noon on wet days. If they come and leave, it's the wet coats and no seats, so hooks, and the terrace tables moved inside. I would try one for a month before I spend on both.",
      },
      {
        is: 'concise',
        text: "I'd stand at the door on a rainy morning and count who passes and who turns in. They run to the tram, so I would sell through the side window, where the roof is. On dry days the window stays shut. If the till doesn't show it after four wet days, I stop.",
      },
      {
        is: 'vague',
        text: 'I would analyse the situation, carry out market research and develop a marketing concept with attractive offers. Social media is also a good way to reach customers in bad weather.',
      },
      {
        is: 'long_weak',
        text: "The weather is something you can't influence, and every gastronome knows this problem. I've been in gastronomy for fourteen years, in hotels, in a beach club and in two cafés, and I have experienced the most varied seasons. Summer 2018 was a dream and summer 2021 was a catastrophe, with 19 days of rain in July alone. You need to have a thick skin, and you need reserves. There is a lot of talk about digitalisation, about delivery services and loyalty apps, and there are providers who call you every week and promise you the moon. I've been to several information events on that. In my current company we've got a concept from an agency, which is very detailed, with target groups and personas. What I regard as decisive is the guest's experience as a whole, from the greeting to the bill. Atmosphere, quality and service are what brings people back, be it in sunshine or in rain, and I've stood for that for many years.",
      },
    ],
  },
  {
    role: 'team lead',
    ask: { question: 'Two of your best people want the same week off at Christmas. How do you decide?', kind: 'case' },
    answers: [
      {
        is: 'concise',
        text: "I'd ask both what hangs on it before I look at any list. If one has children and the other a ski trip that could move, the answer may find itself when they talk, so I let them talk first. If not, whoever worked last Christmas goes. The other gets first choice for Easter, in writing, and I take two of the shifts myself.",
      },
      {
        is: 'vague',
        text: 'I would have a conversation with both of them and look for a fair solution which is acceptable to everybody. Fairness and transparency are very important to me as a leader.',
      },
    ],
  },
  {
    role: 'ward nurse',
    ask: { question: 'A patient refuses to take her tablets. What would you do?', kind: 'case' },
    answers: [
      {
        is: 'concise',
        text: "Ask why before anything. If she can't swallow them, I call the pharmacist about drops. If they make her sick, I write it down and ring the doctor about another time or drug. If she's understood what happens without them and still says no, it's her right; I note her words, tell the doctor, and offer again at the next round. I'd never hide them in the yoghurt.",
      },
      {
        is: 'vague',
        text: 'I would explain to the patient how important the medication is and try to motivate her. With empathy and patience most patients can be convinced. I would also inform the doctor.',
      },
    ],
  },
  {
    role: 'workshop foreman',
    ask: { question: 'You inherit a team that does not talk to each other. How would you start?', kind: 'case' },
    answers: [
      {
        is: 'concise',
        text: "I'd work a week beside each of them before I say anything. They'll tell me at the vice what they don't tell in a meeting. Then I would give two who don't talk one job that needs four hands, a short one. If that works I move the coffee machine to the middle of the hall. If there's one who poisons it, I speak with him alone, first.",
      },
      {
        is: 'vague',
        text: "I would organise a team-building event and regular meetings in order to improve communication. An open and appreciative atmosphere is the basis for good teamwork, and that's what I would establish.",
      },
    ],
  },
  {
    role: 'beekeeper',
    ask: { question: 'How do you keep up to date in your field?', kind: 'screening' },
    answers: [
      {
        is: 'concise',
        text: 'I go to the Thursday table in Wels, where somebody always brings a frame with a problem. Last year it was wax moth, and I changed how I store combs because of that. I read one journal, the Swiss one, since they publish their losses. In winter I count mites with a microscope and compare with my neighbour.',
      },
      {
        is: 'vague',
        text: 'I keep up to date by reading specialist literature, attending training courses and exchanging ideas with colleagues. Lifelong learning is extremely important to me because things are constantly developing.',
      },
    ],
  },
  {
    role: 'logistics clerk',
    ask: { question: 'When could you start, and what do you want to earn?', kind: 'screening' },
    answers: [
      {
        is: 'concise',
        text: "From the first of March; I have to hand over the customs work to my successor, and I've promised to stay until she knows it. I get 2,900 now and I would like 3,200, because here I'd do the dangerous goods as well, for which I have the certificate.",
      },
      {
        is: 'vague',
        text: "I'm flexible regarding the start date, and as far as the salary is concerned I'd like to be paid in line with the market. The most important thing for me is the task itself.",
      },
    ],
  },
]
