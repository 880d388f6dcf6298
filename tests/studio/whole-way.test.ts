import { execFile } from 'node:child_process'
import { createHash } from 'node:crypto'
import { cp } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { buffer } from 'node:stream/consumers'
import { promisify } from 'node:util'

import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'

import { BUILD_FILE, parseBuildRecord } from '../../src/domain/build-record.ts'
import { getToday } from '../../src/catalogue/source/index.ts'
import { drawQuarters, lookAt, offerDownload, printSheet, QUARTERS, replacePicture } from './attachments.ts'
import { cutPicture } from './cut-picture.ts'
import { act, action, formOf, hubStatus, panel, publish, publishAlone } from './editor.ts'
import { searchHub, statusOf } from './hub-search.ts'
import { useStudio } from './open-studio.ts'
import { showPlace } from './panes.ts'
import { startHub } from '../helpers/running-hub.ts'
import { soon, soonBuilt } from './soon.ts'
import { writeGuide } from './write-guide.ts'

/* From the Studio into the hub. */

const studio = useStudio()

/** The hub of both tests, which the second finds as the first left it: only what has changed since is built again. */
const startSameHub = () => startHub(studio.content, join(studio.content, '..', 'hub'))

const TITLE = 'The zebra corridor: whom to call'
const SLUG = 'the-zebra-corridor-whom-to-call'
const PAGE = `/guides/${SLUG}/`

const raw = <Found>(query: string, params: Record<string, unknown> = {}) =>
  studio.client().fetch<Found>(query, params, { perspective: 'raw' })

/** Who made the transactions of a document, oldest first, as the log of the lake has it. */
async function authorsOf(id: string): Promise<readonly (string | undefined)[]> {
  const log = await studio.client().request<string>({ url: `/data/history/production/transactions/${id}` })
  return [...log.matchAll(/"author":"([^"]+)"/g)].map(([, author]) => author)
}

const idOf = async (name: string) => (await studio.client(name).users.getById('me')).id

/** What became of files of content/ since a copy was made: “A” added, “D” deleted, “M” changed, each with its folder. */
async function changedFiles(before: string, after: string): Promise<readonly string[]> {
  const diff = promisify(execFile)('git', ['diff', '--no-index', '--name-status', '--no-renames', before, after])
  const said = await diff.then(({ stdout }) => stdout).catch((error: { readonly stdout: string }) => error.stdout)
  return said
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => `${line.charAt(0)} ${dirname(line.slice(2)).replace(before, '').replace(after, '')}`)
    .sort()
}

/** Has a page ask this hub, which has a port of its own, where it would ask that of “npm start”. */
async function readHub(page: Page, hub: string): Promise<void> {
  await page.route('http://localhost:4321/build.json', async (route) => {
    // At the end of the test the hub may stop while the Studio asks: then nobody answers, as with any hub that stopped.
    const response = await route.fetch({ url: `${hub}/build.json` }).catch(() => undefined)
    await (response === undefined ? route.abort() : route.fulfill({ response }))
  })
}

/** Asks for a second reader; the writer herself cannot be one. */
async function sendForReview(page: Page): Promise<void> {
  await act(page, 'Send for review')
  await soon(() => panel(page)).toContain('It waits for a second reader: another person has to press “Approve”.')
  const own = await action(page, 'Approve')
  await own.and(page.locator(':disabled')).waitFor()
  const whyNot = page.getByText('You wrote it, so another person has to approve it.')
  await whyNot.waitFor({ state: 'attached' })
  await page.keyboard.press('Escape')
}

/** Finds on the desk what waits, opens it and approves it. */
async function approveFromDesk(page: Page): Promise<void> {
  await page.getByText('Waiting for a second reader (1)').click()
  await page.getByTestId('row-list').getByText(TITLE).click()
  await act(page, 'Approve')
  await soon(() => panel(page)).toBe('This can be published.')
  await page.getByTestId('row-list').getByText(TITLE).waitFor({ state: 'detached' })
  // The Studio folds its lists where the form beside them needs the room: the counts are seen once the desk alone is open.
  await showPlace(page, '/structure/desk')
  await page.getByText('Waiting for a second reader (0)').waitFor()
}

