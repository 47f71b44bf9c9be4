import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import { z } from 'zod'
import { tasks } from '#server/rooms.ts'
import { files, read } from './tree.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
const Exports = z.record(z.string(), z.unknown())
const AnyTask = z.object({ name: z.string(), payload: z.instanceof(z.ZodType), run: z.custom((value) => typeof value === 'function') })

const tasksIn = async (path: string): Promise<string[]> =>
  Object.values(Exports.parse({ ...(await import(`${root}/${path}`)) })).flatMap((value) => {
    const task = AnyTask.safeParse(value)
    return task.success ? [task.data.name] : []
  })

it('every task that a room defines is known to the workers', async () => {
  const defining = files.filter((path) => /^server\/(?!platform\/).*\.ts$/.test(path) && /: TaskDefinition</.test(read(path)))
  const defined = (await Promise.all(defining.map(tasksIn))).flat()
  expect(defined.length).toBeGreaterThan(0)
  expect(tasks.map(({ name }) => name).sort()).toEqual(defined.sort())
})
