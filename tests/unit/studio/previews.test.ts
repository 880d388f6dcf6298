import { expect, it } from 'vitest'

import { blockPreviews } from '../../../sanity-studio/schema-dress/block-previews.ts'
import { documentPreviews } from '../../../sanity-studio/schema-dress/document-previews.ts'
import { schemaTypes } from '../../../sanity-studio/schemaTypes/index.ts'

/** Types whose own preview in the schema is enough, or that are lists and drawn by their members. */
const AS_IN_THE_SCHEMA = ['review', 'body', 'plainText', 'fillInField', 'scenario', 'quizQuestion']

it('Every type is drawn with words of its own', () => {
  const drawn = [...Object.keys(documentPreviews), ...Object.keys(blockPreviews), ...AS_IN_THE_SCHEMA]
  expect(drawn.sort()).toEqual(schemaTypes.map(({ name }) => name).sort())
})

const paragraph = { _type: 'block', children: [{ _type: 'span', text: 'Call 999.' }] }

it.each([
  ['callout', { text: [paragraph], tone: 'danger' }, 'Call 999.', 'Danger'],
  ['callout', { title: 'In danger?', text: [paragraph], tone: 'note' }, 'In danger?', 'Note'],
  ['callout', {}, 'Empty callout', undefined],
  ['steps', { items: [{ title: 'Be safe' }, { title: 'Call' }] }, 'Be safe', '2 steps'],
  ['steps', {}, 'Numbered steps', '0 steps'],
  [
    'doDontList',
    { yes: ['Call'], no: ['Do not ask', 'Do not follow'] },
    'Call · Do not ask',
    '1 line to do, 2 lines not to do',
  ],
  ['helplineCard', { title: 'Helpline', phone: '08000' }, 'Helpline', 'Helpline · 08000'],
  ['figure', { alt: 'A corridor' }, 'A corridor', 'Figure'],
])('A block “%s” shows what is in it', (type, found, title, subtitle) => {
  expect(blockPreviews[type]?.prepare(found)).toMatchObject({ title, subtitle })
})

it.each([
  ['helpline', { title: 'A', country: 'GB-EAW', phone: '999' }, 'England and Wales · 999'],
  ['helpline', { title: 'A', country: 'GB', web: 'https://example.org' }, 'United Kingdom · https://example.org'],
  ['law', { title: 'A', where: 'US-FL', kind: 'reporting-law' }, 'United States: Florida · Reporting law'],
  ['guide', { title: 'A', kind: 'guide', language: 'pl' }, 'Polish · Guide'],
  ['actionStep', { title: 'A', stance: 'do-not' }, 'Do not'],
])('A document “%s” says what it is', (type, found, subtitle) => {
  expect(documentPreviews[type]?.prepare(found)).toMatchObject({ title: 'A', subtitle })
})
