import type { Group } from './kinds.ts'

/** Strong answers in the even, businesslike voice that many candidates rehearse, beside hollow ones in the same voice. */
export const corporate: Group[] = [
  {
    role: 'marketing coordinator',
    ask: { question: 'Tell me about a time you took initiative to improve results.', kind: 'behavioural', competency: 'initiative' },
    answers: [
      {
        is: 'strong',
        text: 'In my previous role as a marketing coordinator at a mid-sized outdoor retailer, our newsletter open rate had dropped to 12 percent over two quarters. Nobody had asked me to look into it, but I was responsible for the sends, so I exported six months of campaign data and found that we were mailing inactive subscribers three times a week. I proposed a re-engagement sequence, wrote the three emails myself and suppressed anyone who had not clicked in ninety days. I also tested shorter subject lines against the old ones. Within two months the open rate climbed to 21 percent, unsubscribes fell by half, and the approach was adopted by our two sister brands.',
      },
      {
        is: 'concise',
        text: 'Our trade-show leads went cold because nobody owned the follow-up. I built a simple tracker, called each of the 64 leads within three days and booked eleven demos. Three of them signed before the end of the quarter.',
      },
      {
        is: 'vague',
        text: 'In my previous role I noticed that our results could be improved. I took the initiative to analyse the situation and proposed a new strategy to my manager. I collaborated with different departments to implement it, and as a result our performance improved significantly and I received positive feedback from leadership.',
      },
      {
        is: 'habitual',
        text: 'I am someone who always takes initiative. Whenever I see that something could be improved, I usually prepare a proposal with numbers and discuss it with my supervisor. I regularly read industry blogs and I often suggest new campaign ideas in our weekly meeting.',
      },
      {
        is: 'long_weak',
        text: 'That is a good question. I think taking initiative is one of my strongest qualities, and throughout my career I have tried to do it wherever I could. In my previous company there were many areas where things could be improved, for example communication between departments, or reporting, or the way campaigns were planned. I had a number of ideas about that and I shared them with my manager and with the team in several meetings. Some of the ideas were implemented and some were not, because there were budget constraints and other priorities at that time. I believe that overall my initiative had a positive influence on the culture, because people saw that it is possible to speak up. Since then I have continued to work in this way, and I think it is important that companies encourage their employees to bring in ideas, because that is how innovation happens.',
      },
      {
        is: 'off_topic',
        text: 'My ideal weekend starts with a long breakfast and a walk along the canal. Last Sunday I baked sourdough with my cousin, and the crust came out dark and crackling. In the evening we watched a documentary about octopuses and fell asleep on the sofa.',
      },
    ],
  },
  {
    role: 'project manager',
    ask: { question: 'Describe a time when you had to manage competing priorities.', kind: 'behavioural', competency: 'prioritisation' },
    answers: [
      {
        is: 'strong',
        text: 'Last October I was running two client migrations when a third client brought its go-live forward by three weeks. I listed every open task for all three on one page and marked which of them blocked somebody else. That showed me that only four tasks were truly urgent. I asked the second client whether we could move their training session, explained why, and offered them a dedicated consultant the following week in return, which they accepted. I delegated the test scripts to our junior analyst and reviewed them each evening. All three clients went live in their agreed windows, and the second one extended its contract in January.',
      },
      {
        is: 'concise',
        text: "Payroll, an audit request and a sick colleague's invoices all landed on the same Monday. I ran payroll first because 210 people depended on it, agreed a Wednesday date with the auditor and split the invoices by due date. Everyone was paid and only two invoices went out a day late.",
      },
      {
        is: 'vague',
        text: 'I often have to manage competing priorities. In one project I had several important tasks at the same time, so I made a to-do list, prioritised according to urgency and importance, and communicated proactively with all stakeholders. Thanks to my organisational skills all the tasks were completed on time and to a high standard.',
      },
      {
        is: 'partial',
        text: "In June I was preparing the annual budget and the office move at once. I blocked my mornings for the budget and gave the movers' quotes to our assistant.",
      },
      {
        is: 'off_topic',
        text: 'I disagreed with our architect about the roof tiles. I showed him two samples in the rain, and he saw that the clay one had soaked up water. We ordered slate.',
      },
    ],
  },
  {
    role: 'customer success',
    ask: { question: 'Tell me about a time you failed to meet a goal.', kind: 'behavioural' },
    answers: [
      {
        is: 'strong',
        text: 'In my first year as an account manager I was expected to renew twenty accounts, and I renewed fourteen. I had spent most of my time on the loudest customers and did not notice that six quiet ones had stopped logging in. When the second of them cancelled, I pulled usage reports for everyone and called the five with the steepest decline. It was too late for four of them. I presented the numbers to my director without excuses and suggested a monthly alert for any account whose logins drop by a third. I built it with our operations team in March. The following year I lost one account out of twenty-three.',
      },
      {
        is: 'concise',
        text: 'I promised a handbook by May and delivered it in July because I had underestimated the legal review. I told the director in April instead of hoping, released the four finished chapters first and booked the lawyers ahead for the next edition. That one came out a week early.',
      },
      {
        is: 'vague',
        text: 'I once failed to meet a goal, which was disappointing at first. However, I see failure as an opportunity to learn. I analysed what went wrong, took ownership, and developed a plan to do better. This experience made me stronger and more resilient.',
      },
    ],
  },
  {
    role: 'junior accountant',
    ask: { question: 'Give an example of when your attention to detail made a difference.', kind: 'behavioural' },
    answers: [
      {
        is: 'strong',
        text: 'While I was reconciling our card statements in my second month, I saw that one hotel appeared twice with amounts that differed by the tax. My supervisor thought that it was a split bill. I requested both folios from the hotel and compared the booking numbers, and they were for the same night. I then filtered the whole year for the same supplier and found nine more. I put the ten pairs in a sheet and sent it to the travel agency with the folios attached. They refunded 3,140 dollars, and our controller now runs that filter every month.',
      },
      {
        is: 'concise',
        text: 'Before a tender went out I noticed that the price table added up to 10,000 less than the cover letter. I stopped the courier, corrected the formula and had both pages signed again. We won, and the gap would have been our whole margin.',
      },
      {
        is: 'vague',
        text: 'Attention to detail is one of my greatest strengths. I double-check everything that I do, and because of that my work is always accurate. My supervisors have often complimented me on it, and it has made a real difference in every team I have been in.',
      },
    ],
  },
  {
    role: 'machine learning engineer',
    ask: { question: 'What is overfitting and how do you prevent it?', kind: 'technical' },
    answers: [
      {
        is: 'strong',
        text: 'Overfitting is when a model learns the noise of its training set, so its training loss keeps falling while the validation loss starts to rise. It happens when the model has more capacity than the data can constrain. I prevent it first by getting more or augmented data, because that attacks the cause. If I cannot, I add weight decay or dropout, or I stop training once validation loss has not improved for a few epochs. Cross-validation helps me to see it on small sets. The trade-off is bias: too strong a penalty and the model underfits, so I tune it on a held-out split that I never train on.',
      },
      {
        is: 'concise',
        text: 'The model memorises its training rows, so it does well there and badly on new ones. You see the two loss curves part. I stop early, shrink the network or add weight decay, and check on rows it has never seen.',
      },
      {
        is: 'vague',
        text: 'Overfitting is a common problem in machine learning. It means that the model is not good enough for real life. To prevent overfitting you should use good data and the right model, and it is important to always test everything carefully and follow the best practices.',
      },
    ],
  },
  {
    role: 'social work, hypothetical',
    ask: {
      question: 'What would you do if a teenager told you in confidence that he was being hit at home?',
      kind: 'case',
      competency: 'safeguarding',
    },
    answers: [
      {
        is: 'strong',
        text: 'I would stop what I was doing, sit down with him and listen without asking leading questions, since his own words may be needed later. I would tell him straight away that I cannot keep this secret, because a promise broken later would cost his trust. If he had a mark or was afraid to go home tonight, I would ring the duty team while he is still with me and stay until somebody comes. Otherwise I would write down what he said word for word with the time, give it to the safeguarding lead before the end of the school day, and not call his parents first, as that could put him in danger. The next morning I would look for him and ask how the night was.',
      },
      {
        is: 'vague',
        text: 'This is a very sensitive situation. I would be empathetic and supportive and create a safe space for the young person. I would follow the correct procedures and work together with the relevant professionals to find the best solution for everyone involved.',
      },
      {
        is: 'off_topic',
        text: 'I would paint the club room in a lighter colour and buy two table tennis bats, because the old ones have lost their rubber. If there was money left I would order a fridge for the drinks and hang up some lamps.',
      },
    ],
  },
]
