import type { Locator, Page } from 'playwright-core'
import { beforeAll, describe, expect, test } from 'vitest'

import { groupsOf } from '../../sanity-studio/model/desk/by-risk.ts'
import type { DeskFacts, DeskList } from '../../sanity-studio/model/desk/desk-list.ts'
import { DESK } from '../../sanity-studio/model/desk/lists.ts'
import { RISK_NAMES, RISKS } from '../../sanity-studio/model/rules/risk.ts'
import { formOf, openWith } from './editor.ts'
import { useStudio } from './open-studio.ts'
import { choose, countDocuments, itemsOf, showPlace } from './panes.ts'
import { soon } from './soon.ts'

const studio = useStudio({ content: 'english' })

const DAY_MS = 86_400_000
const daysAgo = (days: number) => new Date(Date.now() - days * DAY_MS).toISOString().slice(0, 10)

/** What the Studio computes of the documents: one translation is behind its original, and one original has a translation. */
const FACTS: Readonly<Record<keyof DeskFacts, (id: string) => boolean>> = {
  outdated: (id) => id === 'topic-signs-ar',
  untranslated: (id) => id !== 'topic-signs',
}

/** Drafts, so that every list of the desk holds something. */
async function giveTheDeskSomethingToDo(): Promise<void> {
  const guide = { _type: 'guide', language: 'en' }
  const removal = { _type: 'removal', documentType: 'guide', kind: 'delete', reason: 'Doubled', requestedRevision: 'r' }
  await studio
    .client()
    .transaction()
    .create({ ...guide, _id: 'drafts.desk-new', title: 'Without a source, never reviewed' })
    .create({ ...guide, _id: 'drafts.desk-soon', title: 'Due soon', lastReviewed: daysAgo(355), reviewEveryDays: 365 })
    .create({ ...guide, _id: 'drafts.desk-late', title: 'Overdue', lastReviewed: daysAgo(400), reviewEveryDays: 365 })
    .create({ ...guide, _id: 'desk-alone', title: 'Published alone', publishedAlone: daysAgo(1) })
    .create({ _id: 'review.desk-new', _type: 'review', documentId: 'desk-new', documentType: 'guide' })
    .create({
      _id: 'review.desk-late',
      _type: 'review',
      documentId: 'desk-late',
      documentType: 'guide',
      sentBackIn: 'a',
    })
    .create({
      _id: 'topic-signs-ar',
      _type: 'topic',
      language: 'ar',
      title: 'علامات',
      translationOf: { _type: 'reference', _ref: 'topic-signs' },
      madeFrom: [{ _type: 'translatedUnit', _key: 'title', unit: 'title', hash: 'of other words' }],
    })
    .create({ ...removal, _id: 'removal.guide-risk-map', documentId: 'guide-risk-map' })
    .create({ _id: 'settings-ar', _type: 'siteSettings', language: 'ar', translationStatus: 'machine-unchecked' })
    .commit()
}

let page: Page
beforeAll(async () => {
  await giveTheDeskSomethingToDo()
  page = await studio.openForAll('Ada', '/structure')
})

describe('The Studio opens', () => {
  test('signed in, with the rooms of the work', async () => {
    await showPlace(page, '/structure')
    await soon(() => itemsOf(page, 'content').allInnerTexts()).toEqual([
      'Editor’s desk',
      'Resources',
      ...[
        'Signs and steps',
        'Helplines',
        'Laws',
        'Organisations',
        'Local partnerships',
        'Real cases',
        'Model hotels',
        'Figures',
        'Indicators',
        'Rights at work',
      ],
      ...['Posters', 'Path “Start here”', 'Pictures'],
      ...['Topics and jobs', 'Site', 'Change notes', 'Removed'],
    ])
    await page.locator('#user-menu').click()
    await page.getByText('Ada', { exact: true }).waitFor()
    await page.keyboard.press('Escape')

    await choose(page, 'Resources')
    await soon(() => itemsOf(page, 'resources').allInnerTexts()).toEqual(['Guides', 'Papers', 'Training', 'Links'])
    await choose(page, 'Papers')
    await soon(() => itemsOf(page, 'policy').allInnerTexts()).toEqual([
      ...['All', 'Drafts and changes', 'Published', 'Waiting for review', 'By topic', 'By job'],
    ])
    await choose(page, 'All')
    const policies = await studio.client().fetch<number>('count(*[_type == "policy"])')
    expect(await countDocuments(page, policies)).toBe(policies)
  })
})

