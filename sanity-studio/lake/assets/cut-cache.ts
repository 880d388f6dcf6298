import type { CutPicture } from './cut-picture.ts'

/** Remembers pictures that were cut, the newest first, and makes few at a time. */
export interface CutCache {
  get(key: string, make: () => Promise<CutPicture>): Promise<CutPicture>
}

const MOST_REMEMBERED = 64_000_000
const MOST_AT_ONCE = 2

/** @param most how many bytes are remembered. */
export function createCutCache(most = MOST_REMEMBERED): CutCache {
  const done = new Map<string, CutPicture>()
  const making = new Map<string, Promise<CutPicture>>()
  const waiting: (() => void)[] = []
  let weight = 0
  let busy = 0

  const remember = (key: string, picture: CutPicture) => {
    done.set(key, picture)
    weight += picture.bytes.length
    for (const [oldest, { bytes }] of done) {
      if (weight <= most) return
      done.delete(oldest)
      weight -= bytes.length
    }
  }

  const inTurn = async (make: () => Promise<CutPicture>) => {
    if (busy >= MOST_AT_ONCE) await new Promise<void>((resolve) => waiting.push(resolve))
    busy += 1
    try {
      return await make()
    } finally {
      busy -= 1
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
      const running = making.get(key)
      if (running !== undefined) return running
      const started = inTurn(make)
      making.set(key, started)
      try {
        const picture = await started
        remember(key, picture)
        return picture
      } finally {
        making.delete(key)
      }
    },
  }
}
