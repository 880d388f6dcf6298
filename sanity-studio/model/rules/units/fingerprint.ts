import { readUnit } from './unit-text.ts'

/** Half of the hash: 32 bits, by the multiplications of MurmurHash. */
function mix(hash: number, other: number): number {
  const mixed = Math.imul(hash ^ (hash >>> 16), 2_246_822_507) ^ Math.imul(other ^ (other >>> 13), 3_266_489_909)
  return mixed >>> 0
}

/** A hash of 64 bits (cyrb53, with all its bits), as 13 characters: quick, the same everywhere, not for secrets. */
function hashOf(text: string): string {
  let first = 0xde_ad_be_ef
  let second = 0x41_c6_ce_57
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index)
    first = Math.imul(first ^ code, 2_654_435_761)
    second = Math.imul(second ^ code, 1_597_334_677)
  }
  const low = mix(first, second)
  return ((BigInt(mix(second, low)) << 32n) | BigInt(low)).toString(36).padStart(13, '0')
}

/**
 * The hash of a unit: of its words, and of what its marks and links are. Equal for values that a translation may follow
 * alike; keys of spans and blanks around the text do not count.
 * @returns undefined where no word is written.
 */
export function fingerprint(value: unknown): string | undefined {
  const unit = readUnit(value)
  if (unit === undefined) return undefined
  const { text, tags } = unit
  return hashOf([text.normalize('NFC').replace(/[^\S\n]+/g, ' '), ...tags.map(({ signature }) => signature)].join('\n'))
}
