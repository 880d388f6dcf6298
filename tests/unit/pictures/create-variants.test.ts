import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import sharp from 'sharp'
import { expect, onTestFinished, test } from 'vitest'

import { createVariants } from '../../../src/pictures/create-variants.ts'

const ASSET = 'image-0123456789abcdef0123456789abcdef01234567-800x600-png'
const WANTED = [{ picture: { assetId: ASSET, alt: 'A corridor', credit: 'Ours' }, presets: ['card'] }] as const

const holding = (bytes: Buffer) => ({ readAsset: () => Promise.resolve(bytes) })

async function makeFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'hotel-hub-variants-'))
  onTestFinished(() => rm(folder, { recursive: true, force: true }))
  return folder
}

const photograph = () =>
  sharp({
    create: { width: 800, height: 600, channels: 3, background: '#123', noise: { type: 'gaussian', sigma: 30 } },
  })
    .png()
    .toBuffer()

test('An incomplete image is refused at every build, until it is complete', async () => {
  const folder = await makeFolder()
  const whole = await photograph()
  const broken = whole.subarray(0, whole.length / 2)
  for (let build = 0; build < 2; build += 1) {
    await expect(createVariants(holding(broken), WANTED, folder)).rejects.toThrow(ASSET)
  }
  expect(await createVariants(holding(whole), WANTED, folder)).toBe(1)
  const [file = '', ...others] = await readdir(folder)
  expect(others).toEqual([])
  expect((await sharp(join(folder, file)).stats()).entropy).toBeGreaterThan(5)
  expect(await createVariants(holding(whole), WANTED, folder)).toBe(0)
})

test('A variant that no page shows any more is removed, and one that two pages show is written once', async () => {
  const folder = await makeFolder()
  const [wanted] = WANTED
  const bytes = await photograph()
  expect(await createVariants(holding(bytes), [...WANTED, { ...wanted, presets: ['card', 'banner'] }], folder)).toBe(2)
  expect(await readdir(folder)).toHaveLength(2)
  expect(await createVariants(holding(bytes), WANTED, folder)).toBe(0)
  const [file = '', ...others] = await readdir(folder)
  expect(others).toEqual([])
  const { width = 0, height = 1 } = await sharp(join(folder, file)).metadata()
  expect(width / height).toBeCloseTo(16 / 9, 2)
})

test('A variant that exists is kept without reading the original again', async () => {
  const folder = await makeFolder()
  await createVariants(holding(await photograph()), WANTED, folder)
  const readAsset = () => Promise.reject(new Error('The original was read.'))
  expect(await createVariants({ readAsset }, WANTED, folder)).toBe(0)
})
