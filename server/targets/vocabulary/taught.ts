/**
 * What courses teach and postings hardly ever name. Known by these names and never looked for in a description.
 * `Name: alias, alias` separated by `|`, field by field.
 */
export const taughtInFields: Record<string, string> = {
  software: `Computer science: algorithms, data structures | Programming: coding | Web development: web design | Cloud computing: cloud | Cyber security: cybersecurity, information security`,
  product: `Design thinking: human-centred design`,
}

export const taught = `Interview technique: star method, job interviews | Career planning: career change | Giving feedback: feedback | Active listening: listening | Self-awareness: self-reflection
  | Emotional intelligence | Difficult conversations: hard conversations | Persuasion: influencing, influence | Motivating teams: motivating people | Delegation: delegating | Learning skills: learning to learn
  | Professional ethics: business ethics, ethics | Entrepreneurship: starting a business`
