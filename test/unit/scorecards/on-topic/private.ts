import { type Pair, scenario, screening, story, technical } from './kinds.ts'

/** Well told, and from the kitchen table, the mountains or the family rather than from work. */
export const privateLife: Pair[] = [
  {
    role: 'bank clerk',
    answers: null,
    misses: story('Tell me about a customer you had to calm down.', 'conflict resolution'),
    text: 'Calming down is what I do at home all day. My youngest had a phase when he screamed for an hour because the banana was broken. I tried talking, I tried waiting, and then I sat on the kitchen floor and broke a banana of my own and cried too. He stared at me and gave me half of his. We still do that, and he is nine.',
  },
  {
    role: 'train driver',
    answers: null,
    misses: story('When did you react to something unexpected on the line?', 'vigilance'),
    text: 'The most unexpected thing on any line was a trout. I was fishing with my brother-in-law on the Soča last June, thin line, small hook, and something pulled so hard that I stepped into the water with my good shoes. I gave it line for twenty minutes and walked with it down to the bridge. It was 71 centimetres. I let it go, and he has not forgiven me for not taking a photo.',
  },
  {
    role: 'project manager',
    answers: null,
    misses: story('Tell me about a project that ran over budget.', 'planning'),
    text: 'We planned our wedding for eighty guests and eight thousand, and my mother-in-law had a list of her own. In the end we rented a barn, my cousins cooked, and I built the bar from pallets in our garden over three weekends. The band was a friend with an accordion. It rained, everybody danced in socks, and I would not change a minute.',
  },
  {
    role: 'midwife',
    answers: null,
    misses: story('When did you have to make a quick decision for a patient?', 'decision making'),
    text: 'I had to decide quickly when we saw the flat by the canal, since there were eleven couples on the stairs. My husband was stuck in the tram. I looked at the kitchen, opened one window, heard the blackbird and signed on the lid of a piano. He saw it two days later and asked where the bath was. There is none. We shower at the pool on Sundays, and our boys love it.',
  },
  {
    role: 'sales assistant',
    answers: null,
    misses: story('Describe a situation in which you worked in a team to reach a goal.', 'teamwork'),
    text: 'A goal in the last minute, that is the best feeling there is. I play left back for a village club, and in May we had to win to stay up. I ran the whole line, crossed it with my wrong foot, and our postman headed it in. My dad came over the fence with his stick. We lost the cup a week later, but nobody remembers that.',
  },
  {
    role: 'IT administrator',
    answers: null,
    misses: technical('How do you plan the backups for a small company?', ['three copies', 'off site', 'restore tests']),
    text: 'My backup in life is my grandmother. When I was small and my parents worked late, she kept three spare keys for me, one under the geranium, one with the butcher and one on a string in the tree. I lost them all in one winter. She never scolded; she left the window of the wash house open and put a blanket there. I still sleep best next to a dryer.',
  },
  {
    role: 'carer',
    answers: null,
    misses: scenario('A resident refuses his medicine for the third day. What do you do?', [
      'asks why',
      'does not force',
      'informs the nurse',
    ]),
    text: 'Our cat refused his tablet for three days, that was a battle. I hid it in liver sausage, in butter, in a prawn. My wife held him in a towel and I still have the scar here. On the third evening he ate it by himself from the carpet, in front of us, as if nothing was. He lived four more years and never forgave the towel.',
  },
  {
    role: 'journalist',
    answers: null,
    misses: screening('Why do you want to work for our newspaper?'),
    text: 'As a boy I collected newspapers from every country my uncle sailed to, and they covered the whole wall above my bed, Greek ones, Chilean ones, one from Goa with a crocodile. My brother drew moustaches on all the presidents. When we moved, my mother papered the henhouse with them, and I swear the hens laid better under the crocodile.',
  },
  {
    role: 'civil servant',
    answers: null,
    misses: scenario('Two neighbours come to your counter and both claim the same strip of land. What would you do?'),
    text: 'I have a neighbour like that. He has a walnut tree, and half of it hangs over our balcony. Each October he counts what falls on our side. One year I baked him a cake from his own nuts, wrote the number of nuts on it in icing, 214, and my children carried it over with a flag. He laughed so much that he opened a bottle. Since then he throws some over on purpose.',
  },
  {
    role: 'electrical engineer',
    answers: null,
    misses: technical('Why does a transformer hum, and when is that a bad sign?'),
    text: 'My father hummed too, always the same tune, when he shaved. We lived in two rooms then, in Plovdiv, and I knew from the hum whether it was a good day. When he stopped humming, my mother hid the letters from the bank. I bought him a radio from my first wage, and he put it on the wardrobe and hummed louder than it.',
  },
  {
    role: 'nurse',
    answers: null,
    misses: story('Tell me about a time when you were afraid of making a mistake with a patient.', 'self-awareness'),
    text: 'Fear I know from climbing. On the north side of the Triglav, my friend had tied the knot and I had not checked it, and fifty metres up the rope came loose in my hand. I held on to a root and sang, I don’t know why, a Christmas song. He came down the chimney and tied me again. In the hut we drank two teas with rum and I gave up climbing for gardening.',
  },
  {
    role: 'supermarket manager',
    answers: null,
    misses: story('When did you have to let an employee go?', 'leadership'),
    text: 'Letting go was hard when my daughter moved out. She took the bookshelf, the cat and the good pan, and the room had four pale squares on the wall. For weeks I laid a plate too many. Then my wife and I bought bicycles, rode along the Elbe to the sea in eleven days, and on the last evening she rang and asked how one cooks lentils.',
  },
]
