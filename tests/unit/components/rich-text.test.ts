import { describe, expect, it } from 'vitest'

import type { RichBlock } from '../../../src/domain/rich-text.ts'
import { translator } from '../../../src/i18n/translate.ts'
import { makeHelpline, makeSign } from '../../helpers/make-facts.ts'
import { makeBlock } from '../../helpers/make-text.ts'
import { render } from '../../helpers/render.ts'

function renderAll(text: readonly RichBlock[], language: string): Promise<string> {
  return render('rich-text/RichText', { text, language, t: translator(language), today: '2026-06-01' })
}

describe('Every block of a text reaches the reader', () => {
  it.each<readonly [string, RichBlock, readonly string[]]>([
    ['a paragraph', makeBlock('Knock.', 'normal'), ['<p>Knock.</p>']],
    [
      'a callout',
      { _type: 'callout', tone: 'danger', title: 'Now', text: [makeBlock('Call 999.', 'normal')] },
      ['Now', '<p>Call 999.</p>'],
    ],
    ['do and do not', { _type: 'doDontList', do: ['Note it.'], dont: ['Do not ask.'] }, ['Note it.', 'Do not ask.']],
    [
      'steps',
      { _type: 'steps', items: [{ title: 'Knock.', text: [makeBlock('Twice.', 'normal')] }] },
      ['Knock.', 'Twice.'],
    ],
    [
      'signs, each with what it may also be',
      { _type: 'signList', signs: [makeSign({})] },
      ['Somebody else holds the passport.', 'A tour leader who keeps the papers of a group.'],
    ],
    [
      'a helpline, to call with a touch',
      { _type: 'helplineCard', helpline: makeHelpline({}) },
      ['href="tel:+448000121700"', '08000 121 700'],
    ],
    ['a file', { _type: 'download', title: 'Poster', assetId: 'file-ab-pdf' }, ['href="/files/ab.pdf"', 'Poster']],
    [
      'a quotation with its source',
      { _type: 'sourcedQuote', text: 'I was afraid.', source: { publisher: 'Unseen', dated: '2023' } },
      ['I was afraid.', 'Unseen', '(2023)'],
    ],
  ])('%s', async (_, block, parts) => {
    const html = await renderAll([block], 'en')
    for (const part of parts) expect(html).toContain(part)
  })

  it.each([
    ['https://www.unseenuk.org/', '<a href="https://www.unseenuk.org/" rel="noreferrer">Unseen</a>'],
    ['HTTP://example.org/', '<a href="HTTP://example.org/" rel="noreferrer">Unseen</a>'],
    ['javascript:alert(1)', '>Unseen</figcaption>'],
    ['java\nscript:alert(1)', '>Unseen</figcaption>'],
    ['www.unseenuk.org', '>Unseen</figcaption>'],
    [undefined, '>Unseen</figcaption>'],
  ])('a quotation from %j links to it only over the web', async (url, expected) => {
    const source = { publisher: 'Unseen', ...(url !== undefined && { url }) }
    expect(await renderAll([{ _type: 'sourcedQuote', text: 'I was afraid.', source }], 'en')).toContain(expected)
  })

  it('in order', async () => {
    const html = await renderAll(
      [makeBlock('First', 'normal'), { _type: 'doDontList', do: ['Second'], dont: [] }, makeBlock('Third', 'normal')],
      'en',
    )
    expect(
      html
        .replace(/<[^>]+>/g, ' ')
        .replace(/\s+/g, ' ')
        .trim(),
    ).toBe('First Do Second Third')
  })

  it('an empty text is nothing', async () => {
    expect(await renderAll([], 'en')).toBe('')
  })
})
