/**
 * What the Studio may load: itself, the lake under its names, and the hub's preview in a frame, which it
 * first asks whether it runs.
 * @param scripts the hashes of the page's inline scripts.
 */
export function studioPolicy(port: number, scripts: readonly string[]): string {
  const lake = `'self' http://localhost:${port} http://*.localhost:${port}`
  return [
    `default-src 'self'`,
    `script-src 'self' ${scripts.join(' ')}`.trimEnd(),
    // styled-components writes its rules at run time.
    `style-src 'self' 'unsafe-inline'`,
    `img-src ${lake} data: blob:`,
    `media-src ${lake} data: blob:`,
    `font-src 'self' data:`,
    `connect-src ${lake} ws://localhost:${port} ws://*.localhost:${port} http://localhost:* data: blob:`,
    `worker-src 'self' blob:`,
    `frame-src http://localhost:*`,
    `object-src 'none'`,
    `base-uri 'self'`,
    `form-action 'self'`,
    `frame-ancestors 'none'`,
  ].join('; ')
}
