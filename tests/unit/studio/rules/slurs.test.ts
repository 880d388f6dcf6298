import { expect, it } from 'vitest'

import { findSlurs } from '../../../../sanity-studio/model/rules/slurs.ts'

it.each([
  ['A hooker on the third floor.', 'hooker', 'a person who sells sex'],
  ['Illegals in the kitchen.', 'Illegals', 'people without papers'],
  ['He said “you retard”.', 'retard', 'a disabled person'],
  ['Those pikeys.', 'pikeys', 'Roma or Traveller people, and only where it matters'],
])('An insult is found, in quotations too, with what to write instead: %s', (text, found, instead) => {
  const from = text.indexOf(found)
  expect(findSlurs(text)).toEqual([{ found, instead, from, to: from + found.length }])
})

it.each([
  'A tramp of boots, a chink of light, the Mandarin Oriental, a dyke by the sea.',
  'Gypsy, Roma and Traveller communities.',
  'An illegal fee.',
  'Pakistan and Nigeria.',
])('A word that also says something else is none: %s', (text) => {
  expect(findSlurs(text)).toEqual([])
})
