import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { generateDataset } from './generate-dataset.ts'
import { runBuild } from './run-build.ts'
import { table } from './table.ts'

export const SIZES: readonly number[] = [100, 1_000, 5_000, 10_000]

const HEADS = ['resources', 'wall s', 'CPU s', 'peak MB', 'pages', 'pages/s', 'checks s', 'checks %']

async function measure(count: number): Promise<readonly string[]> {
  const folder = await mkdtemp(join(tmpdir(), 'hotel-hub-bench-'))
  try {
    const content = join(folder, 'content')
    const resources = await generateDataset('content', content, count)
    const { wallSeconds, cpuSeconds, peakMegabytes, pages, checkSeconds } = await runBuild(content, folder)
    return [
      String(resources),
      wallSeconds.toFixed(1),
      cpuSeconds.toFixed(1),
      peakMegabytes.toFixed(0),
      String(pages),
      (pages / wallSeconds).toFixed(0),
      checkSeconds.toFixed(1),
      ((100 * checkSeconds) / wallSeconds).toFixed(0),
    ]
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/** Builds datasets of several sizes, one after the other, and says what each took. */
export async function measureBuild(sizes: readonly number[]): Promise<string> {
  const rows: (readonly string[])[] = []
  for (const size of sizes) rows.push(await measure(size))
  return table(HEADS, rows)
}
