import { startLake } from '../../sanity-studio/lake/index.ts'

/*
 * A lake in a process of its own, so that its memory and start can be measured. Says one line of JSON when
 * it answers; ends when its input ends.
 */

const [content = '', store = '', studio] = process.argv.slice(2)
const start = performance.now()
const lake = await startLake({ content, store, studio, port: 0, tell: () => undefined })
const { token } = lake.signIn('Bench')
console.log(JSON.stringify({ origin: lake.origin, token, startSeconds: (performance.now() - start) / 1000 }))
process.stdin.resume().once('end', () => {
  void lake.close().then(() => process.exit())
})
