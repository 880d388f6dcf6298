import { toPicture, type Colour, type Drawing, type Pen, type Shape } from './picture.ts'
import type { Sheet } from './sheet-model.ts'

/** Where the preview shows each colour, so that a picture has the same. */
const COLOUR_OF: Readonly<Record<Colour, readonly [selector: string, property: 'color' | 'backgroundColor']>> = {
  brand: ['.sheet-head', 'backgroundColor'],
  'on-brand': ['.sheet-head', 'color'],
  text: ['.sheet-body', 'color'],
  muted: ['.sheet-facts', 'color'],
  danger: ['.sheet-danger bdi', 'color'],
  ground: ['.sheet', 'backgroundColor'],
}

function colourIn(preview: Element, colour: Colour): string {
  const [selector, property] = COLOUR_OF[colour]
  return getComputedStyle(preview.querySelector(selector) ?? preview)[property]
}

/** The shapes that the drawings of the hub are made of (tests/unit/pictures/scenes.test.ts). */
function outlineOf(part: SVGElement): Path2D {
  const at = (name: string) => Number(part.getAttribute(name))
  const path = new Path2D(part.getAttribute('d') ?? '')
  if (part.tagName === 'rect') path.roundRect(at('x'), at('y'), at('width'), at('height'), at('rx'))
  if (part.tagName === 'circle') path.arc(at('cx'), at('cy'), at('r'), 0, 2 * Math.PI)
  if (part.tagName === 'ellipse') path.ellipse(at('cx'), at('cy'), at('rx'), at('ry'), 0, 0, 2 * Math.PI)
  return path
}

/** Draws a part of the drawing in the preview, and what is in it, in the colours that it has there. */
function drawPart(context: CanvasRenderingContext2D, part: SVGGraphicsElement): void {
  const { fill, stroke, strokeWidth } = getComputedStyle(part)
  const matrix = part.transform.baseVal.consolidate()?.matrix
  const outline = outlineOf(part)
  context.save()
  if (matrix) context.transform(matrix.a, matrix.b, matrix.c, matrix.d, matrix.e, matrix.f)
  Object.assign(context, { lineWidth: Number.parseFloat(strokeWidth), lineCap: 'round', lineJoin: 'round' })
  context.setLineDash(
    part
      .getAttribute('stroke-dasharray')
      ?.split(/[\s,]+/)
      .map(Number) ?? [],
  )
  context.fillStyle = fill
  context.strokeStyle = stroke
  if (fill !== 'none') context.fill(outline)
  if (stroke !== 'none') context.stroke(outline)
  for (const child of part.children) if (child instanceof SVGGraphicsElement) drawPart(context, child)
  context.restore()
}

function drawScene(context: CanvasRenderingContext2D, preview: Element, { x, y, width }: Drawing): void {
  const scene = preview.querySelector('svg.sheet-scene')
  if (!(scene instanceof SVGSVGElement)) return
  context.save()
  context.translate(x, y)
  context.scale(width / scene.viewBox.baseVal.width, width / scene.viewBox.baseVal.width)
  for (const part of scene.children) if (part instanceof SVGGraphicsElement) drawPart(context, part)
  context.restore()
}

type FlatShape = Exclude<Shape, Drawing>

function draw(context: CanvasRenderingContext2D, shape: FlatShape, colour: string, fontOf: (pen: Pen) => string): void {
  context.fillStyle = colour
  if (shape.shape === 'box') {
    context.fillRect(shape.x, shape.y, shape.width, shape.height)
    return
  }
  context.font = fontOf(shape.pen)
  context.direction = shape.direction
  context.textAlign = shape.align
  context.fillText(shape.text, shape.x, shape.y)
}

/**
 * Draws a sheet as a PNG for messengers.
 * @param preview the element that shows the sheet: the picture has its letters and colours.
 * @throws Error where the browser cannot draw.
 */
export async function drawPicture(sheet: Sheet, preview: Element): Promise<Blob> {
  const canvas = document.createElement('canvas')
  const context = canvas.getContext('2d')
  if (context === null) throw new Error('This browser cannot draw pictures.')
  const family = getComputedStyle(preview).fontFamily
  const fontOf = ({ size, isBold }: Pen) => `${isBold ? 'bold ' : ''}${size}px ${family}`
  const picture = toPicture(sheet, ({ text, direction }, pen) => {
    context.font = fontOf(pen)
    context.direction = direction
    return context.measureText(text).width
  })
  canvas.width = picture.width
  canvas.height = picture.height
  for (const shape of picture.shapes) {
    if (shape.shape === 'drawing') drawScene(context, preview, shape)
    else draw(context, shape, colourIn(preview, shape.colour), fontOf)
  }
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob === null ? reject(new Error('The picture is empty.')) : resolve(blob)), 'image/png')
  })
}
