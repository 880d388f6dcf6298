import { expect, test } from 'vitest'

import { body } from '../../sanity-studio/model/schema/objects/body.ts'
import { drawQuarters, printSheet } from './attachments.ts'
import type { BlockJourney } from './block-journey.ts'
import { field, fill } from './editor.ts'
import { closeWindow, insertBlock, writeAfter, writeBelow } from './fill-block.ts'
import { useStudio } from './open-studio.ts'
import { soon } from './soon.ts'

const journeys = Object.values(import.meta.glob<BlockJourney>('./blocks/*.ts', { eager: true, import: 'journey' }))

const studio = useStudio()
const TITLE = 'A policy of many parts'

/** The types that the model allows in a text: beside its paragraphs, and within them. */
function allowed(): readonly string[] {
  return body.of.flatMap((member) =>
    member.type === 'block' && 'of' in member ? (member.of ?? []).map(({ type }) => type) : [member.type],
  )
}

/** Whether a type is within a paragraph, and no block below one. */
function isInline(type: string): boolean {
  return body.of.every((member) => member.type !== type)
}

/** What the lake holds of the text, beside its paragraphs. */
function saved(): Promise<unknown> {
  const parts =
    '{"blocks": body[_type != "block"]._type, "inline": body[_type == "block"].children[_type != "span"]._type}'
  return studio.client().fetch(`*[title == $title][0]${parts}`, { title: TITLE }, { perspective: 'raw' })
}

test('Every block of a text is inserted from the editor’s menu, and shows what it holds', async () => {
  expect(journeys.map(({ type }) => type).sort(), 'a block without a file in tests/studio/blocks').toEqual(
    [...allowed()].sort(),
  )
  const files = { picture: await drawQuarters(), sheet: await printSheet(await studio.openSite(), 'Night card') }

  const page = await studio.open('Ada', '/structure/resources;policy;all')
  await page.getByTestId('action-intent-button').click()
  await fill(page, 'title', TITLE)
  const previews = field(page, 'body').getByTestId(/^(pte-block-object|inline-preview)$/)
  await writeBelow(page, 'Who is responsible')
  await page.keyboard.type('The head of housekeeping.')
  for (const { title, says, write } of journeys) {
    // Some objects are within a paragraph, blocks below one.
    await writeAfter(page, 'The head of housekeeping.')
    const window = await insertBlock(page, title)
    // The cursor is in the first field, and not on the path of the window.
    await window.locator('[id^="body["]:focus').waitFor({ timeout: 20_000 })
    await write(window, files)
    await closeWindow(window)
    await soon(() => previews.allInnerTexts()).toContain(says.join('\n'))
  }
  await soon(() => saved()).toEqual({
    blocks: journeys
      .map(({ type }) => type)
      .filter((type) => !isInline(type))
      .reverse(),
    inline: journeys
      .map(({ type }) => type)
      .filter(isInline)
      .reverse(),
  })
  // One text takes them all, one after the other: on a busy machine each takes twenty seconds.
}, 480_000)
