import { expect, test } from 'vitest'

import { embedDrawings } from '../../../../../src/features/training/package/embed-drawings.ts'
import { getScene } from '../../../../../src/pictures/scenes.ts'

test('a drawing beside a sign is within the package, which has no internet to fetch it from', () => {
  const { file, svg } = getScene('towels')
  const html = embedDrawings(`<img class="a" src="/assets/scenes/${file}.svg" alt=""> <p>A sign</p>`)
  const [, data = ''] = /^<img class="a" src="data:image\/svg\+xml,([^"]*)" alt=""> <p>A sign<\/p>$/.exec(html) ?? []
  expect(decodeURIComponent(data)).toBe(svg)
})

test('any other source is left as it is', () => {
  const html = '<audio src="/assets/scenes/none.svg"></audio>'
  expect(embedDrawings(html)).toBe(html)
})
