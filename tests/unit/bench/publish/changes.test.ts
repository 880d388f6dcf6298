import { expect, test } from 'vitest'

import { CHANGES, markOf, referencedIds, type Change } from '../../../bench/publish/changes.ts'
import { seededRandom } from '../../../bench/random.ts'

const paragraph = (text: string, style = 'normal') => ({
  ...{ _key: text, _type: 'block', style },
  children: [{ _key: 'a', _type: 'span', marks: [], text }],
})
const reference = (id: string) => ({ _key: id, _ref: id, _type: 'reference' })
const slug = (current: string) => ({ _type: 'slug', current })

const GUIDE = {
  ...{ _id: 'guide-a', _type: 'guide', slug: slug('a'), title: 'Guide' },
  body: [paragraph('Heading', 'h2'), paragraph('First.'), paragraph('Second.')],
}
const LINK = {
  ...{ _id: 'resource-b', _type: 'externalResource', slug: slug('b'), title: 'Link', summary: 'Old.' },
  topics: [reference('topic-pay')],
}
const NAMED = { ...LINK, _id: 'resource-named', slug: slug('named') }
const DOCUMENTS = [
  ...[GUIDE, LINK, NAMED],
  { _id: 'guide-ar', _type: 'guide', language: 'ar', translationOf: reference('guide-a') },
  { _id: 'topic-pay', _type: 'topic', slug: slug('pay') },
  { _id: 'topic-debt', _type: 'topic', slug: slug('debt'), related: [reference('resource-named')] },
  { _id: 'helpline-main', _type: 'helpline', phone: '080 12', dial: '+448012' },
  { _id: 'helpline-other', _type: 'helpline', phone: '101' },
  { _id: 'siteSettings', _type: 'siteSettings', mainHelpline: reference('helpline-main') },
]
const MARK = 'qzaaaab'

function change(name: string, seed = 3): Change {
  const made = CHANGES.map((make) => make({ documents: DOCUMENTS, random: seededRandom(seed), mark: MARK }))
  const found = made.find((each) => each.name === name)
  if (found === undefined) throw new Error(`No change is called ${name}.`)
  return found
}

test('The text of a guide gets a sentence at the end of its first paragraph', () => {
  const { put, page, isShown } = change('text of a guide')
  const [heading, first, second] = GUIDE.body
  const added = { _key: 'benchspan', _type: 'span', marks: [], text: ` See ${MARK}.` }
  expect(put).toEqual([
    { ...GUIDE, body: [heading, { ...first, children: [...(first?.children ?? []), added] }, second] },
  ])
  expect(page).toBe('/guides/a/')
  expect([isShown(200, `<p>${MARK}</p>`), isShown(200, ''), isShown(404, MARK)]).toEqual([true, false, false])
})

test('A summary or a title has the mark, and the rest of the document stays', () => {
  for (const [name, field] of [
    ['summary of a link', 'summary'],
    ['title of a link', 'title'],
  ] as const) {
    const [edited] = change(name).put
    const before = DOCUMENTS.find(({ _id }) => _id === edited?._id)
    expect(edited?.[field]).toContain(MARK)
    expect({ ...edited, [field]: '' }).toEqual({ ...before, [field]: '' })
  }
})

test('A new link stands beside one that is there, at an address of its own', () => {
  const { put, page, sign } = change('new link')
  expect(put[0]).toMatchObject({ _id: `resource-${MARK}`, slug: { current: MARK }, title: `Link ${MARK}` })
  expect(page).toBe(`/resources/${MARK}/`)
  expect(sign).toMatch(/^\/resources\/(b|named)\/$/)
})

test('Only a link that no document names is withdrawn, and its page is then missing', () => {
  const { remove, put, page, isShown } = change('withdrawn link')
  expect({ remove, put, page }).toEqual({ remove: ['resource-b'], put: [], page: '/resources/b/' })
  expect([isShown(404, ''), isShown(200, '')]).toEqual([true, false])
})

test('Another topic is one that the link does not have', () => {
  const { put, isShown } = change('other topic of a link')
  expect(put[0]?.['topics']).toEqual([{ _key: 'benchtopic', _ref: 'topic-debt', _type: 'reference' }])
  expect(isShown(200, '<a href="/topics/debt/">')).toBe(true)
})

test('The number of the main helpline is written in another way, and dials the same', () => {
  const phones = Array.from({ length: 20 }, (_, seed) => {
    const { put, page, isShown } = change('main helpline’s number', seed)
    const [helpline] = put
    const phone = String(helpline?.['phone'])
    expect(helpline).toMatchObject({ _id: 'helpline-main', dial: '+448012' })
    expect(page).toBe('/helplines/')
    expect(isShown(200, `Call ${phone}.`)).toBe(true)
    return phone
  })
  expect(new Set(phones)).toEqual(new Set(['0 8012', '08 012']))
})

test('Without a main helpline it is said what to do', () => {
  const material = { documents: DOCUMENTS.slice(0, -1), random: seededRandom(3), mark: MARK }
  expect(() => CHANGES.map((make) => make(material))).toThrow('no main helpline')
})

test('References are found at any depth', () => {
  expect([...referencedIds([{ a: [{ b: reference('x') }], c: reference('y') }, null, 'z'])]).toEqual(['x', 'y'])
})

test('Marks differ and are words', () => {
  const marks = Array.from({ length: 1_000 }, (_, index) => markOf(index))
  expect(new Set(marks).size).toBe(1_000)
  expect(marks.filter((mark) => !/^qz[a-z]{5}$/.test(mark))).toEqual([])
})
