/** A canvas on which an element of a page is drawn where it is, and what is drawn of it. */
interface Painter {
  readonly context: CanvasRenderingContext2D
  /** The left upper corner of what is drawn, on the page. */
  readonly from: DOMRect
}

/** The shapes that the drawings of the hub and its codes are made of (tests/unit/pictures/scenes.test.ts). */
function outlineOf(part: SVGElement): Path2D {
  const at = (name: string) => Number(part.getAttribute(name))
  const path = new Path2D(part.getAttribute('d') ?? '')
  if (part.tagName === 'rect') path.roundRect(at('x'), at('y'), at('width'), at('height'), at('rx'))
  if (part.tagName === 'circle') path.arc(at('cx'), at('cy'), at('r'), 0, 2 * Math.PI)
  if (part.tagName === 'ellipse') path.ellipse(at('cx'), at('cy'), at('rx'), at('ry'), 0, 0, 2 * Math.PI)
  return path
}

function drawPart(context: CanvasRenderingContext2D, part: SVGGraphicsElement): void {
  const { fill, stroke, strokeWidth } = getComputedStyle(part)
  const matrix = part.transform.baseVal.consolidate()?.matrix
  const outline = outlineOf(part)
  context.save()
  if (matrix) context.transform(matrix.a, matrix.b, matrix.c, matrix.d, matrix.e, matrix.f)
  Object.assign(context, { lineWidth: Number.parseFloat(strokeWidth), lineCap: 'round', lineJoin: 'round' })
  context.setLineDash((part.getAttribute('stroke-dasharray') ?? '').match(/[\d.]+/g)?.map(Number) ?? [])
  context.fillStyle = fill
  context.strokeStyle = stroke
  if (fill !== 'none') context.fill(outline)
  if (stroke !== 'none') context.stroke(outline)
  for (const child of part.children) if (child instanceof SVGGraphicsElement) drawPart(context, child)
  context.restore()
}

function drawSvg({ context, from }: Painter, svg: SVGSVGElement): void {
  const { paddingLeft, paddingTop } = getComputedStyle(svg)
  const [left, top] = [Number.parseFloat(paddingLeft), Number.parseFloat(paddingTop)]
  const box = svg.getBoundingClientRect()
  const scale = (box.width - 2 * left) / svg.viewBox.baseVal.width
  context.save()
  context.translate(box.left - from.left + left, box.top - from.top + top)
  context.scale(scale, scale)
  for (const part of svg.children) if (part instanceof SVGGraphicsElement) drawPart(context, part)
  context.restore()
}

/** The ground of an element and its borders: of all sides, or of one. */
function drawBox({ context, from }: Painter, element: Element): void {
  const style = getComputedStyle(element)
  const box = element.getBoundingClientRect()
  const [x, y] = [box.left - from.left, box.top - from.top]
  context.fillStyle = style.backgroundColor
  context.beginPath()
  context.roundRect(x, y, box.width, box.height, Number.parseFloat(style.borderTopLeftRadius))
  context.fill()
  const widths = [style.borderLeftWidth, style.borderRightWidth, style.borderTopWidth, style.borderBottomWidth]
  const [left = 0, right = 0, top = 0, bottom = 0] = widths.map(Number.parseFloat)
  context.fillStyle = style.borderLeftColor
  if (left > 0 && right > 0) {
    context.lineWidth = left
    context.strokeStyle = style.borderLeftColor
    context.stroke()
    return
  }
  context.fillRect(x, y, left, box.height)
  context.fillStyle = style.borderRightColor
  context.fillRect(x + box.width - right, y, right, box.height)
  context.fillStyle = style.borderTopColor
  context.fillRect(x, y, box.width, top)
  context.fillStyle = style.borderBottomColor
  context.fillRect(x, y + box.height - bottom, box.width, bottom)
}

/** A text as its lines, each with the box that it has on the page. */
function linesOf(text: Text): readonly (readonly [words: string, box: DOMRect])[] {
  const range = document.createRange()
  const boxOf = (start: number, end: number) => {
    range.setStart(text, start)
    range.setEnd(text, end)
    return range.getBoundingClientRect()
  }
  const lines: (readonly [string, DOMRect])[] = []
  let start = 0
  for (let end = 1; end <= text.length; end += 1) {
    const box = boxOf(start, end)
    const isLast = end === text.length
    if (!isLast && boxOf(start, end + 1).height < box.height * 1.5) continue
    lines.push([text.data.slice(start, end).trim(), box])
    start = end
  }
  return lines
}

function drawText({ context, from }: Painter, text: Text, parent: Element): void {
  const { fontWeight, fontSize, fontFamily, color, direction } = getComputedStyle(parent)
  const isAtRight = direction === 'rtl'
  context.font = `${fontWeight} ${fontSize} ${fontFamily}`
  context.fillStyle = color
  context.direction = isAtRight ? 'rtl' : 'ltr'
  context.textAlign = isAtRight ? 'right' : 'left'
  for (const [words, box] of linesOf(text)) {
    const { fontBoundingBoxAscent: ascent, fontBoundingBoxDescent: descent } = context.measureText(words)
    const y = box.top - from.top + (box.height - ascent - descent) / 2 + ascent
    if (words !== '') context.fillText(words, (isAtRight ? box.right : box.left) - from.left, y, box.width)
  }
}

function draw(painter: Painter, element: Element): void {
  if (element instanceof SVGSVGElement) drawBox(painter, element)
  if (element instanceof SVGSVGElement) return drawSvg(painter, element)
  if (getComputedStyle(element).display === 'none') return
  drawBox(painter, element)
  for (const node of element.childNodes) {
    if (node instanceof Text) drawText(painter, node, element)
    if (node instanceof Element) draw(painter, node)
  }
}

/**
 * Draws an element of a page as a PNG: its grounds, borders, drawings and words, each where the browser has laid it.
 * @throws Error where the browser cannot draw.
 */
export async function drawPicture(element: HTMLElement): Promise<Blob> {
  const canvas = document.createElement('canvas')
  const context = canvas.getContext('2d')
  if (context === null) throw new Error('This browser cannot draw pictures.')
  const from = element.getBoundingClientRect()
  canvas.width = Math.round(from.width)
  canvas.height = Math.round(from.height)
  draw({ context, from }, element)
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob === null ? reject(new Error('The picture is empty.')) : resolve(blob)), 'image/png')
  })
}
