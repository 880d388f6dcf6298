import { createHash } from 'node:crypto'

/** The Studio's index.html as the lake sends it, and the policy that belongs to it. */
export interface StudioPage {
  readonly html: string
  /** The hashes of its inline scripts, as a policy names them. */
  readonly scripts: readonly string[]
}

/** Sanity's bridge to its own dashboard, and fonts of its own servers: other hosts, and of no use here. */
const BRIDGE = /<script\b[^>]*\bsrc="https?:\/\/[^"]*"[^>]*>\s*<\/script>/g
const FOREIGN_FONT = /@font-face\s*\{[^}]*url\("https?:[^}]*\}/g
const INLINE_SCRIPT = /<script>([^]*?)<\/script>/g

/** Takes out of the built page what asks other hosts. */
export function readStudioPage(built: string): StudioPage {
  const html = built.replace(BRIDGE, '').replace(FOREIGN_FONT, '')
  const inline = [...html.matchAll(INLINE_SCRIPT)].map(([, script]) => String(script))
  const scripts = inline.map((script) => `'sha256-${createHash('sha256').update(script).digest('base64')}'`)
  return { html, scripts }
}
