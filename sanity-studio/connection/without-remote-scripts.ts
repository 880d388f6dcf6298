/** The part of a bundle's file that is needed here. */
interface BundleFile {
  source?: string | Uint8Array
}

/** `<script src="https://…">`, `<link href="https://…">`. */
const REMOTE_ELEMENT =
  /<script[^>]*\ssrc="https:\/\/[^"]*"[^>]*><\/script>\s*|<link[^>]*\shref="https:\/\/[^"]*"[^>]*>\s*/g
/** `@font-face` rules whose file lies elsewhere. The Studio names the system's own font as the next one. */
const REMOTE_FONT = /@font-face\s*\{[^}]*url\(\s*['"]?https:\/\/[^}]*\}\s*/g

/** Takes out of a page or style sheet what it would load from other hosts. */
export function stripRemote(text: string): string {
  return text.replace(REMOTE_ELEMENT, '').replace(REMOTE_FONT, '')
}

/**
 * A Vite plugin. `sanity build` always writes a script of core.sanity-cdn.com into index.html, for Studios
 * inside Sanity's dashboard, and fonts of other hosts; offline, or behind a firewall that answers nothing,
 * they only cost time.
 */
export function withoutRemoteScripts() {
  return {
    name: 'hub/without-remote-scripts',
    enforce: 'post' as const,
    generateBundle: {
      order: 'post' as const,
      handler(_options: unknown, bundle: Record<string, BundleFile>) {
        for (const [name, file] of Object.entries(bundle)) {
          if (!/\.(html|css)$/.test(name) || file.source === undefined) continue
          const text = typeof file.source === 'string' ? file.source : new TextDecoder().decode(file.source)
          file.source = stripRemote(text)
        }
      },
    },
  }
}
