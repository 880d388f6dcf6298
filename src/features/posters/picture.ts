import { qrCodeModules } from '../../takeaway/qr-code.ts'
import type { LocalText, Sheet } from './sheet-model.ts'
import { wrapText } from './wrap-text.ts'

/** The letters of a text: their size in pixels, and whether they are bold. */
export interface Pen {
  readonly size: number
  readonly isBold: boolean
}

/** The colours of a picture by what they are for. */
export type Colour = 'brand' | 'on-brand' | 'text' | 'muted' | 'danger' | 'ground'

/** The place of the drawing of the sheet: as high as three quarters of its width. */
export interface Drawing {
  readonly shape: 'drawing'
  readonly x: number
  readonly y: number
  readonly width: number
}

/** One thing to draw, in pixels from the upper left corner. */
export type Shape =
  | {
      readonly shape: 'box'
      readonly x: number
      readonly y: number
      readonly width: number
      readonly height: number
      readonly colour: Colour
    }
  | Drawing
  | (LocalText & {
      readonly shape: 'text'
      readonly x: number
      readonly y: number
      /** The side of the text that is at `x`. */
      readonly align: 'left' | 'right'
      readonly pen: Pen
      readonly colour: Colour
    })

/** A picture for a messenger. `y` of a text is its baseline. */
export interface Picture {
  readonly width: number
  readonly height: number
  readonly shapes: readonly Shape[]
}

/** The width of a text in pixels. */
export type Measure = (text: LocalText, pen: Pen) => number

/** As wide as messengers show a picture whole on a phone held upright. */
const WIDTH = 1080
const MARGIN = 72
const LINE = 1.3
const CODE = 240
const SCENE = { width: 320, height: 240 }

const HEADLINE: Pen = { size: 72, isBold: true }
const JOB: Pen = { size: 36, isBold: true }
const TITLE: Pen = { size: 42, isBold: true }
const BODY: Pen = { size: 34, isBold: false }
const NUMBER: Pen = { size: 72, isBold: true }
const SMALL: Pen = { size: 26, isBold: false }

/** The room that a text leaves free at each side. */
interface Inset {
  readonly left: number
  readonly right: number
}

/** Writes texts one below the other. */
class Writer {
  readonly shapes: Shape[] = []
  y = MARGIN
  readonly #measure: Measure

  constructor(measure: Measure) {
    this.#measure = measure
  }

