import { type LinkRule, targetInside } from './link.ts'

const ALLOWED = new Set(['https:', 'http:', 'mailto:', 'tel:'])

/** What a telephone can dial: digits, with a plus for a number of another country. */
const DIALLED = /^tel:\+?\d{2,15}$/

/** A link leads into the hub, to a website, or to somebody's telephone or mailbox. */
export const allowedScheme: LinkRule = (link) => {
  if (targetInside(link) !== undefined) return undefined
  if (!URL.canParse(link.href)) return 'is no address'
  const { protocol } = new URL(link.href)
  if (!ALLOWED.has(protocol)) return `has the scheme ${protocol}, which readers cannot or should not open`
  if (protocol === 'tel:' && !DIALLED.test(link.href)) return 'cannot be dialled: use digits only, and a plus in front'
  return undefined
}
