/** What a reader writes to the editors, before she has written anything herself. */
interface Proposal {
  readonly subject: string
  readonly body: string
  /** What the fields of the form for mistakes are filled in with. */
  readonly fields: { readonly page: string; readonly version: string }
}

/** The form for mistakes in the repository of a hub, below `.github/ISSUE_TEMPLATE`. */
export const MISTAKE_FORM = 'wrong-fact.yml'

/**
 * The address that opens a letter or an issue to the editors with words in it. Nothing is sent by opening it.
 * @param to mailto: or https:, as the settings have it.
 */
export function proposalLink(to: string, { subject, body, fields }: Proposal): string {
  if (to.startsWith('mailto:')) {
    // A space as “+” would stand in the letter (RFC 6068), and lines end with CRLF there.
    const words = { subject, body: body.replaceAll('\n', '\r\n') }
    return `${to}?${Object.entries(words)
      .map(([name, text]) => `${name}=${encodeURIComponent(text)}`)
      .join('&')}`
  }
  const address = new URL(to)
  // A form has fields of its own. Where the repository lacks it, an issue with the body opens.
  const filled = address.searchParams.has('template') ? fields : {}
  for (const [name, text] of Object.entries({ title: subject, body, ...filled })) address.searchParams.set(name, text)
  return address.href
}
