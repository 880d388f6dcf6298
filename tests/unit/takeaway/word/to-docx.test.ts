import { unzipSync, strFromU8 } from 'fflate'
import mammoth from 'mammoth'
import { describe, expect, it } from 'vitest'

import { blockData } from '../../../../src/blocks/data.ts'
import type { BlockRow } from '../../../../src/blocks/block-data.ts'
import type { Policy } from '../../../../src/domain/resource.ts'
import { lossesOf, type Facts } from '../../../../src/takeaway/facts.ts'
import { toDocx } from '../../../../src/takeaway/word/to-docx.ts'
import { HOSTILE_NAMES, makePaper } from '../../../helpers/make-paper.ts'

const fixtures = await Promise.all(Object.values(blockData).map(async ({ fixture }) => (await fixture()).fixture))
const everyBlock = fixtures.flatMap((rows): readonly BlockRow[] => rows)

async function bytesOf(rows: readonly BlockRow[], facts: Facts, known?: Partial<Policy>): Promise<Uint8Array> {
  const file = await toDocx(makePaper([...rows], known), facts)
  return new Uint8Array(await file.arrayBuffer())
}

/** What mammoth, a reader of Word files, makes of a paper. */
async function readBack(rows: readonly BlockRow[], facts: Facts = {}): Promise<string> {
  const { value } = await mammoth.convertToHtml({ buffer: Buffer.from(await bytesOf(rows, facts)) })
  return value
}

/** The files in a Word file. */
async function filesOf(rows: readonly BlockRow[], facts: Facts = {}, known?: Partial<Policy>) {
  const files = unzipSync(await bytesOf(rows, facts, known))
  return (name: string) => strFromU8(files[name] ?? new Uint8Array())
}

const place: BlockRow = {
  _type: 'block',
  _key: 'p',
  style: 'normal',
  children: [
    { _type: 'span', _key: 'a', text: 'Nobody is forced at ' },
    { _type: 'fillIn', _key: 'b', field: 'hotelName' },
    { _type: 'span', _key: 'c', text: '. Call ' },
    { _type: 'helplineNumber', _key: 'd', helpline: { _type: 'reference', _ref: 'helpline-gb-msh' } },
  ],
}

describe('A Word file, read back', () => {
  it('has headings, lists, a table with its head, boxes and lines to sign', async () => {
    const html = await readBack(everyBlock)
    for (const part of [
      '<h1>Do</h1>',
      '<h2>At once</h2>',
      '<ul><li>Call<ol><li>Note</li></ol></li></ul>',
      '<strong>not</strong>',
      '<thead><tr><th><p><strong>Number</strong></p></th>',
      '<tbody><tr><td><p>For example: 7</p></td>',
      '<td><p><strong>Night shift</strong></p></td>',
      'Keep the recordings.',
      '<p><strong>For the hotel</strong></p>',
      'href="https://hub.example/guides/knock/"',
    ])
      expect(html).toContain(part)
  })

  it('says of every block what the page says, and reports the rest with its place', async () => {
    const text = (await readBack(everyBlock)).replace(/<[^>]+>/g, ' ')
    for (const words of ['Danger', 'Knock.', 'Twice.', 'Do not take photos.', 'I was afraid.', 'Note the time.'])
      expect(text).toContain(words)
    expect(lossesOf(makePaper([...everyBlock]), {})).toEqual([
      { what: 'Picture', place: 'At once', text: 'The bell' },
      { what: 'Picture', place: 'At once', text: 'A desk' },
      { what: 'File', place: 'At once', text: 'Poster' },
    ])
  })

  it('has the number of the helpline from the data, as a link that calls', async () => {
    expect(await readBack([place])).toContain('<a href="tel:+448000121700">08000 121 700</a>')
  })

  it('shows what is filled in, and the label in brackets where nothing is', async () => {
    expect(await readBack([place], { hotelName: 'Harbour House' })).toContain('<strong>Harbour House</strong>. Call')
    expect(await readBack([place], { hotelName: '  ' })).toContain('<strong>[name of the hotel]</strong>. Call')
  })

  it.each(HOSTILE_NAMES)('a hotel named with %s has that name', async (_, name) => {
    const { value } = await mammoth.extractRawText({ buffer: Buffer.from(await bytesOf([place], { hotelName: name })) })
    expect(value).toContain(`Nobody is forced at ${name}. Call`)
  })

  it('what no file can hold is a blank: control characters and broken halves of signs', async () => {
    expect(await readBack([place], { hotelName: 'A\u0000B\ud800C\nD' })).toContain('<strong>A B C D</strong>')
  })

  it('is of the size of paper that printers have where the paper holds', async () => {
    const [a4, letter] = await Promise.all([filesOf([place]), filesOf([place], {}, { jurisdictions: ['US', 'US-FL'] })])
    expect(a4('word/document.xml')).toContain('w:w="11906"')
    expect(letter('word/document.xml')).toContain('w:w="12240"')
  })
})

describe('A Word file for screen readers and other languages', () => {
  it('has title, the hotel as its author, and the document’s language', async () => {
    const file = await filesOf([place], { hotelName: 'Harbour House' })
    expect(file('docProps/core.xml')).toMatch(/<dc:title>A policy<\/dc:title>.*<dc:creator>Harbour House/)
    expect(file('word/styles.xml')).toContain('<w:lang w:val="en-GB"/>')
    expect(file('word/footer1.xml')).toContain('A policy, version 2, 27 November 2026')
  })

  it('from right to left has its direction at every paragraph, and numbers that keep theirs', async () => {
    const file = await filesOf([place], {}, { language: 'ar' })
    const document = file('word/document.xml')
    const paragraphs = document.match(/<w:p>|<w:p /g) ?? []
    expect(document.match(/<w:bidi\/>/g)).toHaveLength(paragraphs.length)
    expect(file('word/styles.xml')).toContain('<w:lang w:bidi="ar-SA"/>')
    expect(document).toContain('\u200e08000\u00a0121\u00a0700')
  })
})
