import { ALLOWED_SCHEMES } from '../../../../sanity-studio/schemaTypes/rules/web-address.ts'
import type { Check } from '../check.ts'
import { schemeBehind, startsWithHost } from '../hidden-scheme.ts'
import { quoted } from '../wording.ts'

/** The fields whose value becomes the address of a link, wherever they stand. */
const ADDRESS_FIELDS: ReadonlySet<unknown> = new Set(['href', 'url', 'web'])

const allowed: readonly string[] = ALLOWED_SCHEMES

/**
 * Addresses that could run a script or lead elsewhere unseen, also in places the schema does not
 * know. What else an address must be is said by the rules of its field.
 */
export const checkLinks: Check =
  () =>
  ({ segment, value }) => {
    if (!ADDRESS_FIELDS.has(segment) || typeof value !== 'string') return undefined
    if (startsWithHost(value)) {
      return {
        what: `${quoted(value)} has no scheme, so it leads to whatever site it names.`,
        fix: 'Write the whole address with https:// at its beginning.',
      }
    }
    const scheme = schemeBehind(value)
    if (scheme === undefined || allowed.includes(scheme)) return undefined
    const isOpen = value.toLowerCase().startsWith(scheme)
    return {
      what: isOpen
        ? `${quoted(value)} begins with ${scheme}, which is not allowed in a link.`
        : `${quoted(value)} hides a ${scheme} link behind characters that a browser drops.`,
      fix: `Use one of: ${allowed.join(' ')}, or remove the link.`,
    }
  }
