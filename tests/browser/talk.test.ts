import type { CDPSession, Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'

import { DESKTOP, PHONE, useHub, WITHOUT_SCRIPT } from './hub.ts'

const hub = useHub()
const TALK = '/training/ten-minute-team-talk/talk/'
/** A phone held in the hand: it is touched. */
const IN_HAND = { viewport: PHONE, hasTouch: true, isMobile: true }

const counter = (page: Page) => page.locator('[data-counter]')
const shownCards = (page: Page) => page.locator('.talk-card').filter({ visible: true })

/** How many sheets of paper the page takes as it is. */
async function sheetsOf(page: Page): Promise<number> {
  const pdf = await page.pdf({ preferCSSPageSize: true })
  return pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0
}

describe('The cards of a talk', () => {
  test('are turned by keys on the full screen, which Escape leaves without ending the talk', async () => {
    const page = await hub.open(TALK, { viewport: DESKTOP })
    await page.getByRole('button', { name: 'Full screen' }).click()
    await expect.poll(() => page.evaluate(() => document.fullscreenElement?.id)).toBe('talk')
    const cards = await page.locator('[data-card]').count()
    const visits: readonly (readonly [string, number])[] = [
      ['ArrowRight', 2],
      [' ', 3],
      ['Shift+ ', 2],
      ['ArrowLeft', 1],
      ['ArrowLeft', 1],
      ['End', cards],
      ['PageUp', cards - 1],
      ['Home', 1],
      ['PageDown', 2],
    ]
    for (const [key, card] of visits) {
      await page.keyboard.press(key)
      expect(await counter(page).textContent(), key).toBe(`Card ${card} of ${cards}`)
      expect(await shownCards(page).count(), key).toBe(1)
    }
    await page.keyboard.press('f')
    // The page hears of it in a frame after the full screen has ended: until then “f” ends what it still takes for one.
    await expect.poll(() => page.locator('.is-whole').count()).toBe(0)
    expect(await page.evaluate(() => document.fullscreenElement)).toBe(null)
    await page.keyboard.press('f')
    await expect.poll(() => page.evaluate(() => document.fullscreenElement?.id)).toBe('talk')
    // Escape in a real full screen is the browser's own, which no page and no test presses.
    await page.evaluate(() => document.exitFullscreen())
    await expect.poll(() => page.locator('.is-whole').count()).toBe(0)
    expect(await counter(page).textContent()).toBe(`Card 2 of ${cards}`)
    expect(await page.locator('[inert]').count()).toBe(0)
  })

  test('fill the window of a phone without a full screen, with help at the thumb, and follow a finger', async () => {
    const page = await hub.open('/', IN_HAND)
    await page.addInitScript(() => Object.defineProperty(document, 'fullscreenEnabled', { value: false }))
    await page.goto(hub.address(TALK))
    await page.getByRole('button', { name: 'Full screen' }).tap()
    expect(await page.locator('.is-whole').count()).toBe(1)
    expect(await isInFront(page, '[data-leave]')).toBe(true)
    expect(await page.locator('[inert]').count()).toBeGreaterThan(0)
    const devTools = await page.context().newCDPSession(page)
    await swipe(devTools, 300, 60)
    await expect.poll(() => counter(page).textContent()).toMatch(/^Card 2 /)
    await swipe(devTools, 60, 300)
    await expect.poll(() => counter(page).textContent()).toMatch(/^Card 1 /)
    await page.keyboard.press('Escape')
    expect(await page.locator('.is-whole').count()).toBe(0)
  })

  test('leave Space and letters to the page where the focus is elsewhere', async () => {
    const page = await hub.open(TALK, { viewport: DESKTOP })
    await page.keyboard.press(' ')
    await page.keyboard.press('f')
    expect(await counter(page).textContent()).toMatch(/^Card 1 /)
    expect(await page.evaluate(() => document.fullscreenElement)).toBe(null)
    await page.keyboard.press('ArrowRight')
    expect(await counter(page).textContent()).toMatch(/^Card 2 /)
  })

  test('are all on the page without JavaScript', async () => {
    const page = await hub.open(TALK, WITHOUT_SCRIPT)
    expect(await shownCards(page).count()).toBe(await page.locator('.talk-card').count())
    expect(await page.getByRole('button').filter({ visible: true }).count()).toBe(0)
  })
})

/** Whether a finger at the middle of an element would touch it, and nothing that lies over it. */
async function isInFront(page: Page, selector: string): Promise<boolean> {
  return page.locator(selector).evaluate((target) => {
    const { left, top, width, height } = target.getBoundingClientRect()
    return target.contains(document.elementFromPoint(left + width / 2, top + height / 2))
  })
}

/** Moves a finger across the cards. */
async function swipe(devTools: CDPSession, from: number, to: number): Promise<void> {
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', x?: number) =>
    devTools.send('Input.dispatchTouchEvent', { type, touchPoints: x === undefined ? [] : [{ x, y: 300 }] })
  await touch('touchStart', from)
  await touch('touchMove', to)
  await touch('touchEnd')
}

test('The clock counts the minutes of the lessons, rests, and is announced once a part', async () => {
  const page = await hub.open('/', { viewport: DESKTOP })
  await page.clock.install()
  await page.goto(hub.address(TALK))
  const time = page.getByRole('timer')
  const said = page.locator('[data-announced]')
  await page.getByRole('button', { name: 'Start the clock' }).click()
  await page.clock.runFor('01:05')
  expect(await time.innerText()).toBe('1:05 / 10:00')
  expect(await said.textContent()).toBe('')
  await page.getByRole('button', { name: 'Pause' }).click()
  await page.clock.runFor('05:00')
  expect(await time.innerText()).toBe('1:05 / 10:00')
  await page.getByRole('button', { name: 'Continue' }).click()
  await page.clock.runFor('03:00')
  expect(await said.textContent()).toMatch(/^Time for part 2: /)
  await page.clock.runFor('06:00')
  expect(await said.textContent()).toBe('The time is up.')
  expect(await page.locator('[data-plan]').textContent()).toMatch(/over$/)
  expect(await time.getAttribute('aria-live')).toBe('off')
})

test('Operation Tropic training: a full session without internet', async () => {
  const page = await hub.open(TALK, { viewport: DESKTOP })
  await page.waitForLoadState('networkidle')
  const asked = hub.requests.length
  await page.context().setOffline(true)
  await page.keyboard.press('ArrowRight')
  await page.getByRole('button', { name: 'Full screen' }).click()
  await expect.poll(() => page.locator('.is-whole').count()).toBe(1)
  await page.keyboard.press('End')
  expect(await shownCards(page).innerText()).toContain('08000 121 700')
  await page.keyboard.press('f')
  await expect.poll(() => page.locator('.is-whole').count()).toBe(0)
  for (const name of await page.getByText('Look at it first').all()) await name.click()
  expect(await page.locator('#answers').innerText()).toContain('only in films')
  expect(await sheetsOf(page)).toBeGreaterThan(4)
  expect(hub.requests.length).toBe(asked)
})

test.each(['answers', 'handout', 'cue-sheet', 'sign-in'])(
  'On paper %s is one page that says where it comes from, without JavaScript too',
  async (sheet) => {
    const page = await hub.visit(`${TALK}#${sheet}`, WITHOUT_SCRIPT)
    expect(await sheetsOf(page)).toBe(1)
    await page.emulateMedia({ media: 'print' })
    const words = await page.locator(`#${sheet}`).innerText()
    expect(words).toMatch(
      /Ten-minute team talk, version \d+, .*\d{4}[^]*Licence: CC BY 4\.0[^]*Sources: [^]*From: http/,
    )
    expect(await page.locator('.printed-part').filter({ visible: true }).count()).toBe(1)
  },
)

test('Every sheet has a button that prints it alone', async () => {
  const page = await hub.open('/', { viewport: DESKTOP })
  await page.addInitScript(() => {
    window.print = () => document.documentElement.setAttribute('data-printed', location.hash)
  })
  await page.goto(hub.address(TALK))
  for (const id of ['answers', 'handout', 'cue-sheet', 'sign-in']) {
    await page.locator(`#${id}`).getByRole('link', { name: 'Print this sheet' }).click()
    expect(await page.locator('html').getAttribute('data-printed')).toBe(`#${id}`)
  }
})

test('The sign of the week is one page with a number, and says that one sign is not proof', async () => {
  const page = await hub.visit('/signs/', WITHOUT_SCRIPT)
  await page.getByRole('link', { name: 'Sign of the week' }).click()
  await page.waitForURL('**/signs/this-week/')
  expect(await sheetsOf(page)).toBe(1)
  await page.emulateMedia({ media: 'print' })
  const words = await page.locator('body').innerText()
  expect(words).toMatch(/Week \d+, [^]*It may also be: [^]*One sign is not proof\.[^]*999[^]*08000 121 700/)
})

// Not on …/learn/, which is the page of who learns alone: one tap up is that of the course.
test.each(['', 'talk/', 'questions/', 'stories/'])(
  'certificate, record and file for a learning system are one tap away from …/%s',
  async (part) => {
    const page = await hub.visit(`/training/ten-minute-team-talk/${part}`)
    const links = page.locator('.kit a')
    const paths = await links.evaluateAll((all) =>
      all.map((link) => link.getAttribute('href')?.split('/').slice(3).join('/')),
    )
    expect(paths).toEqual(expect.arrayContaining(['certificate/', 'record/', '#packages']))
  },
)

test('each card of a talk is on one screen of a phone', async () => {
  const page = await hub.visit(TALK)
  const heights = await page.locator('.talk-card').evaluateAll((cards) =>
    cards.map((card) => {
      for (const other of cards) other.classList.toggle('is-current', other === card)
      return card.getBoundingClientRect().height
    }),
  )
  // What the bar at the foot of a phone of 740 pixels leaves free.
  expect(Math.max(...heights)).toBeLessThanOrEqual(660)
})
