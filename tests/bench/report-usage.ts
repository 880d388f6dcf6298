import { writeFileSync } from 'node:fs'

/*
 * Loaded into a build with `node --import`: leaves behind what the whole process, its threads included,
 * has used. Written at the very end, so the file is missing where the build was killed.
 */
const file = process.env['BENCH_USAGE']
if (file !== undefined) {
  process.on('exit', () => {
    const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage()
    writeFileSync(
      file,
      JSON.stringify({ cpuSeconds: (userCPUTime + systemCPUTime) / 1e6, peakMegabytes: maxRSS / 1024 }),
    )
  })
}
