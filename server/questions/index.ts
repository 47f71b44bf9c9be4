export { bank, questionOf } from './bank.ts'
export { chooseQuestions } from './choose-questions.ts'
export { type BankQuestion, type Concept, type ProbeType, probeTypes, type QuestionKind } from './model.ts'
export { findRole, type Role, roles } from './roles.ts'
