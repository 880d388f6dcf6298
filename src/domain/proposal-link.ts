/** What a reader writes to the editors, before she has written anything herself. */
interface Proposal {
  readonly subject: string
  readonly body: string
}

/**
 * The address that opens a letter or an issue to the editors with words in it. Nothing is sent by opening it.
 * @param to mailto: or https:, as the settings have it.
 */
export function proposalLink(to: string, { subject, body }: Proposal): string {
  if (to.startsWith('mailto:')) {
    // A space as “+” would stand in the letter (RFC 6068), and lines end with CRLF there.
    const words = { subject, body: body.replaceAll('\n', '\r\n') }
    return `${to}?${Object.entries(words)
      .map(([name, text]) => `${name}=${encodeURIComponent(text)}`)
      .join('&')}`
  }
  const address = new URL(to)
  address.searchParams.set('title', subject)
  address.searchParams.set('body', body)
  return address.href
}
