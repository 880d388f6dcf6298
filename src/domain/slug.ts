/**
 * Turns words into the part of an address: lower case, no diacritics, hyphens between words.
 * Letters of other scripts stay, since addresses may hold them (RFC 3987).
 */
export function toSlug(words: string): string {
  return words
    .normalize('NFKD')
    .replace(/[\p{M}’']/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '')
}
