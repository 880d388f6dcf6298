import sharp from 'sharp'
import { expect, it } from 'vitest'

it('sharp names its pixel limit in the error: if this fails, adapt how sanity-studio/lake/assets tells too large pictures', async () => {
  const png = await sharp({ create: { width: 20, height: 20, channels: 3, background: '#000' } })
    .png()
    .toBuffer()
  await expect(sharp(png, { limitInputPixels: 100 }).raw().toBuffer()).rejects.toThrow(/pixel limit/)
})
