/** The question, a right answer, and the same with a main point that is false. */
export type Pair = [question: string, right: string, wrong: string]
