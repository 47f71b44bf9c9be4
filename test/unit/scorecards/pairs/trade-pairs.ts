import type { Pair } from './pair.ts'

/** Hands-on work: trades, driving, stores, farms, food, cleaning and the laboratory. */
export const tradePairs: Pair[] = [
  [
    'What does an RCD protect against, and what does a circuit breaker do?',
    'The RCD protects people: it trips when current leaks to earth. The circuit breaker protects the cable against overload and short circuits.',
    'The circuit breaker protects people: it trips when current leaks to earth. The RCD protects the cable against overload and short circuits.',
  ],
  [
    'How do you make sure that a circuit is dead before you touch it?',
    'I switch it off, lock it, and test every conductor with a tester that I have tried on a live source before and afterwards.',
    'I turn the light switch off, touch the wires with the back of my hand, and if nothing happens it is dead.',
  ],
  [
    'A colleague hangs on a live cable. What do you do?',
    'I cut the power at the main switch first, then I call an ambulance and look after him.',
    'I pull him away with both hands at once, then I switch off the power and call an ambulance.',
  ],
  [
    'What is the difference between a series and a parallel circuit?',
    'In a series circuit the current is the same everywhere. In a parallel circuit every branch gets the same voltage.',
    'In a parallel circuit the current is the same everywhere. In a series circuit every branch gets the same voltage.',
  ],
  [
    'A customer smells gas in the kitchen. What do you tell her on the phone?',
    'She should open the windows, close the gas valve, touch no switch, leave the house and call from outside.',
    'She should switch on the extractor fan and the light, and look for the leak with a lighter.',
  ],
  [
    'How do you keep legionella out of a hot water system?',
    'Stored water is kept at 60 degrees, and pipes that nobody uses are flushed, because legionella grow in lukewarm standing water.',
    'Stored hot water is kept at 40 degrees, since legionella only infect people who drink the water.',
  ],
  [
    'A radiator is cold at the top. What is it, and what do you do?',
    'There is air in it, so I turn the pump off and bleed the radiator until water comes.',
    'A radiator that is cold at the top is full of sludge, and I have to flush it.',
  ],
  [
    'What is the difference between MIG and TIG welding?',
    'MIG feeds a wire that melts and is fast. TIG has a tungsten electrode that does not melt, and the filler is added by hand.',
    'TIG feeds a wire that melts and is fast. MIG has a tungsten electrode that does not melt, and the filler is added by hand.',
  ],
  [
    'A part is stuck deep in your machine. How do you get it out?',
    'I stop the machine, hang my own padlock on the main switch, release the pressure and take the part out with a hook.',
    'I press the emergency stop, which is enough, and then I reach in with my hand and pull the part out.',
  ],
  [
    'You drill a larger hole. What do you do with the speed?',
    'The larger the diameter, the slower the spindle has to turn, and hard steel needs a lower speed still.',
    'With a larger diameter I set a higher speed, and for hard steel I set a higher speed still.',
  ],
  [
    'How do you look after fresh concrete?',
    'Concrete hardens by a chemical reaction with water, so I keep it moist for a week and protect it from frost.',
    'Concrete hardens by drying, so I let the sun dry it quickly, and extra water in the mix makes it stronger.',
  ],
  [
    'How do you set up a ladder?',
    'I lean it at about 75 degrees, let it stand a metre above the landing, tie it, and climb with my face to the rungs.',
    'I lean the ladder at 45 degrees, stand on the top rung and reach out far to the side.',
  ],
  [
    'On which side of the insulation does the vapour barrier belong?',
    'The vapour barrier goes on the warm side, towards the room, and must be airtight.',
    'The vapour barrier goes on the cold outer side, so that no rain gets in.',
  ],
  [
    'What do you do when your forklift begins to tip?',
    'I stay in the seat with the belt on, hold on to the wheel and lean away from the fall.',
    'I jump off to the side as fast as I can.',
  ],
  [
    'How do you build a pallet so that it arrives in one piece?',
    'Heavy boxes go to the bottom, light ones on top, nothing overhangs, and the film goes down to the wood.',
    'Light and fragile boxes go to the bottom, the heavy ones on top, and the cartons may stick out a little over the edge.',
  ],
  [
    'Your driving time ends in twenty minutes and the customer is half an hour away. What do you do?',
    'I look for a safe place to park, take my rest and tell the dispatcher that I will be late.',
    'I drive on and finish the delivery, and pull the card out of the tachograph for the last part.',
  ],
  [
    'How does speed change the braking distance?',
    'At twice the speed the braking distance is four times as long, and longer still on a wet road.',
    'At twice the speed the braking distance is twice as long, and on a wet road it stays the same.',
  ],
  [
    'A traveller has a power bank in the suitcase for the hold. What do you do?',
    'It has to come out and into the hand luggage, because a lithium battery can burn and nobody could reach it in the hold.',
    'A power bank may stay in the suitcase, because it is safer in the hold than in the cabin.',
  ],
  [
    'A chip pan catches fire. What do you do?',
    'I switch the heat off and put a lid on the pan, and leave it there until it is cold.',
    'I pour a bucket of water into the pan and then carry it outside.',
  ],
  [
    'At what temperatures do you keep food in a kitchen?',
    'The fridge runs at 4 degrees, frozen goods at minus 18, and hot food is held above 63 degrees.',
    'The fridge runs at 14 degrees, and hot food is held at 45 degrees until it is served.',
  ],
  [
    'Where does raw chicken belong in the fridge?',
    'Raw chicken goes on the bottom shelf, below everything that is ready to eat, and we do not rinse it.',
    'Raw chicken goes on the top shelf above the salads, and we wash it under the tap before cooking.',
  ],
  [
    'A guest with a nut allergy asks about the dessert. What do you do?',
    'I ask the chef what is in it and tell the guest honestly, and the kitchen uses clean tools.',
    'I tell her that it is probably free of nuts, and if she finds one, I pick it off; a small trace is harmless.',
  ],
  [
    'A new colleague pours several cleaning products into one bottle. What do you say?',
    'I stop him, because bleach and an acid give off toxic gas, and I open the window.',
    'I tell him to mix the bleach with the acid toilet cleaner, since the mixture is stronger.',
  ],
  [
    'How do you use a disinfectant properly?',
    'I clean the surface first, then the disinfectant stays on it for the whole contact time.',
    'I spray the disinfectant over the dirt and wipe it dry immediately, and double the concentration works faster.',
  ],
  [
    'The fire alarm sounds on the fourth floor. What do you do?',
    'I close the doors, send everyone down the stairs to the assembly point and count the people there.',
    'I take the lift down with the guests because it is fastest, and fetch my bag first.',
  ],
  [
    'How do you dilute a strong acid?',
    'I wear goggles, fill the flask with water and let the acid run into the water slowly while stirring.',
    'I fill the flask with the concentrated acid and then pour the water into the acid.',
  ],
  [
    'How do you cut a thick branch off a tree?',
    'First I saw a little from below, then through from above farther out, and the last cut is just outside the collar.',
    'I cut it flush with the trunk in one go from above and paint the wound with sealant.',
  ],
  [
    'How soon does a newborn calf need colostrum?',
    'Colostrum within the first hours, three or four litres, because a calf is born without antibodies.',
    'The next day is soon enough for colostrum, since a calf is born with full immunity.',
  ],
  [
    'What do you do when a car battery is to be taken out?',
    'I take the negative lead off first, and when I put the battery back, the negative comes last.',
    'I disconnect the positive lead first, and connect the negative first when I put it back.',
  ],
]
