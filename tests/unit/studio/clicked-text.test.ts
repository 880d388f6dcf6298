import { expect, it } from 'vitest'

import { placeOfText, readClickedText } from '../../../sanity-studio/app/presentation/clicked-text.ts'

const paragraph = (_key: string, text: string) => ({
  _type: 'block',
  _key,
  children: [{ _type: 'span', _key: 's', text }],
})

const GUIDE = {
  _type: 'guide',
  title: 'Draw a risk map',
  summary: 'A map of the risks.',
  body: [paragraph('a', 'Walk through the house.'), paragraph('b', 'Walk through the house. Look into each room.')],
}

it.each([
  ['a field', ' Draw a\n risk map ', ['title']],
  ['a paragraph, before one that begins with it', 'Walk through the house.', ['body', { _key: 'a' }]],
  ['a paragraph that the page continues', 'A map of the risks. 5 minutes', ['summary']],
  ['a part of a paragraph', 'Look into each room.', ['body', { _key: 'b' }]],
])('A click on %s finds its field', (_, text, path) => {
  expect(placeOfText(GUIDE, text)).toEqual(path)
})

it.each(['Act now', ' ', ''])('A click on “%s”, which is not in the document, finds nothing', (text) => {
  expect(placeOfText(GUIDE, text)).toBeUndefined()
})

it('Messages of others are none', () => {
  expect(readClickedText({ type: 'hotel-hub-clicked-text', text: 'a' })).toBe('a')
  for (const message of [null, 'a', { type: 'other', text: 'a' }, { type: 'hotel-hub-clicked-text', text: 1 }])
    expect(readClickedText(message)).toBeUndefined()
})
