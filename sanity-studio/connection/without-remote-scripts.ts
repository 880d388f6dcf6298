/** The part of a Vite plugin that is needed here. */
interface BundleFile {
  source?: string | Uint8Array
}

/** Scripts, style sheets and connections on other hosts: `<script src="https://…">`, `<link href="https://…">`. */
const REMOTE = /<script[^>]*\ssrc="https:\/\/[^"]*"[^>]*><\/script>\s*|<link[^>]*\shref="https:\/\/[^"]*"[^>]*>\s*/g

/** Takes out of the Studio's page what it would load from other hosts. */
export function stripRemote(html: string): string {
  return html.replace(REMOTE, '')
}

/**
 * A Vite plugin. `sanity build` always writes a script of core.sanity-cdn.com into index.html, for Studios
 * inside Sanity's dashboard; offline, or behind a firewall that answers nothing, it only costs time.
 */
export function withoutRemoteScripts() {
  return {
    name: 'hub/without-remote-scripts',
    enforce: 'post' as const,
    generateBundle: {
      order: 'post' as const,
      handler(_options: unknown, bundle: Record<string, BundleFile>) {
        const page = bundle['index.html']
        if (typeof page?.source === 'string') page.source = stripRemote(page.source)
      },
    },
  }
}
