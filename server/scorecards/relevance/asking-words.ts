import { termsOf } from '#server/platform/text/terms.ts'

/** Words that open a question without saying what it is about. */
export const askingWords = new Set(
  termsOf(`tell describe give example time situation when have you your how what did would do walk through share think explain last recent most role job
  work experience please us about important one where which who handle handled deal dealt make made take took get got way thing something someone
  can ever need needed go going really kind use used talk best approach ensure happen happened able different good come know day proud proudest achievement
  accomplishment accomplished success successful biggest greatest hardest toughest worst unexpected something difference career first remember moment
  somebody want find found say said told tell people new`),
)