/** Ben opens the guide that Ada asks to unpublish, and approves it. */
async function approveUnpublishing(id: string): Promise<void> {
  const ben = await studio.open('Ben', formOf('guide', id))
  const approve = ben.getByTestId('removal-approve')
  // A press while the form is still being drawn is lost: a person presses once more.
  await soon(async () => {
    if (!(await approve.isVisible())) await ben.getByRole('button', { name: 'Look at the request' }).click()
    return approve.waitFor({ timeout: 3_000 }).then(
      () => true,
      () => false,
    )
  }).toBe(true)
  await approve.click()
}

/** Readers are told of a change once: in its note, on the page of what changed and in the feed. */
async function seeNote(visitor: Page, hub: string, kind: string, words: string): Promise<void> {
  await soon(() => raw('*[_type == "changeNote" && words == $words]{kind, readBy}', { words })).toEqual([
    { kind, readBy: 'second-reader' },
  ])
  const shown = async () => {
    await visitor.goto(`${hub}/changes/`)
    // Also those of a day on which so much changed that it is folded.
    const words = await visitor.locator('.dated-words').allTextContents()
    return words.map((one) => one.trim())
  }
  await soonBuilt(async () => (await shown()).filter((one) => one === words).length).toBe(1)
  expect(await (await fetch(`${hub}/changes/feed.xml`)).text()).toContain(`<title>${words}</title>`)
}

/** Takes away what an attempt has left that did not come to its end: two guides cannot have one address. */
async function clearAway(): Promise<void> {
  await studio
    .client()
    .delete({ query: '*[slug.current == $slug || title == $title]', params: { slug: SLUG, title: TITLE } })
}

/** What Ada is told of where the guide is, with the times by which the Studio knows that; the whole window where the line is missing. */
async function whereIs(page: Page, hub: string, id: string): Promise<string> {
  const record = parseBuildRecord(await (await fetch(`${hub}/${BUILD_FILE}`)).text())
  const times = { hub: record?.documents[id], lake: await raw('*[_id == $id][0]{_rev, _updatedAt}', { id }) }
  const line = page.getByTestId('hub-status').or(page.locator('body'))
  return `${await line.last().innerText()} ${JSON.stringify(times)}`
}

