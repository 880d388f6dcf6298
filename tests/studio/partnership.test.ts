import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'

import { readContent } from '../../src/catalogue/index.ts'
import { toDocuments } from '../../src/search/documents/to-documents.ts'
import { box, field, fill, openTab } from './editor.ts'
import { boxOf, closeWindow } from './fill-block.ts'
import { useStudio } from './open-studio.ts'
import { soon, soonBuilt } from './soon.ts'

const studio = useStudio()

const NAME = 'Zebra County Partnership'
const QUERY = '*[_type == "partnership" && title == $name][0]'

/** Writes what is the second county’s own: the rest is from the template. */
async function write(page: Page): Promise<void> {
  await box(page, 'title').waitFor()
  await fill(page, 'title', NAME)
  await fill(page, 'area', 'Zebra County')
  await field(page, 'slug').getByRole('button', { name: 'Generate' }).click()
  await soon(() => box(page, 'slug').inputValue()).toBe('zebra-county')
  await fill(page, 'aims', 'Police, councils and hotels work together.')
  await openTab(page, 'sources')
  await field(page, 'sources').getByRole('button', { name: 'Add item' }).click()
  const window = page.getByTestId('nested-object-dialog')
  await boxOf(window, 'publisher').fill('Zebra County Council')
  await boxOf(window, 'url').fill('https://example.org/zebra')
  await closeWindow(window)
}

test('Hertfordshire Steering Group: a second county is made from the template without code, with its way to help', async () => {
  const page = await studio.open('Ada', '/structure/partnerships;partnership')
  await page.getByTestId('action-intent-button').click()
  await write(page)
  const draft = () => studio.client().fetch<{ readonly _id: string }>(QUERY, { name: NAME }, { perspective: 'raw' })
  await soon(draft).toMatchObject({
    ...{ area: 'Zebra County', sources: [{ publisher: 'Zebra County Council' }] },
    pathway: [{ _type: 'referralStep' }, {}, { title: 'Call the police or the helpline' }, {}],
  })

  // What a second reader does is the walk of a guide (whole-way.test.ts); here a program publishes.
  const { _id, ...document } = await draft()
  await studio.client().createOrReplace({ _type: 'partnership', ...document, _id: _id.replace('drafts.', '') })
  await studio.lake.save()
  const county = async () => {
    const library = (await readContent({ HUB_CONTENT: studio.content })).library('en')
    return { library, made: library.partnerships.find(({ title }) => title === NAME) }
  }
  await soonBuilt(async () => (await county()).made?.path).toBe('/partnerships/zebra-county/')
  const { library, made } = await county()
  // The template names no line of any country: editors choose theirs.
  expect(made?.pathway.map(({ title, helplines }) => [title, helplines])).toEqual([
    ['Danger now: call the emergency number', []],
    ['No danger now: write down and tell', []],
    ['Call the police or the helpline', []],
    ['Others take it from there', []],
  ])
  expect(made?.roles).toMatchObject([{ title: 'Single point of contact (SPOC)' }])
  expect(toDocuments(library).map(({ id }) => id)).toContain('/partnerships/zebra-county/')
}, 240_000)
