import { createLake } from '../../sanity-studio/lake/index.ts'
import { createStudioHandler } from '../../src/tools/studio/serve-studio.ts'

/*
 * A lake in a process of its own, so that its memory and start can be measured, and so that it can be killed. Prints one
 * line of JSON when it answers; ends when its input ends.
 */

const [content = '', store = '', studio] = process.argv.slice(2)
const start = performance.now()
const lake = await createLake({
  content,
  storage: { folder: store },
  port: 0,
  log: console.error,
  ...(studio !== undefined && { studio: createStudioHandler(studio) }),
})
const { token } = lake.signIn('Bench')
console.log(
  JSON.stringify({
    origin: lake.origin,
    address: lake.addressOf('/', token),
    token,
    startSeconds: (performance.now() - start) / 1000,
  }),
)
process.stdin.resume().once('end', () => {
  void lake.close().then(() => process.exit())
})