  /** Writes a text in as many lines as it needs, between two distances from the sides. */
  write(text: LocalText, pen: Pen, colour: Colour, { left, right }: Inset): void {
    const room = WIDTH - left - right
    const align = text.direction === 'rtl' ? 'right' : 'left'
    const x = align === 'right' ? WIDTH - right : left
    for (const line of wrapText(text.text, room, (part) => this.#measure({ ...text, text: part }, pen))) {
      this.y += pen.size
      this.shapes.push({ shape: 'text', ...text, text: line, x, y: this.y, align, pen, colour })
      this.y += pen.size * (LINE - 1)
    }
  }

  skip(pixels: number): void {
    this.y += pixels
  }
}

const WHOLE_WIDTH: Inset = { left: MARGIN, right: MARGIN }

function writeHead({ columns, scene }: Sheet, writer: Writer): Shape {
  if (scene !== undefined) {
    const place = { x: columns[0]?.direction === 'rtl' ? WIDTH - MARGIN - SCENE.width : MARGIN, y: writer.y }
    writer.shapes.push({ shape: 'box', ...place, ...SCENE, colour: 'ground' })
    writer.shapes.push({ shape: 'drawing', ...place, width: SCENE.width })
    writer.skip(SCENE.height + MARGIN / 3)
  }
  for (const { job, headline, language, direction } of columns) {
    if (job !== undefined) writer.write({ language, direction, text: job }, JOB, 'on-brand', WHOLE_WIDTH)
    writer.write({ language, direction, text: headline }, HEADLINE, 'on-brand', WHOLE_WIDTH)
    writer.skip(MARGIN / 3)
  }
  writer.skip(MARGIN / 3)
  const ground: Shape = { shape: 'box', x: 0, y: 0, width: WIDTH, height: writer.y, colour: 'brand' }
  writer.skip(MARGIN * 0.75)
  return ground
}

function writeColumns({ columns }: Sheet, writer: Writer): void {
  for (const { language, direction, heading, entries, closing, caveat } of columns) {
    const write = (text: string | undefined, pen: Pen, colour: Colour) => {
      if (text !== undefined) writer.write({ language, direction, text }, pen, colour, WHOLE_WIDTH)
    }
    write(heading, JOB, 'text')
    for (const { title, note } of entries) {
      writer.skip(MARGIN / 4)
      write(title, TITLE, 'text')
      write(note, BODY, 'muted')
    }
    writer.skip(MARGIN / 4)
    for (const [place, text] of closing.entries()) write(text, { ...BODY, isBold: place === 0 }, 'text')
    write(caveat, SMALL, 'muted')
    writer.skip(MARGIN / 2)
  }
}

function writeNumbers({ numbers, columns }: Sheet, writer: Writer): void {
  const start = columns[0]?.direction ?? 'ltr'
  for (const { labels, number, purpose } of numbers) {
    for (const label of labels) writer.write(label, BODY, 'text', WHOLE_WIDTH)
    const colour = purpose === 'danger' ? 'danger' : 'brand'
    writer.y += NUMBER.size
    // A number is written from left to right in every language, at the side where its language begins.
    const x = start === 'rtl' ? WIDTH - MARGIN : MARGIN
    writer.shapes.push({
      shape: 'text',
      language: 'en',
      direction: 'ltr',
      align: start === 'rtl' ? 'right' : 'left',
      text: number,
      x,
      y: writer.y,
      pen: NUMBER,
      colour,
    })
    writer.skip(MARGIN * 0.6)
  }
}

function codeShapes(address: string, x: number, y: number): readonly Shape[] {
  const modules = qrCodeModules(address)
  // Whole pixels, or scanners see seams between modules.
  const side = Math.floor(CODE / modules.length)
  const dark = modules.flatMap((row, place) =>
    row.flatMap((isDark, column): readonly Shape[] =>
      isDark
        ? [{ shape: 'box', x: x + column * side, y: y + place * side, width: side, height: side, colour: 'text' }]
        : [],
    ),
  )
  return [
    { shape: 'box', x, y, width: side * modules.length, height: side * modules.length, colour: 'ground' },
    ...dark,
  ]
}

function writeFoot({ code, foot, address, columns }: Sheet, writer: Writer): void {
  const top = writer.y
  const beside = MARGIN + CODE + MARGIN / 2
  const isAtRight = columns[0]?.direction === 'rtl'
  const inset = isAtRight ? { left: MARGIN, right: beside } : { left: beside, right: MARGIN }
  writer.shapes.push(...codeShapes(address, isAtRight ? WIDTH - MARGIN - CODE : MARGIN, top))
  for (const { title } of code) writer.write(title, { ...SMALL, isBold: true }, 'text', inset)
  for (const line of foot) writer.write(line, SMALL, 'muted', inset)
  writer.y = Math.max(writer.y, top + CODE)
}

/**
 * Lays out a sheet as a picture: all languages one below the other, as high as its words need.
 * @param measure of the canvas on which it will be drawn.
 */
export function toPicture(sheet: Sheet, measure: Measure): Picture {
  const writer = new Writer(measure)
  const ground = writeHead(sheet, writer)
  writeColumns(sheet, writer)
  writeNumbers(sheet, writer)
  writeFoot(sheet, writer)
  const height = Math.ceil(writer.y + MARGIN)
  const paper: Shape = { shape: 'box', x: 0, y: 0, width: WIDTH, height, colour: 'ground' }
  return { width: WIDTH, height, shapes: [paper, ground, ...writer.shapes] }
}
