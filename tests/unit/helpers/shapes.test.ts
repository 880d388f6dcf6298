import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'

import { expect, it } from 'vitest'

import { pagesWithEveryShape } from '../../browser/shapes.ts'
import { makeFolder } from '../../helpers/write-dataset.ts'

/** Writes pages with these bodies, by their addresses, and answers which ones have every shape. */
async function chosenOf(bodies: Readonly<Record<string, string>>, known: readonly string[] = []) {
  const site = await makeFolder()
  for (const [path, body] of Object.entries(bodies)) {
    const file = join(site, path, 'index.html')
    await mkdir(dirname(file), { recursive: true })
    await writeFile(file, `<html><head><title>x</title></head><body>${body}</body></html>`)
  }
  return pagesWithEveryShape(site, known)
}

it('Pages that differ in their words alone are visited once', async () => {
  expect(await chosenOf({ '/a/': '<p>One</p>', '/b/': '<p>Two</p>', '/es/a/': '<p>Uno</p>' })).toEqual(['/a/'])
})

it.each([
  ['another element', '<p>One</p><h2>Two</h2>'],
  ['an attribute', '<p id="one">One</p>'],
  ['a class', '<p class=lead>One</p>'],
  ['a language', '<p lang="en">One</p>'],
])('A page with %s is visited as well, wherever it is', async (_, body) => {
  const chosen = await chosenOf({ '/a/': '<p>One</p>', '/b/': '<p>One</p>', '/es/c/': body })
  expect(chosen).toContain('/es/c/')
  expect(chosen).not.toContain('/b/')
})

it('A page with known elements in another order is visited as well', async () => {
  const [one, other] = ['<p>One</p><h2>Two</h2>', '<h2>Two</h2><p>One</p>']
  expect(await chosenOf({ '/a/': one, '/b/': other })).toEqual(['/a/', '/b/'])
})

it('Pages that are visited anyway, and those that only lead on, are left out', async () => {
  const leading = '<meta http-equiv="refresh" content="0;url=/a/"><p hidden>Gone</p>'
  expect(await chosenOf({ '/a/': '<p>One</p>', '/b/': '<p>Two</p>', '/c/': leading }, ['/a/'])).toEqual([])
})
