import { toPicture, type Colour, type Pen, type Shape } from './picture.ts'
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

function draw(context: CanvasRenderingContext2D, shape: Shape, colour: string, fontOf: (pen: Pen) => string): void {
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
  for (const shape of picture.shapes) draw(context, shape, colourIn(preview, shape.colour), fontOf)
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob === null ? reject(new Error('The picture is empty.')) : resolve(blob)), 'image/png')
  })
}
