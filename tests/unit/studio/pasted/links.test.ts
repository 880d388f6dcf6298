import { describe, expect, it } from 'vitest'

import { readLinks, type PastedLink } from '../../../../sanity-studio/model/pasted/links.ts'

const EMPTY = { title: '', summary: '', publisher: '', dated: '' }

function read(pasted: string): readonly Omit<PastedLink, 'text'>[] {
  return readLinks(pasted).map(({ line, address, title, summary, publisher, dated }) => {
    return { line, address, title, summary, publisher, dated }
  })
}

describe('Pasted lines are read as links', () => {
  it('an address a line, with words beside it or none', () => {
    const pasted = [
      'https://www.unseenuk.org/a?utm_source=mail&page=2',
      '',
      'https://example.org/a,b;c',
      'Signs in hotels – https://example.org/p.',
      '[Posters](https://example.org/posters)',
      '• gov.uk/guidance/report (www.example.org/see)',
      'example.org/guidance',
    ].join('\r\n')
    expect(read(pasted)).toEqual([
      { ...EMPTY, line: 1, address: 'https://www.unseenuk.org/a?page=2' },
      { ...EMPTY, line: 3, address: 'https://example.org/a,b;c' },
      { ...EMPTY, line: 4, address: 'https://example.org/p', title: 'Signs in hotels' },
      { ...EMPTY, line: 5, address: 'https://example.org/posters', title: 'Posters' },
      { ...EMPTY, line: 6, address: 'https://www.example.org/see', title: 'gov.uk/guidance/report' },
      { ...EMPTY, line: 7, address: 'https://example.org/guidance' },
    ])
  })

  it('a line without an address stays, so that somebody asks for it', () => {
    expect(readLinks('hotel poster from Jonas (mail)')).toEqual([
      {
        ...EMPTY,
        line: 1,
        address: undefined,
        text: 'hotel poster from Jonas (mail)',
        title: 'hotel poster from Jonas (mail)',
      },
    ])
    expect(readLinks('jonas@example.org')[0]?.address).toBeUndefined()
  })

  it('CSV with a header in any order, quoted cells, and line breaks in them', () => {
    const pasted =
      'Title;Description;Link;Publisher;Year\n"Signs; and ""more""";"Two\nlines";https://example.org;Unseen;2019\nNext;;example.org/b;;'
    expect(read(pasted)).toEqual([
      {
        line: 2,
        address: 'https://example.org',
        title: 'Signs; and "more"',
        summary: 'Two lines',
        publisher: 'Unseen',
        dated: '2019',
      },
      { ...EMPTY, line: 4, address: 'https://example.org/b', title: 'Next' },
    ])
  })

  it('cells from a spreadsheet without a header: the columns are guessed', () => {
    const pasted = [
      'Signs\tA longer text that says in a sentence what a hotel gets from it.\twww.example.org/a\t12 Sep 2018',
      'Posters\tShort.\thttps://example.org/b\t',
    ].join('\n')
    expect(read(pasted)).toEqual([
      {
        ...{ line: 1, address: 'https://www.example.org/a', title: 'Signs', publisher: '', dated: '12 Sep 2018' },
        summary: 'A longer text that says in a sentence what a hotel gets from it.',
      },
      { ...EMPTY, line: 2, address: 'https://example.org/b', title: 'Posters', summary: 'Short.' },
    ])
  })

  it('a quotation mark that is never closed loses no line', () => {
    expect(read('url,title\nhttps://example.org/a,"Signs\nhttps://example.org/b,Posters')).toEqual([
      { ...EMPTY, line: 2, address: 'https://example.org/a', title: '"Signs' },
      { ...EMPTY, line: 3, address: 'https://example.org/b', title: 'Posters' },
    ])
  })
})
