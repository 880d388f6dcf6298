import { createHash } from 'node:crypto'
import { buffer } from 'node:stream/consumers'

import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'

import { getToday } from '../../src/sanity/index.ts'
import { attach, drawQuarters, lookAt, type PickedFile, printSheet, QUARTERS } from './attachments.ts'
import { cutPicture } from './cut-picture.ts'
import { field, fill, formOf, mayPublish, panel, publishAlone } from './editor.ts'
import { statusOf } from './hub-search.ts'
import { boxOf, closeWindow, insertBlock, writeAfter } from './fill-block.ts'
import { useStudio } from './open-studio.ts'
import { startHub } from '../helpers/running-hub.ts'
import { soon, soonBuilt } from './soon.ts'

const studio = useStudio()

const ID = 'guide-risk-map'
const PAGE = '/guides/risk-map/'
const SAVED = `*[_id == "drafts.${ID}"][0]{ cover, "downloads": body[_type == "download"] }`
/** As near as a mouse is drawn: the image tool lets go of a handle a pixel or some sooner or later. */
const near = (number: number): unknown => expect.closeTo(number, 1)
const NO_IMAGE = 'No image was chosen. Choose one, or empty the fields below it.'

/** Puts another picture in the place of the guide's own, described anew. */
async function replacePicture(page: Page, picture: PickedFile): Promise<void> {
  await page.getByTestId('options-menu-button').click()
  await page.getByRole('menuitem', { name: 'Clear field' }).click()
  await page.getByText(NO_IMAGE).first().waitFor({ state: 'attached' })
  await attach(page, picture)
  await page.getByText(NO_IMAGE).first().waitFor({ state: 'detached' })
  for (const [name, text] of [
    ['cover.alt', 'A sheet with four quarters'],
    ['cover.credit', 'Drawn for this test'],
  ] as const) {
    await fill(page, name, '')
    await field(page, name).getByTestId('input-validation-icon-error').hover()
    await page.locator('[data-ui="Tooltip"]').getByText('Required').waitFor()
    await soon(() => mayPublish(page)).toBe(false)
    await fill(page, name, text)
  }
}

async function offerDownload(page: Page, sheet: PickedFile): Promise<void> {
  await writeAfter(page, 'A line in the plan can be short:')
  const window = await insertBlock(page, 'Download')
  await boxOf(window, 'title').fill('Card for the night desk')
  await attach(window, sheet)
  await closeWindow(window)
}

test('A picture as it was cut in the form and a file as it was given to it are in the hub', async () => {
  await studio.client().patch('siteSettings').set({ secondReader: false }).commit()
  await studio.client().patch(ID).set({ lastReviewed: getToday() }).commit()
  await studio.lake.save()
  const visitor = await studio.openSite()
  const [picture, sheet] = await Promise.all([drawQuarters(), printSheet(visitor, 'Night card')])
  const ada = await studio.open('Ada', formOf('guide', ID))

  async function write(): Promise<void> {
    await replacePicture(ada, picture)
    // The right half; and of that the lower part, however narrow a page shows it.
    await cutPicture(ada, [
      ['crop-left', { right: 0.55 }],
      ['hotspotHandle', { right: -0.05, down: -0.2 }],
      ['hotspot', { down: 0.3 }],
    ])
    await offerDownload(ada, sheet)
  }
  const [hub] = await Promise.all([startHub(studio.content), write()])
  const sha1 = createHash('sha1').update(sheet.buffer).digest('hex')
  await soon(() => studio.client().fetch(SAVED, {}, { perspective: 'raw' })).toMatchObject({
    cover: {
      crop: { left: near(0.55), right: 0, top: 0, bottom: 0 },
      hotspot: { x: near(0.775), y: near(0.7), width: near(0.35), height: near(0.6) },
    },
    downloads: [{ title: 'Card for the night desk', file: { asset: { _ref: `file-${sha1}-pdf` } } }],
  })
  await soon(() => panel(ada)).toBe('This can be published.')
  await publishAlone(ada)

  const path = `/files/${sha1}.pdf`
  await soonBuilt(() => statusOf(`${hub}${path}`)).toBe(200)
  await visitor.goto(`${hub}${PAGE}`)
  const link = visitor.getByRole('link', { name: 'Card for the night desk' })
  expect(await link.getAttribute('href')).toBe(path)
  const [download] = await Promise.all([visitor.waitForEvent('download'), link.click()])
  expect(await buffer(await download.createReadStream())).toEqual(sheet.buffer)

  const shown = visitor.getByRole('img', { name: 'A sheet with four quarters' })
  const address = await shown.evaluate((image) => (image instanceof HTMLImageElement ? image.currentSrc : ''))
  expect(new URL(address).origin).toBe(hub)
  expect(await lookAt(address)).toEqual({ shape: expect.closeTo(5 / 2, 2), colour: QUARTERS.bottomRight })
}, 600_000)
