import { expect, it } from 'vitest'

import { followsScenes } from '../../../../sanity-studio/model/rules/story-scenes.ts'

const good = { text: 'Call.', isGood: true }
const to = (leadsTo: string) => ({ text: 'Wait.', leadsTo })

it.each<readonly [string, unknown]>([
  ['one scene', { choices: [good] }],
  ['two scenes', { choices: [good, to('b')], scenes: [{ name: 'b', choices: [good] }] }],
  [
    'three scenes, the last of which is reached in two ways',
    {
      choices: [good, to('b'), to('c')],
      scenes: [
        { name: 'b', choices: [good, to('c')] },
        { name: 'c', choices: [good] },
      ],
    },
  ],
  ['nothing yet', undefined],
])('A story of %s is one', (_, scenario) => {
  expect(followsScenes(scenario)).toBe(true)
})

it.each<readonly [string, unknown, string]>([
  [
    'without a good choice',
    { choices: [to('b')], scenes: [{ name: 'b', choices: [good] }] },
    'No choice of the first scene',
  ],
  [
    'with a scene without a good choice',
    { choices: [good, to('b')], scenes: [{ name: 'b', choices: [{}] }] },
    'No choice of the scene “b” is marked as good.',
  ],
  ['that leads to nothing', { choices: [good, to('x')] }, 'leads to “x”, which is the name of no scene'],
  [
    'that turns in a circle',
    { choices: [good, to('b')], scenes: [{ name: 'b', choices: [good, to('b')] }] },
    'A choice of the scene “b” leads back to “b”.',
  ],
  ['with a scene that nobody reaches', { choices: [good], scenes: [{ name: 'b', choices: [good] }] }, 'the scene “b”'],
  [
    'with two scenes of one name',
    {
      choices: [good, to('b')],
      scenes: [
        { name: 'b', choices: [good] },
        { name: 'b', choices: [good] },
      ],
    },
    'Two scenes have the name “b”.',
  ],
])('A story %s is refused', (_, scenario, expected) => {
  expect(followsScenes(scenario)).toContain(expected)
})
