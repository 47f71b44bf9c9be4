export { personal } from './personal.ts'
export { scorecardRoutes } from './routes.ts'
export { scoreAnswerTask, scorecardReaction, settleTask } from './tasks.ts'
