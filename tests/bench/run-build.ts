import { spawnSync } from 'node:child_process'
import { glob, readFile } from 'node:fs/promises'
import { join } from 'node:path'

import { isObject } from './documents.ts'

/** What one build took. */
export interface BuildFigures {
  readonly wallSeconds: number
  readonly cpuSeconds: number
  readonly peakMegabytes: number
  readonly pages: number
  /** Of the wall time, how much went into checking the content. */
  readonly checkSeconds: number
}

const CHECK_STAGE = /Checking the content … ([\d.]+) s/

/**
 * Builds the site in a process of its own, exactly as `npm run build` does.
 * @param work an empty folder for the site and the figures.
 * @throws Error with what the build said, where it fails.
 */
export async function runBuild(content: string, work: string): Promise<BuildFigures> {
  const site = join(work, 'site')
  const usageFile = join(work, 'usage.json')
  const start = performance.now()
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', join(import.meta.dirname, 'report-usage.ts'), 'src/tools/bin/build.ts'],
    {
      env: { ...process.env, HUB_CONTENT: content, HUB_OUT_DIR: site, BENCH_USAGE: usageFile },
      encoding: 'utf8',
      maxBuffer: 100 * 1024 * 1024,
    },
  )
  const wallSeconds = (performance.now() - start) / 1000
  if (status !== 0) throw new Error(`The build of ${content} failed:\n${stdout}\n${stderr}`)
  const usage: unknown = JSON.parse(await readFile(usageFile, 'utf8'))
  const figures = isObject(usage) ? usage : {}
  return {
    wallSeconds,
    cpuSeconds: Number(figures['cpuSeconds']),
    peakMegabytes: Number(figures['peakMegabytes']),
    pages: (await Array.fromAsync(glob('**/*.html', { cwd: site }))).length,
    checkSeconds: Number(CHECK_STAGE.exec(stdout)?.[1] ?? NaN),
  }
}
