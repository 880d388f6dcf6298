/** The part of Vite's bundle entries that is used here. */
interface BundleFile {
  source?: string | Uint8Array
}

/** `<script src="https://…">`, `<link href="https://…">`. */
const REMOTE_ELEMENT =
  /<script[^>]*\ssrc="https:\/\/[^"]*"[^>]*><\/script>\s*|<link[^>]*\shref="https:\/\/[^"]*"[^>]*>\s*/g
/** `@font-face` rules whose file is on another host. The Studio falls back to the system font. */
const REMOTE_FONT = /@font-face\s*\{[^}]*url\(\s*['"]?https:\/\/[^}]*\}\s*/g

/** Removes from a page or style sheet what it would load from other hosts. */
export function stripRemote(text: string): string {
  return text.replace(REMOTE_ELEMENT, '').replace(REMOTE_FONT, '')
}

/**
 * A Vite plugin. `sanity build` always writes a script of core.sanity-cdn.com into index.html, for Studios
 * inside Sanity's dashboard, and fonts of other hosts; offline, or behind a firewall that drops packets,
 * they only delay the Studio.
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
