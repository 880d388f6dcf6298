import { readFile } from 'node:fs/promises'

import type { Page } from 'playwright-core'
import { test } from 'vitest'

import { formOf } from './editor.ts'
import { writeAfter } from './fill-block.ts'
import { useStudio } from './open-studio.ts'
import { soon } from './soon.ts'

const studio = useStudio()

const ID = 'guide-of-the-test'

/** Puts HTML into the clipboard as a program such as Word does, untouched by the browser. */
async function copy(page: Page, html: string): Promise<void> {
  await page.evaluate((copied) => {
    const put = (event: ClipboardEvent) => {
      event.clipboardData?.setData('text/html', copied)
      event.clipboardData?.setData('text/plain', 'What was copied')
      event.preventDefault()
      event.stopImmediatePropagation()
    }
    document.addEventListener('copy', put, { capture: true, once: true })
  }, html)
  await page.keyboard.press('ControlOrMeta+C')
}

const texts = () =>
  studio
    .client()
    .fetch(
      '*[_id == $id][0].body[]{style, listItem, level, "text": pt::text(@), "links": markDefs[].href}',
      { id: `drafts.${ID}` },
      { perspective: 'raw' },
    )

test('A text of Word is pasted into a guide with its headings, lists and links, and a toast says what is left out', async () => {
  const paragraph = { _type: 'block', _key: 'a', style: 'normal', markDefs: [] }
  await studio.client().create({
    ...{ _id: `drafts.${ID}`, _type: 'guide', language: 'en', title: 'A guide of the test' },
    body: [{ ...paragraph, children: [{ _type: 'span', _key: 'b', text: 'Begin here.', marks: [] }] }],
  })
  const page = await studio.open('Ada', formOf('guide', ID))
  await writeAfter(page, 'Begin here.')
  await copy(page, await readFile('tests/fixtures/clipboard/word-desktop.html', 'utf8'))
  await page.keyboard.press('Enter')
  await page.keyboard.press('ControlOrMeta+V')
  await page
    .locator('[data-ui="Toast"]')
    .getByText('1 picture is left out: “The lobby at night”.', { exact: false })
    .waitFor()
  const link = { links: ['https://example.org/notes?id=7'] }
  await soon(texts).toMatchObject([
    { style: 'normal', text: 'Begin here.' },
    { style: 'h2', text: 'Night shift' },
    { style: 'h2', text: 'Before the shift' },
    { style: 'normal', text: 'Read the note of the day. It is on the page of the network, and in this file.', ...link },
    { listItem: 'bullet', level: 1, text: 'Check the log' },
    { listItem: 'bullet', level: 2, text: 'for each floor' },
    { listItem: 'bullet', level: 1, text: 'Tell the duty manager' },
    { style: 'h3', text: 'If you are worried' },
    { listItem: 'number', level: 1, text: 'Stay calm' },
    { listItem: 'number', level: 1, text: 'Call the number on the card' },
    { style: 'normal', text: 'Who | What' },
    { style: 'normal', text: 'Front desk | Keep the log; Call the manager' },
  ])
})
