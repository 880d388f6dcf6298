import { expect, it } from 'vitest'

import { findRemarks } from '../../../../sanity-studio/model/rules/care.ts'

const EN = 'Say what you saw, and when. You do not need to be sure that it is what you think it is.'
const block = (text: string) => [{ _type: 'block', _key: 'a', children: [{ _type: 'span', _key: 'b', text }] }]
const topic = (language: string, more: object) => ({ _type: 'topic', _id: 'topic', language, title: 'Hotel', ...more })

const isWarned = (document: object) => findRemarks({ ...document }).some(({ what }) => what.includes('is in English'))

it.each([
  ['an English text', true, topic('nb', { definition: EN })],
  ['an English text in another script’s language', true, topic('ar', { definition: EN })],
  ['an English paragraph below a Norwegian title', true, topic('da', { title: 'Hvad du så', body: block(EN) })],
  ['English in an English document', false, topic('en', { definition: EN })],
  ['English in a document of Ireland', false, topic('en-IE', { definition: EN })],
  [
    'Norwegian, with words that English has too',
    false,
    topic('nb', { definition: 'Jeg er her for at du skal få hjelp, og i en by som vår kan du be hotellet om det.' }),
  ],
  [
    'Afrikaans, with “as”, “in”, “is”, “by”',
    false,
    topic('af', { definition: 'As jy in gevaar is, bel die polisie en wag by die hotel. Dit is so in die stad.' }),
  ],
  ['a title alone', false, { ...topic('nb', {}), title: EN }],
  ['what a publisher called its page', false, { ...topic('nb', {}), _type: 'externalResource', title: EN }],
  [
    'a quotation within a text',
    false,
    topic('nb', { definition: `Si dette til vakten på engelsk når du ringer dem og trenger hjelp nå: “${EN}”` }),
  ],
  [
    'an English name above a short text',
    false,
    topic('nb', { title: 'About the hub', definition: 'Dette er de som svarer for den.' }),
  ],
  ['few words', false, topic('nb', { definition: 'The end of the road.' })],
])('%s: %s', (_, expected, document) => {
  expect(isWarned(document)).toBe(expected)
})

it('The warning names the language and the first text', () => {
  expect(findRemarks(topic('nb', { definition: EN }))).toContainEqual({
    level: 'warning',
    path: ['title'],
    what: 'The text is in English, and the document says that it is in Norwegian Bokmål.',
    fix: 'Write it in Norwegian Bokmål, or readers get English words as Norwegian Bokmål.',
  })
})