describe('The desk', () => {
  beforeAll(() => showPlace(page, '/structure/desk'))

  const isInGroups = ({ byRisk }: DeskList) => byRisk === true

  async function count({ filter, among }: DeskList): Promise<number> {
    const params = { today: daysAgo(0) }
    const ids = await studio.client().fetch<string[]>(`*[${filter}]._id`, params, { perspective: 'drafts' })
    const counted = among === undefined ? ids.length : ids.filter((id) => FACTS[among](id)).length
    expect(counted).toBeGreaterThan(0)
    return counted
  }

  /** Opens a list of the desk from the desk itself, and waits until it counts what is expected. */
  async function openList({ id, title }: DeskList, counted: number): Promise<void> {
    await choose(page, 'Editor’s desk')
    await page.getByTestId('document-list-pane').waitFor({ state: 'detached' })
    await page.getByTestId('row-list').waitFor({ state: 'detached' })
    await soon(() => itemsOf(page, 'desk').allInnerTexts()).toContain(`${title} (${counted})`)
    await choose(page, `${title} (${counted})`)
    await page.waitForURL(`**/structure/desk;${id}`)
  }

  test('counts what GROQ counts in each of its lists', async () => {
    const counted = await Promise.all(DESK.map(async (list) => `${list.title} (${await count(list)})`))
    await soon(() => itemsOf(page, 'desk').allInnerTexts()).toEqual(expect.arrayContaining(counted))
  })

  // One of each kind: `whole-content.test.ts` opens every list.
  test.each([DESK.find((list) => !isInGroups(list) && list.among === undefined), DESK.find(({ among }) => among)])(
    'shows what its list “$title” counts',
    async (list) => {
      if (list === undefined) throw new Error('The desk has no such list any more.')
      const counted = await count(list)
      await openList(list, counted)
      expect(await countDocuments(page, counted)).toBe(counted)
    },
  )

  test('shows a list in groups, the worst risk first', async () => {
    const list = DESK.find(isInGroups)
    if (list === undefined) throw new Error('The desk has no list in groups any more.')
    await openList(list, await count(list))
    await soon(() => itemsOf(page, list.id).allInnerTexts()).toHaveLength(RISKS.length)
    const titles = (await itemsOf(page, list.id).allInnerTexts()).map((text) => text.replace(/ \(\d+\)$/, ''))
    expect(titles).toEqual(RISKS.map((risk) => RISK_NAMES[risk]))
    const [advice] = groupsOf(list).filter(({ title }) => title === RISK_NAMES.advice)
    if (advice === undefined) throw new Error('No group holds advice.')
    const counted = await count(advice)
    await choose(page, `${advice.title} (${counted})`)
    expect(await countDocuments(page, counted)).toBe(counted)
  })

  test.each([
    ['drafts', 'count(*[_type == "guide" && _id in path("drafts.**")])'],
    ['waiting', 'count(*[_type == "review" && documentType == "guide" && !defined(sentBackIn)])'],
    ['published', 'count(*[_type == "guide" && !(_id in path("drafts.**"))])'],
  ])('has a list of guides by how far they are: %s', async (status, query) => {
    const expected = await studio.client().fetch<number>(query, {}, { perspective: 'raw' })
    expect(expected).toBeGreaterThan(0)
    await showPlace(page, `/structure/resources;guide;${status}`)
    expect(await countDocuments(page, expected)).toBe(expected)
  })

  test('and one of them shows at once what is sent for review and what is approved', async () => {
    await showPlace(page, '/structure/resources;guide;waiting')
    const list = page.getByTestId('document-list-pane')
    expect(await countDocuments(page, 1)).toBe(1)
    const review = { _type: 'review', documentType: 'guide', requestedRevision: 'sent' }
    await studio.client('Ben').createOrReplace({ ...review, _id: 'review.desk-soon', documentId: 'desk-soon' })
    await list.getByText('Due soon').waitFor()
    await studio.client('Ben').patch('review.desk-soon').set({ approvedRevision: 'sent' }).commit()
    await list.getByText('Due soon').waitFor({ state: 'detached' })
    await list.getByText('Without a source, never reviewed').waitFor()
  })

  test('and each topic once, or all in the language that is chosen for lists', async () => {
    await showPlace(page, '/structure/taxonomy;topic')
    const topics = await studio.client().fetch<number>('count(*[_type == "topic" && !defined(translationOf)])')
    expect(await countDocuments(page, topics)).toBe(topics)
    await openWith(page.getByTestId('pane-context-menu-button').last(), page.getByRole('menuitem', { name: 'Arabic' }))
    await page.getByRole('menuitem', { name: 'Arabic' }).click()
    await page.getByText('Topics in Arabic').waitFor()
    await page.getByText('علامات').waitFor()
    expect(await countDocuments(page, 1)).toBe(1)
    // The lists of the desk are in the same language, and say so in a field.
    await showPlace(page, '/structure/desk;outdated-translation')
    await page.getByTestId('row-topic-signs-ar').waitFor()
    await showPlace(page, '/structure/desk;waiting')
    await page.getByText('No matching documents').waitFor()
    await page.getByRole('combobox', { name: 'Language' }).selectOption('All languages')
    expect(await countDocuments(page, 1)).toBe(1)
  })

  test('counts anew when a list changes', async () => {
    await showPlace(page, '/structure/desk')
    await page.getByText('Waiting for a second reader (1)').waitFor()
    await studio.client().delete('review.desk-new')
    await page.getByText('Waiting for a second reader (0)').waitFor()
  })
})

