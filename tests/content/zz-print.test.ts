import { it } from 'vitest'
import { writeFileSync } from 'node:fs'
import type { BadContent } from '../fixtures/bad-content/bad-content.ts'
import { checkDataset } from './check-dataset.ts'
import { makeGoodDataset } from './good-dataset.ts'
const fixtures = import.meta.glob<BadContent>('../fixtures/bad-content/[0-9]*.ts', { eager: true, import: 'fixture' })
it('prints', async () => {
  const out: Record<string, unknown> = {}
  for (const [file, { spoil }] of Object.entries(fixtures)) out[file] = await checkDataset(await spoil(await makeGoodDataset()))
  writeFileSync('/tmp/cc/actual.json', JSON.stringify(out, null, 1))
}, 60000)