test('SSHIN network: a new member adds a guide in Studio and it appears after the build with credit, and goes out again', async () => {
  await clearAway()
  const ada = await studio.open('Ada', '/structure/resources;guide;all')
  const [hub] = await Promise.all([startSameHub(), writeGuide(ada, TITLE, SLUG)])
  await readHub(ada, hub)
  const written = () => raw<{ readonly _id: string }>('*[title == $title][0]', { title: TITLE })
  const topics = [{ _type: 'reference', _ref: 'topic-signs' }]
  await soon(written).toMatchObject({ language: 'en', reviewEveryDays: 365, slug: { current: SLUG }, topics })
  const { _id: id } = await written()

  // The member of the network who brings it in.
  const contributedBy = [{ _key: 'a', _type: 'reference', _ref: 'organisation-shiva' }]
  await studio.client('Ada').patch(id).set({ contributedBy }).commit()

  const review = `review.${id.replace('drafts.', '')}`
  await sendForReview(ada)
  await approveFromDesk(await studio.open('Ben', '/structure/desk'))
  await soon(() => panel(ada)).toBe('This can be published.')
  expect(await authorsOf(review)).toEqual([await idOf('Ada'), await idOf('Ben')])

  await studio.lake.save()
  const before = join(studio.content, '..', 'before')
  await cp(studio.content, before, { recursive: true })
  const visitor = await studio.openSite()
  expect(await statusOf(`${hub}${PAGE}`), 'a draft never reaches the hub').toBe(404)
  expect(await searchHub(visitor, hub, 'zebra corridor')).not.toContain(TITLE)

  expect(await hubStatus(ada)).toBe('A draft: readers do not see it')
  await publish(ada)
  await soonBuilt(() => whereIs(ada, hub, id.replace('drafts.', ''))).toMatch(
    /^On the hub since \d\d:\d\d Approved by Ben\. \{/,
  )
  expect(await statusOf(`${hub}${PAGE}`)).toBe(200)
  await visitor.goto(`${hub}${PAGE}`)
  await visitor.getByRole('heading', { level: 1, name: TITLE }).waitFor()
  await visitor.getByText('Ring the manager on duty.').waitFor()
  await visitor.locator('.facts').getByRole('link', { name: 'Shiva Foundation' }).click()
  await visitor.getByRole('link', { name: TITLE }).waitFor()
  // The search follows the pages by a moment.
  await soonBuilt(() => searchHub(visitor, hub, 'zebra corridor')).toContain(TITLE)
  // The draft is now the guide, the review is deleted, and readers are told.
  await soon(() => raw('*[_id in [$id, $review]]', { id, review })).toEqual([])
  await soon(() => changedFiles(before, studio.content)).toEqual([
    'A /en/changeNote',
    'A /en/guide',
    'D /drafts/en/guide',
    'D /none/review',
  ])
  await seeNote(visitor, hub, 'new', `New guide: “${TITLE}”.`)

  await act(ada, 'Unpublish')
  await ada.getByTestId('removal-reason').fill('It was written for a test.')
  await ada.getByTestId('removal-ask').click()
  await approveUnpublishing(id.replace('drafts.', ''))
  await soonBuilt(() => statusOf(`${hub}${PAGE}`)).toBe(404)
  await soonBuilt(() => searchHub(visitor, hub, 'zebra corridor')).not.toContain(TITLE)
  await seeNote(visitor, hub, 'withdrawn', `The guide “${TITLE}” was taken off the hub.`)
  expect(await raw('*[_id == $id][0].title', { id }), 'the text itself is kept as a draft').toBe(TITLE)
}, 600_000)

const RISK_MAP = 'guide-risk-map'
const SAVED = `*[_id == "drafts.${RISK_MAP}"][0]{ cover, "downloads": body[_type == "download"] }`
/** As near as a mouse is drawn: the image tool lets go of a handle a pixel or some sooner or later. */
const near = (number: number): unknown => expect.closeTo(number, 1)

test('A picture as it was cut in the form and a file as it was given to it are in the hub', async () => {
  await studio.client().patch('siteSettings').set({ secondReader: false }).commit()
  await studio.client().patch(RISK_MAP).set({ lastReviewed: getToday() }).commit()
  await studio.lake.save()
  const visitor = await studio.openSite()
  const [picture, sheet] = await Promise.all([drawQuarters(), printSheet(visitor, 'Night card')])
  const ada = await studio.open('Ada', formOf('guide', RISK_MAP))

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
  const [hub] = await Promise.all([startSameHub(), write()])
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
  await visitor.goto(`${hub}/guides/risk-map/`)
  const link = visitor.getByRole('link', { name: 'Card for the night desk' })
  expect(await link.getAttribute('href')).toBe(path)
  const [download] = await Promise.all([visitor.waitForEvent('download'), link.click()])
  expect(await buffer(await download.createReadStream())).toEqual(sheet.buffer)

  const shown = visitor.getByRole('img', { name: 'A sheet with four quarters' })
  const address = await shown.evaluate((image) => (image instanceof HTMLImageElement ? image.currentSrc : ''))
  expect(new URL(address).origin).toBe(hub)
  expect(await lookAt(address)).toEqual({ shape: expect.closeTo(5 / 2, 2), colour: QUARTERS.bottomRight })
}, 600_000)
