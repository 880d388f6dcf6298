import { readdir } from 'node:fs/promises'

import { expect, it } from 'vitest'

import { readContent } from '../../../src/catalogue/index.ts'
import { createContentVariants } from '../../../src/pictures/integration.ts'
import { makeGoodDataset, PICTURE_FILE, withBody, withFields, writeTestDataset } from '../../content/good-dataset.ts'
import { makeFolder } from '../../helpers/write-dataset.ts'

const picture = { _type: 'picture', _sanityAsset: `image@file://./${PICTURE_FILE}`, alt: 'A corridor', credit: 'Ours' }
const figure = { _type: 'figure', _key: 'a', picture, caption: 'A corridor.' }

it('The picture of a resource gets a banner and a card, a figure in its text the whole picture', async () => {
  const good = await makeGoodDataset()
  const read = async (dataset: typeof good) => readContent({ HUB_CONTENT: await writeTestDataset(dataset) })
  const folder = await makeFolder()
  const withFigure = withFields(withBody(good, figure), 'guide-help', { cover: undefined })
  await createContentVariants(await read(withFigure), folder)
  const whole = await readdir(folder)
  expect(whole).toEqual([`${'a'.repeat(40)}-0-0-4x3.png`])
  const withCover = withFields(withBody(good), 'guide-help', { cover: picture })
  await createContentVariants(await read(withCover), folder)
  expect((await readdir(folder)).sort()).toEqual([`${'a'.repeat(40)}-0-0-4x2.png`, `${'a'.repeat(40)}-0-1-4x2.png`])
})
