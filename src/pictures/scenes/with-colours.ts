/**
 * What a drawing is shown in. A page cannot style what is in a picture, so the file brings the colours of tokens.css with it: lines
 * in --color-brand, paper in --color-bg, and the light that falls on what there is to notice.
 */
const STYLE =
  ':root{color:#0b5c63;--p:#ffffff;--h:#ffe28a}' +
  '@media(prefers-color-scheme:dark){:root{color:#7fd1d3;--p:#10191c;--h:#5a4a10}}' +
  '*{fill:none;stroke:currentColor;stroke-width:2px;stroke-linecap:round;stroke-linejoin:round;' +
  'vector-effect:non-scaling-stroke}.p{fill:var(--p)}.h{fill:var(--h)}.d{fill:currentColor;stroke:none}'

/** A drawing as its file has it, with its colours. */
export function withColours(svg: string): string {
  return svg.trim().replace(/^<svg[^>]*>/, (start) => `${start}<style>${STYLE}</style>`)
}
