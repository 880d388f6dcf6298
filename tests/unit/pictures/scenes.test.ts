import { readdirSync, readFileSync } from 'node:fs'

import { DOMParser, type Element } from '@xmldom/xmldom'
import { describe, expect, it } from 'vitest'

import { getScene, SCENE_FILES } from '../../../src/pictures/scenes.ts'
import scenes from '../../../src/pictures/scenes/scenes.json' with { type: 'json' }

const FOLDER = 'src/pictures/scenes'
const MOST_BYTES = 700

/** What a drawing may hold: shapes and their measures. A colour, a style, a script or a link is none of them. */
const ATTRIBUTES: Readonly<Record<string, readonly string[]>> = {
  svg: ['xmlns', 'class', 'viewBox', 'aria-hidden'],
  g: ['transform'],
  path: ['class', 'd', 'transform', 'stroke-dasharray'],
  rect: ['class', 'x', 'y', 'width', 'height', 'rx', 'transform'],
  circle: ['class', 'cx', 'cy', 'r'],
  ellipse: ['class', 'cx', 'cy', 'rx', 'ry'],
}

/** The light, the paper and what is solid: the sheet of the page gives them their colours. */
const CLASSES = ['h', 'p', 'd']

const files = readdirSync(FOLDER).filter((file) => file.endsWith('.svg'))
function readText(file: string): string {
  return readFileSync(`${FOLDER}/${file}`, 'utf8')
}

function parse(file: string, text: string): Element {
  const parser = new DOMParser({
    onError: (_level, message) => {
      throw new Error(`${file} is not well-formed: ${message}`)
    },
  })
  const root = parser.parseFromString(text, 'image/svg+xml').documentElement
  if (root === null) throw new Error(`${file} is empty.`)
  return root
}

function problemsOf(element: Element): readonly string[] {
  const allowed = ATTRIBUTES[element.tagName]
  if (allowed === undefined) return [`<${element.tagName}>`]
  const unknown = [...element.attributes].map(({ name }) => name).filter((name) => !allowed.includes(name))
  const name = element.getAttribute('class')
  const isUnknownClass = element.tagName !== 'svg' && name !== null && !CLASSES.includes(name)
  const texts = [...element.childNodes].filter(({ nodeType, ELEMENT_NODE }) => nodeType !== ELEMENT_NODE)
  return [
    ...unknown.map((attribute) => `${attribute} on <${element.tagName}>`),
    ...(isUnknownClass ? [`class ${name}`] : []),
    ...texts.map(({ nodeValue }) => `text ${nodeValue}`),
  ]
}

describe.each(files)('The drawing %s', (file) => {
  const text = readText(file)
  const root = parse(file, text)

  it('has at most 700 bytes, so that a page of signs stays light', () => {
    expect(Buffer.byteLength(text)).toBeLessThanOrEqual(MOST_BYTES)
  })

  it('fills the box that all share, and is silent beside its words', () => {
    expect(root.getAttribute('xmlns')).toBe('http://www.w3.org/2000/svg')
    expect(root.getAttribute('class')).toBe('sc')
    expect(root.getAttribute('viewBox')).toBe('0 0 96 72')
    expect(root.getAttribute('aria-hidden')).toBe('true')
  })

  it('holds shapes only: nothing that runs, leads away or has its own colour', () => {
    expect([root, ...root.getElementsByTagName('*')].flatMap(problemsOf)).toEqual([])
  })
})

describe('The list of drawings', () => {
  it('names each file once, and no file that is missing', () => {
    expect(scenes.map(({ name }) => `${name}.svg`).sort()).toEqual(files.sort())
  })

  it('says of each what it is called and what is drawn', () => {
    const silent = scenes.filter(({ title, alt }) => title.trim() === '' || !/^\p{Lu}.*\.$/u.test(alt))
    expect(silent).toEqual([])
  })

  it('has one drawing for each place of the interface', () => {
    const uses = scenes.flatMap((scene) => scene.uses)
    expect(uses.filter((use, at) => uses.indexOf(use) !== at)).toEqual([])
  })
})

describe('A drawing as it is served', () => {
  const tokens = readFileSync('src/ui/styles/tokens.css', 'utf8')

  it.each(['--color-brand', '--color-bg', '--color-light'])('has %s in light and in the dark', (token) => {
    const colours = new RegExp(`${token}: light-dark\\((#\\w+), (#\\w+)\\)`).exec(tokens)?.slice(1) ?? []
    expect(colours).toHaveLength(2)
    const [light = '', dark = ''] = getScene('call-1').svg.split('@media')
    expect([light.includes(colours[0] ?? ''), dark.includes(colours[1] ?? '')]).toEqual([true, true])
  })

  it('has a file name that no other has', () => {
    expect(new Set(SCENE_FILES.map(({ file }) => file)).size).toBe(files.length)
  })

  it('is refused by name where there is none', () => {
    expect(() => getScene('no-such')).toThrow('no-such')
  })
})
