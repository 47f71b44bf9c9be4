/* Owns the data folder in its argument, with the embedded queue in it, until it is killed. Says where the queue listens. */
import { openLog } from '#server/platform/log.ts'
import { openEmbeddedRedis } from '#server/platform/queue/embedded-redis.ts'

const [dir = ''] = process.argv.slice(2)
const redis = await openEmbeddedRedis({ dir, log: openLog('silent') })
process.send?.({ path: redis.path, child: redis.pid })