test('“Gaps” counts what covers a topic and a job, is walked through by keys, and leads to the documents', async () => {
  const covering = `*[_type in ["guide", "policy", "training", "externalResource"] && !defined(translationOf) &&
    "topic-signs" in topics[]._ref && ("role-front-desk" in roles[]._ref || forEveryJob == true)]`
  const options = { perspective: 'published' } as const
  const resources = await studio.client().fetch<{ title: string }[]>(`${covering}{title}`, {}, options)
  await showPlace(page, '/to-do/coverage')
  const first = page.getByRole('button', { name: /^Signs to spot, Housekeeping/ })
  await first.focus()
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('Enter')
  const cell = page.getByTestId('gap-cell')
  await cell.getByText(`Signs to spot, Front desk, concierge and reservations: ${resources.length}`).waitFor()
  await cell.getByRole('button', { name: /^and \d+ more$/ }).press('Enter')
  expect((await cell.getByRole('link').allInnerTexts()).sort()).toEqual(resources.map(({ title }) => title).sort())

  // The words of the interface are no documents: the command to export them stands where they are counted.
  await page.getByRole('tab', { name: /^Translations \d+$/ }).press('Enter')
  await page.getByTestId('gaps').getByText('export --unchecked --safety --language ar').waitFor()
  await page.getByTestId('row-topic-signs-ar').getByRole('link').first().click()
  await page.getByTestId('side-by-side').waitFor()
  await page.goBack()

  await page.getByRole('tab', { name: /^Links \d+$/ }).press('Enter')
  await page.waitForURL('**/to-do/links')
  const worst = page.getByTestId('gaps').getByTestId(/^row-/).first().getByRole('link').first()
  const title = (await worst.innerText()).split(' · ')[0] ?? ''
  await worst.click()
  await page.getByTestId('field-title').getByRole('textbox').waitFor()
  expect(await page.getByTestId('field-title').getByRole('textbox').inputValue()).toBe(title)
})

test('A form takes 60 % of a usual screen beside its lists, until somebody pulls a list wider', async () => {
  // A window of its own, whose panes nobody has pulled.
  const page = await studio.open('Ada', formOf('guide', 'guide-risk-map'))
  await page.setViewportSize({ width: 1440, height: 900 })
  // The lists move until the first of them is there, which is counted.
  await page.getByText('Editor’s desk').waitFor()
  const form = page.getByTestId('document-pane')
  const widthOf = async (pane: Locator) => (await pane.boundingBox())?.width ?? 0
  await soon(async () => (await widthOf(form)) / 1440).toBeGreaterThanOrEqual(0.6)

  const list = page.locator('[data-ui="DocumentListPane"]')
  const [before, edge] = [await widthOf(list), await form.boundingBox()]
  await page.mouse.move(edge?.x ?? 0, 500)
  await page.mouse.down()
  await page.mouse.move((edge?.x ?? 0) + 120, 500, { steps: 4 })
  await page.mouse.up()
  await soon(() => widthOf(list)).toBeGreaterThan(before + 40)
})
