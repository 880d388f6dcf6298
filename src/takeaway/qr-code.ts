import { encode } from 'uqr'

import { memoize } from '../domain/memoize.ts'

/** A sheet is drawn again at each key, mostly with the code that it had. */
const MOST_KEPT = 20

/** Light modules around the code, without which scanners miss it (ISO/IEC 18004, 6.3.8: four). */
const QUIET_ZONE = 4

/**
 * The modules of the QR code of an address, row by row with the quiet zone around them; true is dark. The error
 * correction is level M at least (15 %): a sheet on a wall gets stains and folds.
 */
export function qrCodeModules(address: string): readonly (readonly boolean[])[] {
  return encode(address, { ecc: 'M', boostEcc: true, border: QUIET_ZONE }).data
}

/** The horizontal runs of dark modules of a row, as parts of an SVG path. */
function runsOf(row: readonly boolean[], y: number): string {
  let path = ''
  for (let x = 0; x < row.length; x += 1) {
    if (row[x] !== true) continue
    const start = x
    while (row[x + 1] === true) x += 1
    path += `M${start} ${y}h${x + 1 - start}v1h-${x + 1 - start}z`
  }
  return path
}

function drawSvg(address: string): string {
  const modules = qrCodeModules(address)
  const size = modules.length
  const path = modules.map(runsOf).join('')
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}" shape-rendering="crispEdges"` +
    ` aria-hidden="true" class="qr-code"><path fill="#fff" d="M0 0h${size}v${size}H0z"/><path fill="#000" d="${path}"/></svg>`
  )
}

/**
 * The QR code of an address as an SVG element: one unit a module, always dark on white (also on a dark page and in
 * forced colours, because scanners need it so), without a size of its own and without inline style. It is decoration
 * for a screen reader: write the address or what the code leads to beside it.
 */
export const qrCodeSvg: (address: string) => string = memoize(drawSvg, MOST_KEPT)
