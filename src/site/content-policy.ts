/**
 * The content security policy of every page (CSP 3): everything is loaded from the hub itself, and no script or
 * style is inline. Written here, because the policy that Astro can generate contains hashes of six scripts and
 * styles that no page of the hub has: 250 bytes a page. frame-ancestors needs a header: src/tools/site/headers.ts.
 */
export const CONTENT_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "worker-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
].join('; ')
