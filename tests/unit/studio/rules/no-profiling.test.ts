import { describe, expect, it } from 'vitest'

import { findProfiling, findSuspicion, remarkProfiling } from '../../../../sanity-studio/rules/no-profiling.ts'

describe('Never a sign', () => {
  it.each([
    ['nationality', 'Predominantly Romanian workers.', 'Romanian'],
    ['nationality', 'Foreign guests without luggage.', 'Foreign'],
    ['race', 'An older white man with a child.', 'white man'],
    ['religion', 'A woman in a headscarf.', 'headscarf'],
    ['language', 'Speaks little English.', 'little English'],
    ['disability', 'Somebody in a wheelchair.', 'wheelchair'],
    ['gender identity', 'A transgender guest.', 'transgender'],
    ['age gap of adults', 'A woman with a much older man.', 'much older man'],
    ['poverty', 'A homeless person in the lobby.', 'homeless'],
    ['dress', 'Dressed in a short skirt.', 'Dressed'],
    ['tattoos', 'Has a tattoo of a name.', 'tattoo'],
    ['plastic bags, a stand-in for poverty', 'Carries plastic bags.', 'plastic bags'],
    ['being unwashed, a stand-in for poverty', 'Looks unwashed.', 'unwashed'],
    ['begging, a stand-in for poverty', 'Begs at the door.', 'Begs'],
    ['left-over food, a stand-in for poverty', 'Eats left-over food.', 'left-over food'],
    ['eye contact, a stand-in for culture or disability', 'Makes no eye contact.', 'eye contact'],
    ['cash alone, a stand-in for poverty', 'A guest pays in cash.', 'pays in cash'],
  ])('%s: %s', (kind, text, found) => {
    expect(findProfiling(text)).toContainEqual(expect.objectContaining({ found, kind }))
  })
})

describe('These are signs, and get no warning', () => {
  it.each([
    'One person speaks for another.',
    'Nail polish and black bags are left in the room.',
    'A contract in a language the worker cannot read.',
    'Housing is tied to the job, crowded or poor.',
    'An adult brings a child late at night.',
    'A guest pays in cash and will not give a name.',
  ])('%s', (text) => {
    expect(findProfiling(text)).toEqual([])
  })
})

describe('A text puts people under suspicion', () => {
  it.each([
    ['Watch for suspicious foreigners and do not let them in.', 'suspicious foreigners'],
    ['Suspicious-looking young Romanian men.', 'Suspicious-looking young Romanian'],
    ['Look out for guests with tattoos.', 'Look out for guests with tattoos'],
    ['Be wary of any homeless person.', 'wary of any homeless'],
    ['Beware of people with plastic bags.', 'Beware of people with plastic bags'],
    ['Foreign guests in suits are often traffickers.', 'Foreign guests in suits are often traffickers'],
    ['Romanians in the lobby look suspicious.', 'Romanians in the lobby look suspicious'],
  ])('%s', (text, found) => {
    expect(findSuspicion(text).map((words) => words.found)).toEqual([found])
  })
})

describe('A text does not', () => {
  it.each([
    ['that forbids it', 'Do not watch for accents. Nobody should be wary of foreigners.'],
    ['that quotes it', 'Weak: “That foreigner looked suspicious.”'],
    ['about the rights of those people', 'Migrant workers have the same rights. Do not choose by nationality.'],
    [
      'about what is done to them',
      'When you suspect that a migrant worker is exploited, call. Watch for signs that migrant workers are tricked.',
    ],
    ['about what they fear', 'Migrant workers are often suspicious of police.'],
  ])('%s', (_why, text) => {
    expect(findSuspicion(text)).toEqual([])
  })
})

it('Only in English: the words of other languages are not known', () => {
  const passages = [{ path: ['title'], text: 'suspicious foreigners', style: undefined, isOthers: false }]
  expect(remarkProfiling({ _type: 'guide', language: 'pl' }, passages)).toEqual([])
  expect(remarkProfiling({ _type: 'guide', language: 'en' }, passages)).toHaveLength(1)
  expect(
    remarkProfiling(
      { _type: 'guide', language: 'en' },
      passages.map((one) => ({ ...one, isOthers: true })),
    ),
  ).toEqual([])
})
