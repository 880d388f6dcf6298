import { expect, it } from 'vitest'

import { brandFiles, brandStyle } from '../../../src/site/brand-files.ts'
import { doorOf, doorsOf, menuLinks } from '../../../src/site/doors.ts'
import { pageContextOf } from '../../../src/site/page-context.ts'
import { readContent, toContent } from '../../../src/catalogue/index.ts'
import { FROZEN_CONTENT } from '../../helpers/content-files.ts'
import { makeContext } from './make-context.ts'

it('What a hub puts first comes after Act now, each with its own icon', () => {
  const brand = { firstDoors: ['training', 'start'] }
  expect(doorsOf(brand).map(({ part }) => part)).toEqual([
    'act-now',
    'training',
    'start',
    'signs',
    'rights',
    'resources',
  ])
  expect(doorsOf().map(({ part }) => part)).toEqual(['act-now', 'signs', 'rights', 'start', 'training', 'resources'])
  expect(brandStyle(brand)).toContain('.doors li:nth-child(2) .bold{--door:57.1%}')
  expect(brandFiles({ firstDoors: [] })).toEqual([])
})

it('Papers have a door only in a hub that puts them first, and are then behind it and in no other menu', async () => {
  const brand = { firstDoors: ['papers', 'training'] }
  expect(doorsOf(brand).map(({ part }) => part)).toEqual([
    'act-now',
    'papers',
    'training',
    'signs',
    'rights',
    'start',
    'resources',
  ])
  expect(doorsOf({ ...brand, closedParts: ['papers'] }).map(({ part }) => part)).not.toContain('papers')
  expect(brandStyle(brand)).toContain('.doors li:nth-child(2) .bold{--door:85.7%}')
  expect([doorOf('papers/x/', brand)?.part, doorOf('papers/x/')?.part]).toEqual(['papers', 'start'])
  const hotel = doorsOf(brand).find(({ part }) => part === 'start') ?? expect.fail()
  const context = pageContextOf(await makeContext(), ['en'])
  const paths = menuLinks(hotel, { ...context, site: { ...context.site, brand } }).map(({ path }) => path)
  expect(paths).not.toContain('/papers/')
})

it('A hub has no door with nothing behind it, and each other door keeps its icon', async () => {
  const content = await readContent({ HUB_CONTENT: FROZEN_CONTENT })
  const documents = content.documents
    .filter(({ _type }) => ['siteSettings', 'helpline'].includes(_type))
    .map((document) => ({ ...document, featured: undefined, organisation: undefined }))
  const { brand = {} } = toContent({ ...content, documents }).library('en').site
  expect(doorsOf(brand).map(({ part }) => part)).toEqual(['act-now'])
  expect(brandStyle({ closedParts: ['training'] })).toContain('.doors li:nth-child(5) .bold{--door:71.4%}')
  expect(content.library('en').site.brand?.closedParts ?? []).not.toContain('training')
})

it('The menu leads to no list without an entry', async () => {
  const context = pageContextOf(await makeContext(), ['en'])
  const hotel = doorsOf().find(({ part }) => part === 'start') ?? expect.fail()
  const pathsWith = (...closedParts: readonly string[]) =>
    menuLinks(hotel, { ...context, closedParts }).map(({ path }) => path)
  expect(pathsWith()).toContain('/papers/')
  expect(pathsWith('papers', 'partnerships')).toEqual(['/laws/', '/impact/'])
})
