import { describe, expect, it } from 'vitest'

import type { Policy } from '../../src/domain/resource.ts'
import { isOfType } from '../../src/domain/resource.ts'
import { liveContent } from './live-content.ts'

const { resources, modelHotels } = liveContent.library('en')
const policies = new Map(resources.filter(isOfType('policy')).map((paper) => [paper.slug, paper]))

/** Every paper that an invented hotel fills in from the paper itself, and not with a text of its own. */
const filled = modelHotels.flatMap((hotel) =>
  hotel.papers.flatMap((one) => {
    const paper = policies.get(one.slug)
    return paper === undefined || one.body.length > 0 ? [] : [{ name: `${hotel.slug} ${one.slug}`, hotel, paper, one }]
  }),
)

/** The bold words of the options of a paper, and the section in which each stands. */
function optionsOf({ body }: Policy): ReadonlyMap<string, number> {
  let section = 0
  return new Map(
    body.flatMap((block) => {
      if (block._type !== 'block') return []
      if (block.style === 'h2') section += 1
      const [first] = block.children
      const label = first?._type === 'span' && first.marks.includes('strong') ? first.text.trim() : ''
      return /^Option [A-Z],/.test(label) ? [[label, section] as const] : []
    }),
  )
}

describe('A paper that an invented hotel has filled in', () => {
  it('is each of the five, in three hotels', () => {
    const slugs = ['anti-slavery-policy', 'first-24-hours', 'incident-log', 'risk-map', 'section-54-statement']
    expect(modelHotels.map(({ papers }) => papers.map(({ slug }) => slug).sort())).toEqual([slugs, slugs, slugs])
  })

  it.each(filled)('has no blank, no empty sheet and a word at each box: $name', ({ hotel, paper, one }) => {
    expect(paper.blanks.filter(({ name }) => hotel.facts[name] === undefined)).toEqual([])
    const wrong = paper.body.flatMap((block) => {
      if (block._type !== 'recordTable' && block._type !== 'checkList') return []
      const rows = one.tables[block.title ?? '']
      if (block._type === 'checkList') return rows?.length === block.items.length ? [] : [block.title]
      if (block.rows.length + block.emptyRows === 0) return []
      return rows?.every((cells) => cells.length === block.columns.length) === true ? [] : [block.title]
    })
    expect(wrong).toEqual([])
  })

  it.each(filled)('names headings and options that the paper has: $name', ({ paper, one }) => {
    const titles = paper.body.flatMap((block) => ('title' in block ? [block.title] : []))
    expect(Object.keys(one.tables).filter((title) => !titles.includes(title))).toEqual([])
    const options = optionsOf(paper)
    const sections = Object.keys(one.options).map((option) => options.get(option))
    // One option of each section that has some.
    expect(sections).toEqual(one.slug === 'section-54-statement' ? [...new Set(options.values())] : [])
  })

  it('has no gap left to fill in', () => {
    const texts = filled.flatMap(({ one }) => [...Object.values(one.options), ...Object.values(one.tables).flat(2)])
    expect(texts.filter((text) => text.includes('…'))).toEqual([])
  })
})
