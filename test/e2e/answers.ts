/** What a nurse who prepared well would write. */
export const answers = [
  'I have worked in intensive care for six years, and last year I became the link nurse for sepsis on my ward.',
  'Last November a patient became hypotensive at two in the morning. I called the registrar, started a fluid bolus and asked a colleague to take my second patient. Within forty minutes his pressure was stable.',
  'In May a surgeon wanted to extubate. I showed him the blood gases and asked the consultant to decide; we waited four hours, and the patient did not need a second tube.',
  'I wrote a one-page handover sheet and trained twelve colleagues in January, and missed drug charts fell from five a week to one.',
  'I just try to stay positive and usually everybody was happier afterwards.',
  'I would ask what the team has tried already, then look at the charts of the last month before changing anything.',
] as const

/** Long enough for three lines on a wide page; without figures, since a model may not bring up any of its own. */
export const longQuestion =
  'You know the ward at night. I would like to hear about a handover that nearly went wrong. What did you tell your colleague, in which order, and how did you make sure that nothing was lost?'
