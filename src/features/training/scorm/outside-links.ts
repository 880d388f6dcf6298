const LINK = /<a\b[^>]*>/g
/** The address of a page of the hub or of another website, not of a telephone or a place on the page. */
const OUTSIDE = /\shref="(\/[^"]*|https?:\/\/[^"]*)"/
const WINDOW = /\s(?:rel|target)="[^"]*"/g

/**
 * Makes the links of a package lead out of it: to whole addresses, each in a new window, because in the frame of an LMS
 * the training would be gone.
 * @param html as the components of the hub write it.
 * @param origin of the hub, such as `https://example.org`.
 */
export function openLinksOutside(html: string, origin: string): string {
  return html.replace(LINK, (tag) => {
    const address = OUTSIDE.exec(tag)?.[1]
    if (address === undefined) return tag
    const whole = address.startsWith('/') ? `${origin}${address}` : address
    return tag.replace(WINDOW, '').replace(OUTSIDE, () => ` href="${whole}" target="_blank" rel="noopener noreferrer"`)
  })
}
