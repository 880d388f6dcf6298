/**
 * What a page may load: all of it comes from the hub itself, and no script or style stands within a page
 * (CSP 3). Our own line, as the policy that Astro writes carries hashes of six scripts and styles that no page
 * of ours has, a quarter of a kilobyte in each. frame-ancestors needs a header: src/tools/headers.ts.
 */
export const CONTENT_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
].join('; ')
