/**
 * The response headers that a server must send with every page. They add to the content security policy in
 * the page itself: a meta element cannot hold frame-ancestors (CSP 3, section 3.3), and a second script-src
 * would only intersect with the first. Written to dist/_headers for static hosts, and sent by `npm start`.
 */
export const HEADERS: Readonly<Record<string, string>> = {
  'Content-Security-Policy': "frame-ancestors 'none'",
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=(), browsing-topics=()',
  'Cross-Origin-Opener-Policy': 'same-origin',
}

/** The headers in the format that Netlify, Cloudflare Pages and others read from `_headers`. */
export function headersFile(): string {
  const lines = Object.entries(HEADERS).map(([name, value]) => `  ${name}: ${value}`)
  return `/*\n${lines.join('\n')}\n/assets/*\n  Cache-Control: public, max-age=31536000, immutable\n`
}
