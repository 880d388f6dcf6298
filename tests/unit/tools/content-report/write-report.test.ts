import { describe, expect, it } from 'vitest'

import { findGaps } from '../../../../sanity-studio/model/gaps/gap-report.ts'
import { readDataset } from '../../../../src/catalogue/source/read-dataset.ts'
import { readDays, readOnly } from '../../../../src/tools/content-report/read-choices.ts'
import { writeReport, type WholeReport } from '../../../../src/tools/content-report/write-report.ts'
import { FROZEN_CONTENT } from '../../../helpers/content-files.ts'
import { make, references } from '../../studio/gaps/documents.ts'

const TODAY = '2026-11-27'
const settings = { id: 'siteSettings', type: 'siteSettings', title: 'Hub' }
const source = { _type: 'source', _key: 'a', publisher: 'Unseen', url: 'http://example.org/a' }

const DOCUMENTS = [
  make('topic', 'topic-pay', { title: 'Pay | wages' }),
  make('role', 'role-desk', { title: 'Front desk' }),
  make('role', 'role-spa', { title: 'Spa' }),
  make('guide', 'guide-pay', {
    ...{ title: 'Pay', topics: references('topic-pay'), roles: references('role-desk') },
    ...{ jurisdictions: ['GB'], sources: [source] },
  }),
  ...['one', 'two', 'three', 'four'].map((id) => make('law', id, { sources: [source], jurisdiction: 'IE' })),
]

const NO_WORK = { untranslated: 0, changed: 0, unread: 0 }
const MESSAGES: WholeReport['messages'] = [
  { language: 'ar', all: { untranslated: 2, changed: 1, unread: 1500 }, safety: { ...NO_WORK, unread: 50 } },
  { language: 'es', all: { ...NO_WORK, changed: 1 }, safety: NO_WORK },
  { language: 'pl', all: NO_WORK, safety: NO_WORK },
]

const PROGRESS: WholeReport['progress'] = [
  { language: 'ar', texts: 3, drafts: 2, changed: 1, read: 1, readers: ['Ada | Ben'] },
  { language: 'es', texts: 2, drafts: 2, changed: 0, read: 0, readers: [] },
  { language: 'pl', texts: 2, drafts: 0, changed: 0, read: 2, readers: ['Cleo'] },
]

function reportOf(only: WholeReport['only'] = {}): WholeReport {
  const weak = {
    language: 'en',
    settings,
    words: 'my | pay',
    answers: [],
    found: 0,
    place: undefined,
    why: 'It finds nothing.',
  }
  return {
    ...{ today: TODAY, gaps: findGaps(DOCUMENTS, TODAY, 730), only, messages: MESSAGES, progress: PROGRESS },
    searches: { tried: 2, weak: [weak] },
  }
}

const linesOf = (report: WholeReport, studio?: string, most = 10) => writeReport(report, { most, studio }).split('\n')

describe('The report in words', () => {
  it('is a table of topics and jobs, then a list for each kind of gap', () => {
    const lines = linesOf(reportOf())
    expect(lines.filter((line) => line.startsWith('#'))).toEqual([
      '# What the hub lacks, on 2026-11-27',
      ...['## Topics by jobs', '## Languages', '## Countries'],
      ...['## Links to check: not https: 1', '## Links to check: twice on the hub'],
      ...['## Links to check: one page, two addresses', '## Links to check: not seen for long'],
      ...['## Links to check: no source has a date: 5', '## Facts to check: 5'],
      ...['## Resources to which nothing leads: 1', '## Translations behind their originals'],
      '## Texts that nobody has read, by language: 2',
      '## Words of the interface, by language: 2',
      '## Searches that find little, of 2: 1',
    ])
    expect(lines).toEqual(
      expect.arrayContaining([
        '1 cell of 2 has nothing.',
        '| Topic        | Front desk | Spa   |',
        '| Pay \\| wages | 1          | **0** |',
        '| United Kingdom | 1         | 0 of 1             | 1 of 2           |',
        '| Ireland        | 0         | 1 of 1             | 2 of 2           |',
        expect.stringMatching(
          /^\| ar .*2 not translated, 1 with .*1,500 written .*\| 50 written .*export --unchecked --safety --language ar` \|$/,
        ),
        expect.stringMatching(/^\| es .*\| nothing to do .*export --unchecked --language es`/),
        '| Guide | Pay `guide-pay` |',
      ]),
    )
    const insecure = lines.find((line) => line.includes('http://example.org/a'))
    expect(insecure).toContain('four `four`, one `one`, Pay `guide-pay`, and 2 others')
  })

  it('leads into a Studio, and leaves out what nobody asked for', () => {
    const lines = linesOf(reportOf({ country: 'IE' }), 'http://localhost:3333', 1)
    expect(lines).toEqual(
      expect.arrayContaining([
        '## Topics by jobs: Ireland',
        '## Languages',
        'And 4 other rows: --all writes them all.',
      ]),
    )
    expect(lines).not.toContain('## Countries')
    expect(lines.filter((line) => /^\| (Advice|Law) /.test(line))).toHaveLength(1)
    expect(lines.join('\n')).toContain('[Pay](http://localhost:3333/intent/edit/id=guide-pay;type=guide/)')
  })
})

describe('What is typed behind the command', () => {
  const { axes } = findGaps(DOCUMENTS, TODAY, 730)

  it('is read', () => {
    expect(readDays({})).toBe(730)
    expect(readDays({ days: '90' })).toBe(90)
    expect(readOnly(axes, { country: 'IE' })).toEqual({ country: 'IE' })
    expect(readOnly(axes, { language: 'pl' })).toEqual({ language: 'pl' })
  })

  it('is refused with a sentence where it means nothing', () => {
    expect(() => readDays({ days: 'ten' })).toThrow('“--days ten” is no number of days. Write --days 365.')
    expect(() => readOnly(axes, { country: 'XX' })).toThrow(
      '“--country XX” is nothing that the report knows. Write one of GB or IE.',
    )
  })
})

it('Evaluation and impact: the hub’s own freshness, coverage and links are known from its content, without watching readers', async () => {
  const { documents } = await readDataset(FROZEN_CONTENT)
  const { axes, covered, links, facts, alone } = findGaps(documents, TODAY, 730)
  expect(covered.length).toBeGreaterThan(10)
  expect(Object.values(axes).filter((values) => values.length === 0)).toEqual([])
  const known = new Set(documents.map(({ _id }) => _id))
  const named = [...links, ...links.flatMap(({ others }) => others), ...facts, ...alone]
  expect(named.length).toBeGreaterThan(10)
  expect(named.filter(({ id }) => !known.has(id))).toEqual([])
})
