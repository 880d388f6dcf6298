import { ALPHABET, lowBits } from '../../../src/search/crisis/packed-set.ts'

/** Packs hashes of so many bits as `unpack` reads them; the same ones become one. */
export function pack(all: readonly number[], bits: number): { readonly packed: string; readonly count: number } {
  const hashes = [...new Set(all)].toSorted((a, b) => a - b)
  const low = lowBits(hashes.length, bits)
  const coded = hashes.map((hash, at) => {
    const gap = hash - (hashes[at - 1] ?? -1) - 1
    return `${'1'.repeat(gap >>> low)}0${(gap & (2 ** low - 1))
      .toString(2)
      .padStart(low, '0')
      .slice(low === 0 ? 1 : 0)}`
  })
  const sixes = coded.join('').match(/.{1,6}/g) ?? []
  const packed = sixes.map((six) => ALPHABET[Number.parseInt(six.padEnd(6, '0'), 2)] ?? '').join('')
  return { packed, count: hashes.length }
}
