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

/** The letter under which an A to Z lists a title: A for “Éducation”, # for “60 seconds”. */
export function letterOf(title: string): string {
  const first = /[\p{L}\p{N}]/u.exec(title.normalize('NFKD'))?.[0] ?? '#'
  return /\p{N}/u.test(first) ? '#' : first.toUpperCase()
}
