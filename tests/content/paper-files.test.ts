import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'

import { LANGUAGES } from '../../sanity-studio/model/schema/vocabularies/languages.ts'
import { isOfType } from '../../src/domain/resource.ts'
import { toPaper } from '../../src/features/papers/to-paper.ts'
import { translator } from '../../src/i18n/translate.ts'
import { isWritten } from '../../src/site/english-parts.ts'
import { toDocx } from '../../src/takeaway/word/to-docx.ts'
import { outOfOrder } from '../helpers/word-order.ts'
import { liveContent } from './live-content.ts'

const papers = LANGUAGES.flatMap((language) =>
  liveContent
    .library(language)
    .resources.filter(isOfType('policy'))
    .filter(isWritten)
    .map((policy) => {
      const settings = { t: translator(policy.language), origin: 'https://hub.example', today: '2026-12-01' }
      return [`${policy.slug} (${language})`, toPaper(policy, settings)] as const
    }),
)

const WORDS_OF_THE_COVER = /nobody yet|not legal advice|CC BY|hub\.example|nobody has checked/i

const count = (xml: string, part: RegExp) => xml.match(part)?.length ?? 0

describe.each(papers)('The Word file of %s', async (_, paper) => {
  const file = await toDocx(paper, { hotelName: 'The Grand Harbour House Hotel & Spa, Ely' })
  const files = unzipSync(new Uint8Array(await file.arrayBuffer()))
  const part = (name: string) => strFromU8(files[name] ?? new Uint8Array())
  const document = part('word/document.xml')
  // The cover sheet ends with the paragraph that ends its section.
  const [cover = '', body = ''] = document.split(/<w:sectPr>.*?<\/w:p>/s)

  it('has nothing in the paper, its head, foot or properties that the hotel would sign without meaning to', () => {
    const names = Object.keys(files).filter((name) => /^(?:docProps|word\/(?:header|footer))/.test(name))
    const outside = names.map(part).join(' ')
    expect(cover).toContain(paper.cover?.title)
    expect(`${body} ${outside}`.replaceAll(/xmlns:\S+/g, '')).not.toMatch(WORDS_OF_THE_COVER)
    expect(part('docProps/core.xml')).toMatch(/<dc:creator>The Grand Harbour House Hotel/)
    expect(part('docProps/core.xml')).not.toMatch(/<dc:description>[^<]/)
  })

  it('has a title, real headings and lists, heads of tables and captions with a number', () => {
    const kinds = (kind: string) => paper.parts.filter((one) => one.kind === kind).length
    expect(part('docProps/core.xml')).toContain('<dc:title>')
    expect(count(body, /<w:pStyle w:val="Title"\/>/g)).toBe(1)
    expect(count(body, /<w:pStyle w:val="Heading[12]"\/>/g)).toBe(kinds('heading'))
    expect(count(body, /<w:pStyle w:val="List(?:Bullet|Number)"\/>/g)).toBeGreaterThanOrEqual(kinds('item'))
    expect(count(body, /<w:tblHeader\/>/g)).toBe(kinds('table') + (paper.control === undefined ? 0 : 1))
    const captions = paper.parts.filter((one) => one.kind === 'table' && one.caption !== undefined).length
    expect(count(body, /<w:pStyle w:val="Caption"\/>/g)).toBe(captions)
    expect(count(body, /w:instr="SEQ Table [^"]*"/g)).toBe(captions)
    const numbered = paper.parts.some((one) => one.kind === 'heading' && one.number !== undefined)
    expect(part('word/numbering.xml').includes('<w:pStyle w:val="Heading1"/>')).toBe(true)
    // No number of a heading is typed any more.
    if (numbered) expect(body).not.toMatch(/"Heading1"\/>(?:(?!<w:p[ >]).)*?<w:t[^>]*>\d+\. /s)
  })

  it('has its language and direction', () => {
    const styles = part('word/styles.xml')
    const isArabic = paper.language === 'ar'
    expect(styles).toMatch(isArabic ? /<w:lang w:bidi="ar-/ : new RegExp(`<w:lang w:val="${paper.language.slice(0, 2)}`))
    const paragraphs = count(document, /<w:p[ >]/g)
    expect(count(document, /<w:bidi\/>/g)).toBe(isArabic ? paragraphs : 0)
    expect(document.includes('<w:bidiVisual/>')).toBe(isArabic && document.includes('<w:tbl>'))
  })

  it('has columns as wide as its grid, on its side where they are many', () => {
    for (const [table] of body.matchAll(/<w:tbl>.*?<\/w:tbl>/gs)) {
      const grid = [...table.matchAll(/<w:gridCol w:w="(\d+)"/g)].map(([, width]) => width)
      const [row = ''] = /<w:tr[ >].*?<\/w:tr>/s.exec(table) ?? []
      expect([...row.matchAll(/<w:tcW w:type="dxa" w:w="(\d+)"/g)].map(([, width]) => width)).toEqual(grid)
    }
    const widest = Math.max(0, ...paper.parts.map((one) => (one.kind === 'table' ? one.head.length : 0)))
    expect(document.includes('w:orient="landscape"')).toBe(widest >= 6)
  })

  it('has the parts of every element in the order of Word’s schema', () => {
    for (const name of Object.keys(files).filter((one) => /^word\/[a-z]+\d*\.xml$/.test(one)))
      expect(outOfOrder(part(name)), name).toEqual([])
  })
})
