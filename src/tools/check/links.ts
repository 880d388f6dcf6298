import { checkDialledNumber, dialsNumber } from '../../../sanity-studio/model/rules/dialled-number.ts'
import { ALLOWED_SCHEMES } from '../../../sanity-studio/model/schema/rules/web-address.ts'
import type { ContentCheck, DocumentCheck } from './check.ts'
import { quote } from './format-values.ts'

/** Named character references (HTML standard, 13.5) that can hide the parts of a scheme. */
const CHARACTER_REFERENCES: Readonly<Record<string, string>> = {
  colon: ':',
  tab: '\t',
  newline: '\n',
  sol: '/',
  bsol: '\\',
  amp: '&',
}

function decodeReferences(text: string): string {
  return text
    .replace(/&#(?:x([0-9a-f]{1,6})|(\d{1,7}));?/gi, (whole, hex: string | undefined, decimal: string | undefined) => {
      const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16)
      return code <= 0x10ffff ? String.fromCodePoint(code) : whole
    })
    .replace(
      /&(colon|tab|newline|sol|bsol|amp);/gi,
      (whole, name: string) => CHARACTER_REFERENCES[name.toLowerCase()] ?? whole,
    )
}

/** An address as the most lenient browser would read it. */
function normalise(address: string): string {
  // Twice, since a reference may contain another (&amp;#58;).
  return decodeReferences(decodeReferences(address))
    .normalize('NFKC')
    .replace(/[\s\p{Cc}\p{Cf}]/gu, '')
    .toLowerCase()
}

/**
 * The scheme of an address (`javascript:`), also where it is obfuscated: by upper case, blanks, tabs, line
 * breaks, control or zero-width characters, character references, full-width letters. Undefined for an address
 * without a scheme.
 */
export function schemeOf(address: string): string | undefined {
  return /^[a-z][a-z0-9+.-]*:/.exec(normalise(address))?.[0]
}

/** Whether an address is scheme-relative: `//host`, which browsers also read from `\\host` and `/\host`. */
export function isSchemeRelative(address: string): boolean {
  return /^[/\\]{2}/.test(normalise(address))
}

/** An address in which nothing can be hidden: no blank, no character reference, no letter that is written twice in Unicode. */
const PLAIN_ADDRESS = /^https:\/\/[!-%'-~]+$/

/** The names of fields whose value becomes the address of a link, in whichever object they are. */
const ADDRESS_FIELDS: ReadonlySet<unknown> = new Set(['href', 'url', 'web'])

const allowed: readonly string[] = ALLOWED_SCHEMES

/**
 * Finds addresses that could run a script or lead to another site than they seem to, also in fields that the
 * schema does not know. The rules of the schema check everything else about addresses.
 */
export const checkLinks: DocumentCheck = ({ segment, value }) => {
  if (!ADDRESS_FIELDS.has(segment) || typeof value !== 'string' || PLAIN_ADDRESS.test(value)) return undefined
  if (isSchemeRelative(value)) {
    return {
      what: `${quote(value)} has no scheme, so it leads to whatever site it names.`,
      fix: 'Write the whole address with https:// at its beginning.',
    }
  }
  const scheme = schemeOf(value)
  if (scheme === undefined || allowed.includes(scheme)) return undefined
  const isPlain = value.toLowerCase().startsWith(scheme)
  return {
    what: isPlain
      ? `${quote(value)} begins with ${scheme}, which is not allowed in a link.`
      : `${quote(value)} hides a ${scheme} link behind characters that a browser drops.`,
    fix: `Use one of: ${allowed.join(' ')}, or remove the link.`,
  }
}

/** Finds telephone links in texts that dial another number than that of a published helpline. */
export const checkDialledNumbers: ContentCheck = {
  name: 'dialled-numbers',
  ask: ({ segment, value }) => (segment === 'href' && dialsNumber(value) ? [value] : undefined),
  prepare({ documents }) {
    const numbers = new Set(documents.filter(({ _type }) => _type === 'helpline').map(({ dial }) => dial))
    return ([address = '']) => checkDialledNumber(address, numbers)
  },
}
