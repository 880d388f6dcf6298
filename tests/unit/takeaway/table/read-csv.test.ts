import { describe, expect, it } from 'vitest'

import { translator } from '../../../../src/i18n/translate.ts'
import { csvProblemText, type CsvProblemWords } from '../../../../src/takeaway/table/csv-problem.ts'
import { toCsv } from '../../../../src/takeaway/table/csv.ts'
import { readCsv, type CsvReading } from '../../../../src/takeaway/table/read-csv.ts'

const utf8 = (text: string) => new TextEncoder().encode(text)
const read = (text: string) => readCsv(utf8(text))

/** A text in UTF-16. */
function utf16(text: string, isBigEndian: boolean): Uint8Array {
  const bytes = new Uint8Array(text.length * 2)
  const view = new DataView(bytes.buffer)
  for (let index = 0; index < text.length; index += 1) view.setUint16(index * 2, text.charCodeAt(index), !isBigEndian)
  return bytes
}

function rowsOf(reading: CsvReading): readonly (readonly string[])[] {
  if (!reading.isTable) throw new Error(`Not read: ${JSON.stringify(reading.problem)}`)
  return reading.rows
}

function sentenceOf(reading: CsvReading): string {
  if (reading.isTable) throw new Error(`Read: ${JSON.stringify(reading.rows).slice(0, 200)}`)
  const t = translator('en')
  const words: CsvProblemWords = {
    empty: t('csv.empty'),
    workbook: t('csv.workbook'),
    tooLarge: t('csv.tooLarge'),
    binary: t('csv.binary'),
    openQuote: t('csv.openQuote'),
    afterQuote: t('csv.afterQuote'),
    longCell: t('csv.longCell'),
    manyRows: t('csv.manyRows'),
    manyColumns: t('csv.manyColumns'),
  }
  return csvProblemText(reading.problem, words, 'en')
}

describe('A table is read as it was meant', () => {
  it.each([
    [
      'commas',
      'a,b\r\nc,d\r\n',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    [
      'no line break at the end',
      'a,b\nc,d',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    [
      'lines of an old Mac',
      'a,b\rc,d\r',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    [
      'semicolons, as in Germany',
      'a;b,5\nc;d',
      [
        ['a', 'b,5'],
        ['c', 'd'],
      ],
    ],
    [
      'tabs',
      'a\tb\nc\td',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    ['the first cell empty, behind tabs', '\ta\tb\n', [['', 'a', 'b']]],
    ['Excel’s line about the separator', 'sep=;\r\na;b\r\n', [['a', 'b']]],
    ['quotes, and the separator in them', '"a,1","b ""c"""\n', [['a,1', 'b "c"']]],
    ['a separator of others in quotes', '"a;b;c",d\n', [['a;b;c', 'd']]],
    ['line breaks in a cell', '"a\r\nb",c\n', [['a\r\nb', 'c']]],
    ['a quotation mark within a cell', '5" pipe,b', [['5" pipe', 'b']]],
    [
      'empty cells at the end',
      'a,,\n,,b',
      [
        ['a', '', ''],
        ['', '', 'b'],
      ],
    ],
    ['an empty line, which keeps its number', 'a\n\nb', [['a'], [''], ['b']]],
    ['rows of unequal length', 'a\nb,c', [['a'], ['b', 'c']]],
    ['formulas, as their letters', '=HYPERLINK("http://x"),+1,-2,@A1', [['=HYPERLINK("http://x")', '+1', '-2', '@A1']]],
    ['the apostrophe before a formula, taken away', `"'=1+1","'tis","O'Neill"`, [['=1+1', "'tis", "O'Neill"]]],
  ])('%s', (_, text, rows) => {
    expect(rowsOf(read(text))).toEqual(rows)
  })

  const text = 'Łukasz;مريم\r\n“a”;b\r\n'
  it.each([
    ['UTF-8', utf8(text), 'utf-8'],
    ['UTF-8 with its mark', utf8(`\ufeff${text}`), 'utf-8'],
    ['UTF-16 LE with its mark', utf16(`\ufeff${text}`, false), 'utf-16le'],
    ['UTF-16 BE with its mark', utf16(`\ufeff${text}`, true), 'utf-16be'],
    ['UTF-16 LE without', utf16(text, false), 'utf-16le'],
    ['UTF-16 BE without', utf16(text, true), 'utf-16be'],
  ])('%s', (_, bytes, encoding) => {
    expect(readCsv(bytes)).toEqual({
      isTable: true,
      ...{ encoding, separator: ';' },
      rows: [
        ['Łukasz', 'مريم'],
        ['“a”', 'b'],
      ],
    })
  })

  it('Windows-1252, as Excel saves it in Western Europe', () => {
    const bytes = Uint8Array.from([0x4d, 0xfc, 0x6c, 0x6c, 0x65, 0x72, 0x3b, 0x80, 0x35])
    expect(readCsv(bytes)).toMatchObject({ encoding: 'windows-1252', rows: [['Müller', '€5']] })
  })

  it('what we write is read as it was, also after a spreadsheet chose another separator', () => {
    const rows = [
      ['=1', "'=1", "''=1", '  +4', '', 'a "b", c;d', 'مريم', "'", '"', "' - a"],
      ['sep=;', ' ', 'x', '', '', '', '', '', '', ''],
    ]
    expect(rowsOf(read(toCsv(rows)))).toEqual(rows)
    expect(rowsOf(read(toCsv(rows).replaceAll('","', '";"')))).toEqual(rows)
  })
})

describe('A file that cannot be read is told by row and column', () => {
  const wide = Array.from({ length: 101 }, () => 'a').join(',')
  it.each([
    ['nothing', utf8(''), 'The file is empty.'],
    ['a mark alone', utf8('\ufeff\r\n'), 'The file is empty.'],
    ['a workbook', utf8('PK\u0003\u0004rest'), /^This is a workbook, not a CSV file\. .*“Save as”/],
    ['9 MB', new Uint8Array(9_000_000), 'The file has 9 MB. At most 4 MB are read.'],
    [
      'a name of 1 MB',
      utf8(`a,b\nc,${'n'.repeat(1_000_000)}`),
      /^Row 2, column 2: the cell is too long\. At most 5,000/,
    ],
    ['the same in quotes', utf8(`a,b\n"${'n'.repeat(1_000_000)}",c`), /^Row 2, column 1: the cell is too long/],
    ['a quote never closed', utf8('a,b\nc,"d\ne,f'), /^Row 2, column 2: the cell begins with a quotation mark/],
    ['letters behind a quote', utf8('a\n"b"c'), /^Row 2, column 1: there is something behind/],
    [
      'a picture',
      Uint8Array.from([0xff, 0xd8, 0xff, 0xe0, 0x00, 0x10, 0x4a, 0x46]),
      /^Row 1, column 1: this is no text/,
    ],
    ['a zero byte in a cell', utf8('a,b\nc,d\u0000e'), /^Row 2, column 2: this is no text/],
    ['half of a letter', Uint8Array.from([0xef, 0xbb, 0xbf, 0x61, 0x2c, 0xc3]), /^Row 1, column 2: this is no text/],
    ['too many rows', utf8('a\n'.repeat(5001)), 'Row 5,001: the table is too long. At most 5,000 rows are read.'],
    ['too many columns', utf8(`a\n${wide}`), 'Row 2: the table is too wide. At most 100 columns are read.'],
  ])('%s', (_, bytes, sentence) => {
    expect(sentenceOf(readCsv(bytes))).toMatch(sentence)
  })
})
