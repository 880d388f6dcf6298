/** Schemes a link in the content may use; everything else (javascript:, data: …) is refused. */
export const ALLOWED_SCHEMES = ['https:', 'http:', 'mailto:', 'tel:'] as const

/**
 * Says what is wrong with a web address, or `true`.
 *
 * Control characters and white space are refused rather than stripped: browsers drop them, which is
 * how `java\nscript:` is disguised (WHATWG URL, "remove all ASCII tab or newline").
 */
export function checkWebAddress(address: string | undefined, schemes: readonly string[]): true | string {
  if (address === undefined) return true
  if (/[\s\p{Cc}\p{Cf}]/u.test(address)) {
    return `The address ${JSON.stringify(address)} has white space or hidden characters in it. Copy it again from the page.`
  }
  if (!URL.canParse(address)) {
    return `“${address}” is not a full web address. Write it with its beginning, such as https://example.org/page.`
  }
  const { protocol, username, password, host, pathname } = new URL(address)
  if (!schemes.includes(protocol)) {
    return `“${address}” begins with ${protocol}, which is not allowed here. Use one of: ${schemes.join(' ')}`
  }
  if (username !== '' || password !== '')
    return `“${address}” leads to ${host}, not to what stands before the @. Take that away, or the address.`
  if (protocol === 'mailto:' && !pathname.includes('@'))
    return `“${address}” names nobody to write to. Write mailto:editors@example.org.`
  return true
}
