import type { Group } from './kinds.ts'

export const varied: Group[] = [
  {
    role: 'bus driver',
    ask: {
      question: 'Tell me about a time when something unexpected happened and you had to adapt.',
      kind: 'behavioural',
      competency: 'adaptability',
    },
    answers: [
      {
        is: 'strong',
        text: 'Halfway up Crookes hill the doors would not close and I had thirty people standing, a good few of them schoolchildren. I put the handbrake on, radioed control and told everybody over the speaker what was wrong, because people get restless when nobody says anything. Control had no spare bus for forty minutes. There was a parish hall across the road, so I knocked, and the warden let the children sit inside out of the sleet. I flagged down the next 52 and asked the driver to take those with hospital appointments first. By the time the fitter turned up only six passengers were left, and every child was at school before registration closed.',
      },
      {
        is: 'concise',
        text: 'A burst main closed my route at seven in the morning. I turned at the roundabout, used the old 12 timetable from memory and called out each stop. We were nine minutes late and nobody missed the ferry.',
      },
      {
        is: 'vague',
        text: 'In my job unexpected things happen quite often and I am very flexible. There was one time when something changed at the last minute, but I adapted quickly, kept a positive attitude and found another way. Everything worked out well in the end.',
      },
      {
        is: 'habitual',
        text: 'If a road is closed I normally call control and ask for a diversion. I always tell the passengers, and I usually let the ones with prams off first. Every winter I keep grit and a blanket behind my seat.',
      },
      {
        is: 'off_topic',
        text: 'I would like to work near my flat, since my daughter starts nursery in September. A four-day week would suit me, and I am told that your canteen is good. I can send two references from my landlord.',
      },
    ],
  },
  {
    role: 'civil servant',
    ask: {
      question: 'Describe a time you had to explain something complex to someone without your background.',
      kind: 'behavioural',
      competency: 'communication',
    },
    answers: [
      {
        is: 'strong',
        text: "A widow came to our counter with a letter about the apportionment of her late husband's pension, and she had read it four times. I could see that percentages frightened her. I took eight paper clips, which stood for the eight years of contributions, and slid three to one side for the first wife and five to hers. She moved one back and forth, asked what happened if the other lady died, and then laughed. I wrote the two amounts on the back of the envelope and dated it. She signed the consent that afternoon, and our team now keeps a tin of clips at the desk.",
      },
      {
        is: 'concise',
        text: 'Our councillors could not follow why flood risk rose after the new estate. I poured a jug over a sponge and over a plate in the meeting. They voted for the soakaways the same evening.',
      },
      {
        is: 'vague',
        text: 'I often explain complex things to people with a different background. I adapt my communication to the audience, I use simple language and I check for understanding. People have told me that I explain things in a very clear way.',
      },
      {
        is: 'padded',
        text: 'Communication is at the heart of everything we do in public service, and I firmly believe that nobody should be left behind just because a subject is complex. Our councillors could not follow why flood risk rose after the new estate. Now, some people would simply have repeated the same thing again, which in my view is never the right approach. I poured a jug over a sponge and over a plate in the meeting. It is amazing what a difference the right approach can make when you really care about your audience. They voted for the soakaways the same evening. So this is a perfect example of my communication skills, and I am convinced that these skills would be a great asset for your organisation too.',
      },
      {
        is: 'we',
        text: 'We had to explain the new parking zones to the traders. We walked the street with chalk, we drew each bay on the kerb and the traders moved two of them before the paint went down.',
      },
    ],
  },
  {
    role: 'carpenter',
    ask: { question: 'Tell me about a project you are proud of.', kind: 'behavioural' },
    answers: [
      {
        is: 'strong',
        text: 'The one I think of is a staircase in a mill house in Hebden. The opening was eleven centimetres out of square and the owner is blind, so every tread had to be the same to the millimetre. I scribed a template in hardboard for each step rather than trust the drawing, cut the strings from a single ash board and dry-fitted the lot in my yard. I also let a brass pin into the handrail two steps from each end, so that he could feel where it finishes. It went in over a weekend without one wedge. He runs down it now, and his sister ordered the same pins.',
      },
      {
        is: 'concise',
        text: 'I rebuilt the pews of a chapel that were due for the skip. I numbered 340 joints, steamed them apart and glued them back with hide glue. The congregation sat in them at Pentecost.',
      },
      {
        is: 'vague',
        text: 'There are many projects that I am proud of. I put my heart into each project, and I always deliver the best quality. The one I am most proud of was very big and complicated, but we did it and the client was extremely satisfied.',
      },
    ],
  },
  {
    role: 'sales, not a native speaker',
    ask: {
      question: 'Tell me about a time you persuaded someone who did not agree with you at first.',
      kind: 'behavioural',
      competency: 'persuasion',
    },
    answers: [
      {
        is: 'strong',
        text: 'In 2020 I was selling the dental chairs in Porto. One doctor, he said me always that my chair is too expensive and the Chinese one cost the half. I did not speak about price any more. I asked can I sit one morning in his room, and I counted how many times his assistant stand up for the suction: forty one. With our arm she must not stand up. I borrowed him one chair for two weeks, and his assistant refused to give it back. He ordered three in the May, and he paid without discount.',
      },
      {
        is: 'concise',
        text: 'My boss did not want to open on Sunday. I stood by the door one Sunday and counted the people who tried the handle, it was 87. He opened for a trial month and it pays now two salaries.',
      },
      {
        is: 'partial',
        text: 'Our cook did not want a vegan dish on the menu. I brought him a lentil stew from my mother and I showed him what the neighbours charge.',
      },
      {
        is: 'off_topic',
        text: 'My favourite season is autumn because the mountains are red. Every year I go with my brother to pick mushrooms and we dry them on the balcony. My grandmother taught me which ones are poisonous.',
      },
      { is: 'gibberish', text: 'lorem fdjk ipsm wqoe dfkj asl kdjfh weuir nmxcb vqpwo eirut' },
      {
        is: 'echo',
        text: 'A time I persuaded someone who did not agree with me at first: someone did not agree with me at first and I persuaded them, and then they agreed.',
      },
    ],
  },
  {
    role: 'network engineer',
    ask: {
      question: 'What happens when you type a URL into a browser?',
      kind: 'technical',
      lookFor: ['DNS lookup', 'TCP and TLS handshake', 'HTTP request and response', 'rendering'],
    },
    answers: [
      {
        is: 'strong',
        text: 'The browser first checks its cache, and if the name is unknown it asks a resolver, which walks from the root to the authoritative DNS server and returns an address. Then it opens a TCP connection, and for https the TLS handshake follows, in which the server proves its identity with a certificate and both sides agree on a key. Only now does the HTTP request go out, with cookies and headers. The server answers with HTML, and while it parses that, the browser fetches style sheets and scripts, because rendering blocks on CSS. With HTTP/3 the transport runs over UDP instead, so that the two handshakes fold into one.',
      },
      {
        is: 'concise',
        text: 'DNS turns the name into an address, then TCP and TLS handshakes set up an encrypted channel. The browser sends an HTTP request, gets HTML back, and builds the page from it, fetching CSS first since rendering waits for that.',
      },
      {
        is: 'vague',
        text: 'When you type a URL, a lot of things happen in the background. The browser communicates with the server through the internet and then you can see the website. It is a complex process with many steps, but it happens very fast.',
      },
    ],
  },
]
