/** Where the Studio may send requests to. */
export interface OwnHosts {
  /** The origins of the Studio itself, which comes first, of the lake, the preview and the hub; an empty one is none. */
  readonly origins: readonly string[]
  /** Whether the content is in a project of Sanity, whose hosts are then the Studio's own as well. */
  readonly isCloud: boolean
}

/** Whether an address is one of those with which the Studio works. */
export function isOwnAddress(address: string, { origins, isCloud }: OwnHosts): boolean {
  const { protocol, hostname, port } = new URL(address, origins[0])
  if (!/^https?:$/.test(protocol)) return true
  // The names of the Studio's listeners, l1.localhost and so on, are the lake's.
  const name = hostname.replace(/^.+\.localhost$/, 'localhost')
  if (origins.some((origin) => `${protocol}//${name}${port === '' ? '' : `:${port}`}` === origin)) return true
  return isCloud && protocol === 'https:' && /\.sanity\.(io|network)$/.test(hostname)
}

/**
 * Has requests to all other hosts answered here, without a connection. Sanity asks its servers for the newest version every 15
 * minutes, and at each form whether feedback can be sent; no setting stops that. An empty answer means to both that there
 * is nothing.
 * @param page whose `fetch` is replaced.
 */
export function keepToOwnHosts(page: { fetch: typeof fetch }, hosts: OwnHosts): void {
  const send = page.fetch.bind(page)
  page.fetch = (input, init) => {
    const address = input instanceof Request ? input.url : String(input)
    if (isOwnAddress(address, hosts)) return send(input, init)
    const isQuestion = (init?.method ?? 'GET') === 'GET'
    return Promise.resolve(Response.json({}, { status: isQuestion ? 200 : 403 }))
  }
}
