import { describe, expect, it } from 'vitest'

import { findProfiling } from '../../../../sanity-studio/rules/no-profiling.ts'

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
  ])('%s: %s', (kind, text, found) => {
    expect(findProfiling(text)).toContainEqual({ found, kind })
  })
})

describe('These are signs, and get no warning', () => {
  it.each([
    'One person speaks for another.',
    'Nail polish and black bags are left in the room.',
    'A contract in a language the worker cannot read.',
    'Housing is tied to the job, crowded or poor.',
    'An adult brings a child late at night.',
  ])('%s', (text) => {
    expect(findProfiling(text)).toEqual([])
  })
})
