import { expect, it } from 'vitest'

import { findRemarks } from '../../../sanity-studio/model/rules/care.ts'
import { findReasonsAgainst } from '../../../sanity-studio/model/rules/may-publish.ts'
import { passagesOf } from '../../../sanity-studio/model/rules/passages.ts'
import { isWrittenByActions } from '../../../sanity-studio/model/rules/studio-types.ts'
import { TEMPLATES } from '../../../sanity-studio/model/templates/index.ts'
import { CONTACT_ROLE, FIRST_PATHWAY } from '../../../sanity-studio/model/templates/pathway.ts'
import { schemaTypes } from '../../../sanity-studio/model/schema/index.ts'

const documents = schemaTypes.filter(({ type }) => type === 'document')

function fieldNames(type: string): readonly string[] {
  const found = documents.find(({ name }) => name === type)
  return found !== undefined && 'fields' in found ? found.fields.map(({ name }) => name) : []
}

it('Every type that editors make has one template, named like it', () => {
  const made = documents.map(({ name }) => name).filter((name) => !isWrittenByActions(name))
  expect(TEMPLATES.map(({ schemaType }) => schemaType).sort()).toEqual(made.sort())
  for (const { id, schemaType } of TEMPLATES) expect(id).toBe(schemaType)
})

it('A template fills fields that its type has, is not reviewed, and says in one sentence what it is', () => {
  for (const { id, schemaType, value, description } of TEMPLATES) {
    expect.soft(fieldNames(schemaType), id).toEqual(expect.arrayContaining(Object.keys(value)))
    expect.soft(value, id).not.toHaveProperty('lastReviewed')
    expect.soft(description, id).toMatch(/^[A-Z][^.]+\.$/)
    // Site settings begin a language.
    expect.soft(value['language'], id).toBe(schemaType === 'siteSettings' ? undefined : 'en')
  }
})

it('A template asks for a review as often as its schema says', () => {
  const often = { helpline: 90, law: 180, rightsAnswer: 180, partnership: 180, referralRoute: 180, case: 180 }
  const intervals = new Map<string, number>(Object.entries(often))
  for (const { id, schemaType, value } of TEMPLATES) {
    const isReviewed = fieldNames(schemaType).includes('reviewEveryDays')
    expect.soft(value['reviewEveryDays'], id).toBe(isReviewed ? (intervals.get(schemaType) ?? 365) : undefined)
  }
})

it('A guide begins with headings, each with an empty line to write in', () => {
  const guide = TEMPLATES.find(({ id }) => id === 'guide')
  expect(guide?.value['body']).toEqual(
    expect.arrayContaining([expect.objectContaining({ _type: 'block', style: 'h2' })]),
  )
  const keys = JSON.stringify(guide?.value['body']).match(/"_key":"[^"]+"/g) ?? []
  expect(new Set(keys).size).toBe(keys.length)
})

/**
 * What a template may say without a warning (sanity-studio/README.md, “Why it is built so”): headings of steps and roles, what nobody has
 * confirmed of a new partnership, and the blank that every paper has.
 */
const SAID_QUIETLY: Readonly<Record<string, readonly string[]>> = {
  partnership: [
    ...[CONTACT_ROLE, ...FIRST_PATHWAY].map(({ title }) => title),
    ...['How a hotel joins.', 'Whether the partnership works in this form today.'],
  ],
  policy: ['name of the hotel', 'The Riverside Hotel'],
}

it('A document as its template begins it says nothing to readers but headings, a few words, and what gets a warning', () => {
  for (const { id, schemaType, value } of TEMPLATES) {
    const document = { _type: schemaType, ...value }
    const warned = new Set(
      findRemarks(document).flatMap(({ level, path }) => (level === 'warning' ? [JSON.stringify(path)] : [])),
    )
    const said = passagesOf(document).filter(({ style, path }) => style !== 'h2' && !warned.has(JSON.stringify(path)))
    expect
      .soft(
        said.map(({ text }) => text),
        id,
      )
      .toEqual(SAID_QUIETLY[id] ?? [])
  }
})

it('A document as its template begins it is not published: below each heading something is missing', () => {
  const question = { errors: [], reviewStatus: 'approved', secondReader: true, today: '2026-11-26' } as const
  for (const { id, schemaType, value } of TEMPLATES) {
    const document = { _type: schemaType, ...value }
    expect.soft(findReasonsAgainst({ ...question, document }), id).not.toEqual([])
    const empty = findRemarks({ ...document, title: 'A title' }).filter(
      ({ what, path }) => what.startsWith('Nothing is written') && path[0] === 'body',
    )
    const headings = passagesOf(document).filter(({ style }) => style === 'h2')
    expect.soft(empty, id).toHaveLength(headings.length)
  }
})

it('A text of a template gets a warning as long as it is unchanged, each at its place', () => {
  const partnership = TEMPLATES.find(({ id }) => id === 'partnership')
  const warnings = (value: object) =>
    findRemarks({ _type: 'partnership', ...value }).filter(({ what }) => what.includes('from the template'))
  expect(warnings({ ...partnership?.value })).toHaveLength(5)
  const [first, ...others] = FIRST_PATHWAY
  const own = { ...partnership?.value, pathway: [{ ...first, text: 'In Zebra County call the desk.' }, ...others] }
  expect(warnings(own)).toHaveLength(4)
})
