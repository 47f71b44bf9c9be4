import type { Pair } from './pair.ts'

/** More of every other field, answered as briefly as people do. */
export const briefPairs: Pair[] = [
  [
    'How do you thaw a frozen water pipe?',
    'I open the tap and warm the pipe slowly with a hair dryer.',
    'I heat the pipe with a blowtorch and an open flame.',
  ],
  [
    'What is special about condensing boilers?',
    'They need a return temperature below about 55 degrees and a drain for the acidic condensate.',
    'A condensing boiler works best with a hot return of 80 degrees and produces no condensate.',
  ],
  [
    'Why must you not connect copper before galvanised pipe?',
    'Seen in the direction of flow copper comes after the galvanised pipe, otherwise the zinc corrodes.',
    'Copper always comes before the galvanised steel in the direction of flow.',
  ],
  [
    'What is tempering good for?',
    'Quenching leaves the steel hard and brittle; tempering afterwards gives back toughness.',
    'Tempering makes the steel hard and brittle, and quenching afterwards gives back toughness.',
  ],
  [
    'How do you check brake fluid?',
    'Brake fluid takes up water over time, which lowers its boiling point, so it is changed every two years.',
    'Brake fluid lasts for life, and the water in it raises the boiling point.',
  ],
  [
    'How do you connect jump leads?',
    'Red goes to plus and plus first; black goes last to bare metal on the engine of the flat car.',
    'Red goes from the positive pole to the negative pole, and black is connected first.',
  ],
  [
    'How do you defrost a frozen chicken?',
    'In the fridge over night, in a tray that catches the juice, and I never freeze it again raw.',
    'I leave it on the counter at room temperature overnight and freeze the rest again.',
  ],
  [
    'When may a cook with diarrhoea return to work?',
    'Not before 48 hours after the last symptom.',
    'He can work with gloves on and come back as soon as he feels better.',
  ],
  [
    'What do use-by and best-before dates mean?',
    'Use-by is about safety, so after it the food is thrown away; best-before is only about quality.',
    'Best-before is about safety, and after the use-by date the food can still be eaten.',
  ],
  [
    'How do you treat a red wine stain on a carpet?',
    'I dab it from the edge inwards and test the cleaner on a hidden spot.',
    'I rub it hard from the middle outwards.',
  ],
  [
    'What do you use on marble?',
    'A neutral cleaner, since marble is eaten by acid.',
    'Marble is best cleaned with vinegar or an acid descaler.',
  ],
  [
    'What do you check on a delivery with torn boxes before the driver leaves?',
    'I count, take photos, and write the damage on the delivery note before I sign.',
    'I sign the note first and count everything later when the driver is gone.',
  ],
  [
    'How do you reverse a truck with a banksman?',
    'If I lose sight of him I stop at once.',
    'With a good reversing camera I reverse alone; the camera is enough.',
  ],
  [
    'What does FIFO mean in a store?',
    'What came in first goes out first, so the oldest goods stand in front.',
    'The newest goods go out first.',
  ],
  ['What is safety stock for?', 'It covers swings in demand and late deliveries.', 'Safety stock covers the normal average demand.'],
  [
    'How do you give an intramuscular injection?',
    'Into the muscle at a right angle of 90 degrees.',
    'An intramuscular injection goes into a fold of fat at 45 degrees.',
  ],
  [
    'How do you act when a patient with dementia insists on going home to her mother?',
    'I do not argue; I take up her feeling and talk about her mother.',
    'I correct her and explain firmly that her mother has been dead for years.',
  ],
  [
    'A patient has COPD and a saturation of 90 %. How much oxygen?',
    'The target is 88 to 92 %, so I give controlled oxygen.',
    'I give high flow oxygen and the target is 100 %.',
  ],
  [
    'Where does the bag of a urinary catheter hang?',
    'Below the bladder and off the floor.',
    'The catheter bag hangs above the bladder on the bed.',
  ],
  [
    'How do you recognise a stroke and what do you do?',
    'I look at face, arm and speech, note the time and call 112; she gets nothing to eat or drink.',
    'I give her an aspirin and let her rest until the next morning.',
  ],
  [
    'What do you do in anaphylaxis after a bee sting?',
    'The adrenaline pen into the outer thigh straight away, then 112.',
    'I give an antihistamine tablet first and wait to see if it gets worse.',
  ],
  [
    'May a candidate stop antibiotics when he feels better?',
    'Antibiotics are taken as long as prescribed.',
    'Antibiotics should be stopped as soon as you feel better, and the leftovers can be kept for next time.',
  ],
  [
    'How do you take levothyroxine?',
    'On an empty stomach with water, half an hour before breakfast.',
    'Levothyroxine is taken with breakfast and coffee.',
  ],
  ['What is working capital?', 'Current assets minus current liabilities.', 'Working capital is fixed assets minus long-term debt.'],
  [
    'Explain debit and credit.',
    'A debit is on the left and increases an asset; a credit is on the right and increases a liability.',
    'A credit is on the left and increases an asset; a debit is on the right and increases a liability.',
  ],
  [
    'What is the break-even point?',
    'Fixed costs divided by the contribution per unit: from there on the firm earns money.',
    'Break-even is where profit is at its maximum: variable costs divided by fixed costs.',
  ],
  [
    'What does a tax bracket mean for a raise?',
    'Only the part above the limit is taxed at the higher rate, so a raise always leaves more.',
    'In a higher tax bracket the whole income is taxed at the higher rate, so a raise can leave you with less.',
  ],
  [
    'How do simple and compound interest differ?',
    'Simple interest is paid on the original sum only; compound interest also on the interest already earned.',
    'Compound interest is paid on the original sum only; simple interest also on the interest already earned.',
  ],
  [
    'What is the difference between civil and criminal law?',
    'In civil law private parties sue each other for damages; in criminal law the state prosecutes and punishes.',
    'In civil law the state prosecutes and punishes; in criminal law private parties sue each other for damages.',
  ],
  [
    'Does a contract have to be in writing?',
    'A contract needs offer and acceptance; an oral one is binding too, with a few exceptions.',
    'A contract is only valid in writing and with a signature; an oral contract is never binding.',
  ],
  [
    'Can we use a picture from the internet in our brochure?',
    'Only with a licence from whoever made it.',
    'Pictures from the internet are free to use if we name the source.',
  ],
  [
    'What do you do with feedback for a colleague?',
    'I give it soon, in private, about one concrete behaviour.',
    'I give the feedback in front of the whole team and collect everything for the annual review.',
  ],
  [
    'How do you help a toddler who has bitten another?',
    'I comfort the bitten child, say a calm no, and look for the trigger.',
    'I bite him back so that he feels it, and tell the other parents who did it.',
  ],
  [
    'How do you settle a two-year-old into nursery?',
    'Gradually, with one key person, and the mother says a short goodbye.',
    'The mother slips away unnoticed on the first day and leaves him for the whole day.',
  ],
  [
    'What is the difference between qualitative and quantitative research?',
    'Qualitative research asks a few people why; quantitative research counts with many.',
    'Quantitative research asks a few people why; qualitative research counts with large samples.',
  ],
  [
    'Are story points hours?',
    'No, story points are a relative estimate of one team.',
    'Yes, a story point equals eight hours, and you can compare teams by them.',
  ],
  [
    'What does a good CPI look like?',
    'A cost performance index above one means that we are under budget.',
    'A CPI below one means that we are under budget.',
  ],
  [
    'What is churn?',
    'The share of customers who leave in a period.',
    'Churn is the share of new customers won in a period, so high churn is good.',
  ],
  ['When do you use RGB and when CMYK?', 'RGB for screens, CMYK for print.', 'CMYK is for screens and RGB is for print.'],
  [
    'When do you spray a flowering crop?',
    'Late in the evening when the bees are home, with little wind and the dose on the label.',
    'I spray at noon in full sun, and double the dose on the label is better.',
  ],
  [
    'How do you drive a tractor down a steep slope?',
    'I choose a low gear at the top, stay straight and keep the belt on.',
    'I put it in neutral to save fuel and let it coast downhill.',
  ],
  [
    'What is the difference between sterilisation and disinfection?',
    'Sterilisation kills everything including spores; disinfection only reduces the number of germs.',
    'Disinfection kills everything including spores; sterilisation only reduces the number of germs.',
  ],
  [
    'What is the difference between repeatability and reproducibility?',
    'Repeatability is the same person with the same device; reproducibility is different people or laboratories.',
    'Reproducibility is the same person with the same device; repeatability is different people or laboratories.',
  ],
  [
    'What does a catalyst do?',
    'It lowers the activation energy and comes out of the reaction unchanged.',
    'A catalyst is consumed in the reaction and shifts the equilibrium.',
  ],
]
