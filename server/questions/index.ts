export { bank, questionOf, questionReading } from './bank.ts'
export { chooseAlternates, chooseQuestions } from './choose-questions.ts'
export { type BankQuestion, type Concept, type ProbeType, probeTypes, type QuestionKind } from './model.ts'
export { findRole, roles } from './roles.ts'
