import type { Course } from '#contract/matching.ts'
import business from './courses/business-and-law.json' with { type: 'json' }
import data from './courses/data.json' with { type: 'json' }
import design from './courses/design-and-product.json' with { type: 'json' }
import health from './courses/health-and-care.json' with { type: 'json' }
import logistics from './courses/logistics-hospitality-and-more.json' with { type: 'json' }
import people from './courses/people.json' with { type: 'json' }
import sales from './courses/sales-and-marketing.json' with { type: 'json' }
import software from './courses/software.json' with { type: 'json' }
import teaching from './courses/teaching-and-public-service.json' with { type: 'json' }
import trades from './courses/trades-and-engineering.json' with { type: 'json' }

// The files are ours and a test parses them, course by course; parsing them at each start would only cost time.
const asCourses = (files: readonly unknown[]) => files as readonly Course[]

/** Every course there is, in the order of the files. */
export const catalogue = asCourses([
  ...people,
  ...software,
  ...data,
  ...design,
  ...sales,
  ...business,
  ...health,
  ...teaching,
  ...trades,
  ...logistics,
])

const byId = new Map(catalogue.map((course) => [course.id, course]))

export const courseOf = (id: string): Course | null => byId.get(id) ?? null
