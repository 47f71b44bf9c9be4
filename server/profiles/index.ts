export { claimResumes, personal } from './personal.ts'
export { readNamedResume, readResume } from './read-resume.ts'
export { resumeRoutes } from './routes.ts'
export { sealResumes } from './seal-resumes.ts'
