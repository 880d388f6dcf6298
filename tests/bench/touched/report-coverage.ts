import { join } from 'node:path'

import { startCoverage } from './coverage.ts'

/*
 * Loaded before the program of a lake (node --import): answers each message from the parent process with the files of
 * sanity-studio/lake that have run since the last one.
 */

const coverage = await startCoverage()
process.on('message', () => {
  void coverage.take(join(process.cwd(), 'sanity-studio/lake')).then((files) => process.send?.(files))
})
// The channel alone does not keep the process alive.
process.channel?.unref()
