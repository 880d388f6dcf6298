import { expect, it } from 'vitest'

import scenes from '../../src/pictures/scenes/scenes.json' with { type: 'json' }
import { readStored } from '../helpers/content-files.ts'

const shown = [...readStored('content').values()].flatMap(({ _type, language, scene }) =>
  ['sign', 'rightsAnswer'].includes(_type) && language === 'en' && scene !== undefined ? [scene] : [],
)

it('Each drawing has a place: a document that names it, or a part of the hub', () => {
  expect(scenes.filter((scene) => scene.uses.length === 0 && !shown.includes(scene.name))).toEqual([])
})

it('At least 60 of the signs and questions have a drawing', () => {
  expect(shown.length).toBeGreaterThanOrEqual(60)
})
