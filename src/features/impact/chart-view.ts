import type { Bar, Chart } from './report-chart.ts'

const SVG = 'http://www.w3.org/2000/svg'

/* Units of the drawing: a card is about as wide, so a unit is about a pixel. */
const WIDTH = 320
const NAMES = 52
const BAR = 36
const GAP = 14
const AXIS = 24
const COLUMNS = 96
const SPACE = 8
/** Where the words of a bar still fit into it. */
const FITS = 80

let charts = 0

function node(
  name: string,
  attributes: Readonly<Record<string, string | number>>,
  ...content: readonly (Node | string)[]
) {
  const made = document.createElementNS(SVG, name)
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, String(value))
  made.append(...content)
  return made
}

/** Draws a chart. Its words are its name, so that it is read as it is seen; what is hidden is hatched. */
export function drawChart(chart: Chart, language: string, direction: 'ltr' | 'rtl'): SVGElement {
  charts += 1
  const hatch = `hatch-${charts}`
  const drawn = chart.kind === 'years' ? drawYears(chart.bars, hatch, language) : drawQuarters(chart.bars, hatch)
  const name = chart.bars.map(({ label, text }) => `${label}: ${text}`).join('; ')
  const pattern = node(
    'pattern',
    { id: hatch, width: 7, height: 7, patternUnits: 'userSpaceOnUse', patternTransform: 'rotate(45)' },
    node('path', { d: 'M0 0v7', class: 'chart-hatch' }),
  )
  const picture = node(
    'svg',
    { viewBox: `0 0 ${WIDTH} ${drawn.height}`, role: 'img', 'aria-label': name, class: 'chart' },
    node('defs', {}, pattern),
    ...drawn.parts.map((part) => part(direction === 'rtl')),
  )
  return picture instanceof SVGElement ? picture : document.createElementNS(SVG, 'svg')
}

/** A part of a drawing, mirrored where people read from right to left. */
type DrawnPart = (isMirrored: boolean) => Element

function box(x: number, y: number, width: number, height: number, bar: Bar, hatch: string, isLast: boolean): DrawnPart {
  return (isMirrored) => {
    const attributes = { x: isMirrored ? WIDTH - x - width : x, y, width, height, rx: 2 }
    if (bar.isHatched) return node('rect', { ...attributes, class: 'chart-hidden', fill: `url(#${hatch})` })
    return node('rect', { ...attributes, class: isLast ? 'chart-bar' : 'chart-bar chart-before' })
  }
}

type Anchor = 'start' | 'middle' | 'end'
const MIRRORED = { start: 'end', middle: 'middle', end: 'start' } as const

function words(x: number, y: number, anchor: Anchor, text: string, name = ''): DrawnPart {
  return (isMirrored) => {
    const place = { x: isMirrored ? WIDTH - x : x, y, 'text-anchor': isMirrored ? MIRRORED[anchor] : anchor }
    return node('text', { ...place, class: `chart-text ${name}` }, text)
  }
}

function line(x1: number, y1: number, x2: number, y2: number, name = ''): DrawnPart {
  return (isMirrored) => {
    const [from, to] = isMirrored ? [WIDTH - x1, WIDTH - x2] : [x1, x2]
    return node('path', { d: `M${from} ${y1}L${to} ${y2}`, class: `chart-line ${name}` })
  }
}

interface Drawn {
  readonly height: number
  readonly parts: readonly DrawnPart[]
}

/** Two bars beside each other, from 0 to 100 percent. */
function drawYears(bars: readonly Bar[], hatch: string, language: string): Drawn {
  const room = WIDTH - NAMES - SPACE * 4
  const bottom = GAP + bars.length * (BAR + GAP)
  const grid = [0.5, 1].map((at) => line(NAMES + room * at, 0, NAMES + room * at, bottom, 'chart-grid'))
  const drawn = bars.flatMap((bar, at) => {
    const isLast = at === bars.length - 1
    const top = GAP + at * (BAR + GAP)
    const width = room * bar.size
    const middle = top + BAR / 2 + 5
    const fits = width >= FITS && !bar.isHatched
    return [
      words(0, middle, 'start', bar.label, isLast ? 'chart-strong' : ''),
      ...(bar.size > 0 ? [box(NAMES, top, width, BAR, bar, hatch, isLast)] : []),
      fits
        ? words(NAMES + width - SPACE, middle, 'end', bar.text, isLast ? 'chart-on' : '')
        : words(NAMES + width + SPACE, middle, 'start', bar.text, 'chart-strong'),
    ]
  })
  const percent = new Intl.NumberFormat(language, { style: 'percent' })
  const axis = [0, 0.5, 1].map((mark) => words(NAMES + room * mark, bottom + AXIS - 4, 'middle', percent.format(mark)))
  return { height: bottom + AXIS + SPACE, parts: [...grid, ...drawn, ...axis, line(NAMES, 0, NAMES, bottom)] }
}

/** The quarters of a year. */
function drawQuarters(bars: readonly Bar[], hatch: string): Drawn {
  const place = WIDTH / bars.reduce((sum, { length }) => sum + length, 0)
  const floor = AXIS + COLUMNS
  let at = 0
  const drawn = bars.flatMap((bar) => {
    const [x, width] = [at * place + SPACE, bar.length * place - SPACE * 2]
    at += bar.length
    const height = COLUMNS * bar.size
    const middle = x + width / 2
    // “Jan – Mar” in two lines, since months have long names in some languages.
    const [first = '', last = ''] = bar.label.split(/\s*[–—-]\s*/)
    return [
      ...(height > 0 ? [box(x, floor - height, width, height, bar, hatch, true)] : []),
      words(middle, floor - height - SPACE, 'middle', bar.text, bar.isHatched ? '' : 'chart-strong'),
      words(middle, floor + 20, 'middle', last === '' ? first : `${first} –`),
      words(middle, floor + 38, 'middle', last),
    ]
  })
  return { height: floor + 44, parts: [...drawn, line(0, floor, WIDTH, floor)] }
}
