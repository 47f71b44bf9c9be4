import type { House } from '../platform/house.ts'
import { indexBacklog, meaningBacklog } from '../postings/index.ts'
import type { Vitals } from './readiness.ts'

type Figures = Record<string, { help: string; read(): number }>

/** Prometheus text: queue, live rooms, process. No label carries a person. */
export const openMetrics = async (house: House, vitals: Vitals): Promise<() => Promise<{ type: string; text: string }>> => {
  const { Gauge, Registry } = await import('prom-client')
  const registry = new Registry()
  const figures: Figures = {
    greenroom_sockets: { help: 'Connected sockets', read: vitals.sockets },
    greenroom_interviews_joined: { help: 'Interviews with somebody joined here', read: () => house.hub.joined().length },
    greenroom_uptime_seconds: { help: 'Seconds since start', read: () => (house.clock.now() - vitals.startedAt) / 1000 },
    greenroom_memory_bytes: { help: 'Resident memory', read: () => process.memoryUsage.rss() },
  }
  const gauges = Object.entries(figures).map(([name, { help, read }]) => ({
    gauge: new Gauge({ name, help, registers: [registry] }),
    read,
  }))
  const tasks = new Gauge({ name: 'greenroom_tasks', help: 'Tasks by state', labelNames: ['state'], registers: [registry] })
  const oldest = new Gauge({ name: 'greenroom_tasks_oldest_ms', help: 'Age of the oldest due task', registers: [registry] })
  const backlog = new Gauge({
    name: 'greenroom_index_backlog',
    help: 'Postings that wait to be indexed, by their words or their meaning',
    registers: [registry],
  })
  return async () => {
    for (const { gauge, read } of gauges) gauge.set(read())
    const { oldest: age, ...counts } = await house.queue.counts()
    for (const [state, count] of Object.entries(counts)) tasks.set({ state }, count)
    oldest.set(age)
    backlog.set((await indexBacklog(house)) + (await meaningBacklog(house)))
    return { type: registry.contentType, text: await registry.metrics() }
  }
}
