/** Named character references (HTML standard, 13.5) with which a scheme can be taken apart. */
const NAMED: Readonly<Record<string, string>> = { colon: ':', tab: '\t', newline: '\n', sol: '/', bsol: '\\', amp: '&' }

function decodeReferences(text: string): string {
  return text
    .replace(/&#(?:x([0-9a-f]{1,6})|(\d{1,7}));?/gi, (whole, hex: string | undefined, decimal: string | undefined) => {
      const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16)
      return code <= 0x10ffff ? String.fromCodePoint(code) : whole
    })
    .replace(/&(colon|tab|newline|sol|bsol|amp);/gi, (whole, name: string) => NAMED[name.toLowerCase()] ?? whole)
}

/** An address as the most lenient reader would see it. */
function withoutDisguise(address: string): string {
  // References may hide in references (&amp;#58;), so they are decoded twice.
  return decodeReferences(decodeReferences(address))
    .normalize('NFKC')
    .replace(/[\s\p{Cc}\p{Cf}]/gu, '')
    .toLowerCase()
}

/**
 * The scheme of an address (`javascript:`) however it is disguised: by upper case, blanks, tabs, line
 * breaks, control or zero-width characters, character references, wide letters. Undefined if it has none.
 */
export function schemeBehind(address: string): string | undefined {
  return /^[a-z][a-z0-9+.-]*:/.exec(withoutDisguise(address))?.[0]
}

/** Whether an address names a host but no scheme: `//host`, which browsers also read from `\\host` and `/\host`. */
export function startsWithHost(address: string): boolean {
  return /^[/\\]{2}/.test(withoutDisguise(address))
}
