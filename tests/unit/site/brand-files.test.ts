import { expect, it } from 'vitest'

import { brandFiles, brandPaths, brandStyle } from '../../../src/site/brand-files.ts'

const MARK = 'image-077e74fbf0fff2997917dec32bbfc3c0e2b024aa-64x64-png'

it('A hub without looks of its own has those of this project, and no file more', () => {
  expect(brandFiles({})).toEqual([])
  expect(brandPaths()).toEqual({ mark: '/favicon.svg', share: '/share.png', style: undefined })
})

it('A mark and a colour have files whose names change with them', () => {
  const { mark, share, style } = brandPaths({ mark: MARK, accent: '#1a4fa3' })
  expect(mark).toBe('/assets/brand/mark-077e74fbf0ff.svg')
  expect(share).toBe('/assets/brand/share-077e74fbf0ff-1a4fa3.png')
  expect(style).toMatch(/^\/assets\/brand\/style-[\w-]+\.css$/)
  expect(brandPaths({ accent: '#7a1f3d' }).style).not.toBe(style)
  expect(brandPaths({ mark: MARK })).toMatchObject({ share: '/assets/brand/share-077e74fbf0ff.png', style: undefined })
})

it('The colour stands before that of the pages, in the light and in the dark', () => {
  expect(brandStyle({ accent: '#1a4fa3' })).toContain('--color-brand:light-dark(#1a4fa3,#a3b9da)')
})
