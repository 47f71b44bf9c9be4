export { scorecardRoutes } from './routes.ts'
export { scoreAnswerTask, scorecardReaction, settleTask } from './tasks.ts'
