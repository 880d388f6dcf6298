/** Under which names the lake may be asked, and from which pages. */
export interface Hosts {
  /** Whether a Host header names the lake. Guards against DNS rebinding: a foreign name that leads to 127.0.0.1. */
  isOurs(host: string): boolean
  /** Whether an Origin header is a page of the lake itself. */
  isOurPage(origin: string): boolean
  /** Whether an Origin header is a page that may read from the lake with a token: its own, or the hub's preview. */
  mayAsk(origin: string): boolean
}

const NAME = /^(?:localhost|127\.0\.0\.1|(?:l\d{1,3}\.)?(?:[a-z0-9-]+\.)?localhost)$/

/**
 * @param port the lake's port, asked at each request, since port 0 is known only once the lake listens.
 * @param hub the origin of the hub's preview, such as `http://localhost:4321`.
 */
export function createHosts(projectId: string, port: () => number, hub?: string): Hosts {
  const isName = (name: string) => {
    if (!NAME.test(name)) return false
    const labels = name.split('.').filter((label) => !/^l\d{1,3}$/.test(label))
    return name === '127.0.0.1' || labels.join('.') === 'localhost' || labels.join('.') === `${projectId}.localhost`
  }
  const isOurs = (host: string) => {
    const [, name, digits] = /^([a-z0-9.-]{1,100})(?::(\d{1,5}))?$/.exec(host.toLowerCase()) ?? []
    return name !== undefined && isName(name) && Number(digits ?? 80) === port()
  }
  const isOurPage = (origin: string) => origin.startsWith('http://') && isOurs(origin.slice('http://'.length))
  return { isOurs, isOurPage, mayAsk: (origin) => isOurPage(origin) || (hub !== undefined && origin === hub) }
}
