import type { EncodedImage } from './image-variant.ts'

/** Caches image variants, the least recently used dropped first, and makes few at a time. */
export interface VariantCache {
  get(key: string, make: () => Promise<EncodedImage>): Promise<EncodedImage>
}

const MAX_BYTES = 64_000_000
const MAX_CONCURRENT = 2

/** @param maxBytes the most bytes that are cached. */
export function createVariantCache(maxBytes = MAX_BYTES): VariantCache {
  const done = new Map<string, EncodedImage>()
  const making = new Map<string, Promise<EncodedImage>>()
  const waiting: (() => void)[] = []
  let bytesCached = 0
  let running = 0

  const add = (key: string, image: EncodedImage) => {
    done.set(key, image)
    bytesCached += image.bytes.length
    for (const [oldest, { bytes }] of done) {
      if (bytesCached <= maxBytes) return
      done.delete(oldest)
      bytesCached -= bytes.length
    }
  }

  const withSlot = async (make: () => Promise<EncodedImage>) => {
    if (running >= MAX_CONCURRENT) await new Promise<void>((resolve) => waiting.push(resolve))
    running += 1
    try {
      return await make()
    } finally {
      running -= 1
      waiting.shift()?.()
    }
  }

  return {
    async get(key, make) {
      const known = done.get(key)
      if (known !== undefined) {
        done.delete(key)
        done.set(key, known)
        return known
      }
      const pending = making.get(key)
      if (pending !== undefined) return pending
      const started = withSlot(make)
      making.set(key, started)
      try {
        const image = await started
        add(key, image)
        return image
      } finally {
        making.delete(key)
      }
    },
  }
}
