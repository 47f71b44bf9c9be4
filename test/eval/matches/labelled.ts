import type { Seniority } from '#contract/targets.ts'

/** 3: would be asked to an interview, 2: with a skill to catch up on, 1: related work, 0: not for them. */
type Grade = 0 | 1 | 2 | 3
export type Practised = { title: string; seniority: Seniority; proved: string[]; grades: Record<string, Grade> }

/** Interviews by what they proved, and sample postings graded for each by hand, from what the work is. */
export const practised: readonly Practised[] = [
  {
    title: 'Backend engineer',
    seniority: 'mid',
    proved: ['Go', 'PostgreSQL', 'Kafka'],
    grades: {
      'Backend Engineer (Go)': 3,
      'Senior Software Engineer, Payments': 2,
      'Platform Engineer (Kubernetes)': 2,
      'Full-stack Developer': 2,
      'Embedded Software Engineer': 1,
      'Network Engineer': 0,
      'Chief Technology Officer (CTO)': 0,
      'Telecoms Field Engineer': 0,
    },
  },
  {
    title: 'Data analyst',
    seniority: 'mid',
    proved: ['SQL', 'Data visualisation', 'Statistics'],
    grades: {
      'Data Analyst': 3,
      'Analytics Engineer': 2,
      'Business Intelligence Developer': 2,
      'Data Governance Analyst': 1,
      'Head of Data': 0,
      'Cyber Security Analyst (SOC)': 0,
      'Investment Analyst, Infrastructure': 1,
      'Data Centre Technician': 0,
    },
  },
  {
    title: 'Ward nurse',
    seniority: 'mid',
    proved: ['Wound care', 'Patient assessment', 'Medication administration'],
    grades: {
      'Staff Nurse, Stroke Unit': 3,
      'Registered Nurse – Emergency Department, Nights': 2,
      'Community Nurse, Reablement': 2,
      'Palliative Care Nurse, Home Team': 2,
      'Practice Nurse': 2,
      'Director of Nursing': 0,
      'Care Home Manager': 0,
      'Healthcare Assistant – Endoscopy': 1,
    },
  },
  {
    title: 'Chef',
    seniority: 'mid',
    proved: ['Food safety', 'Menu planning', 'Kitchen operations'],
    grades: {
      'Sous Chef': 3,
      'Line Cook': 2,
      'Banquet Chef': 3,
      'School Cook': 2,
      'Pastry Chef': 2,
      'Kitchen Porter': 0,
      'Food Safety Technologist': 1,
      'Restaurant Manager': 1,
    },
  },
]
