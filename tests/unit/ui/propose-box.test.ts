import { readFileSync } from 'node:fs'

import { expect, it } from 'vitest'
import { parse } from 'yaml'

import manifest from '../../../package.json' with { type: 'json' }
import { MISTAKE_FORM } from '../../../src/domain/proposal-link.ts'
import { translator } from '../../../src/i18n/translate.ts'
import { isDiscreet } from '../../../src/site/discreet-pages.ts'
import { render } from '../../helpers/render.ts'

const TITLE = 'Doors & keys: 100 % safe?'
const page = { title: TITLE, path: '/guides/doors/', updatedAt: '2026-11-27T10:00:00Z', t: translator('en') }

/** The address of the one link of the box, as a browser reads it. */
async function linkOf(to: string): Promise<URL> {
  const html = await render('ui/ProposeBox', { ...page, to })
  const [, href = ''] = /<a [^>]*href="([^"]*)"/.exec(html) ?? []
  return new URL(href.replaceAll('&#38;', '&').replaceAll('&amp;', '&'))
}

it('Without an address in the settings nothing is shown', async () => {
  expect(await render('ui/ProposeBox', { ...page, to: undefined })).not.toMatch(/<a|<h2/)
})

it('A letter has the title of the page as its subject, and names its address and version', async () => {
  const { protocol, pathname, searchParams, search } = await linkOf('mailto:editors@hub.example')
  expect([protocol, pathname]).toEqual(['mailto:', 'editors@hub.example'])
  expect(searchParams.get('subject')).toBe(`Propose or correct: ${TITLE}`)
  const lines = searchParams.get('body')?.split('\r\n') ?? []
  expect(lines).toEqual(
    expect.arrayContaining([`Page: ${TITLE}`, expect.stringMatching(/^Address: http.*\/guides\/doors\/$/)]),
  )
  expect(lines).toContain(`Version: ${manifest.version}, 2026-11-27T10:00:00Z`)
  expect(lines.at(-1)).toBe('Please do not write the name of a person at risk.')
  expect(search, 'a plus would stand in the letter').not.toContain('+')
})

it('An issue has the same words, beside what the address has itself', async () => {
  const { origin, searchParams } = await linkOf('https://git.example/hub/issues/new?labels=content')
  expect(origin).toBe('https://git.example')
  expect(searchParams.get('labels')).toBe('content')
  expect(searchParams.get('title')).toContain(TITLE)
  expect(searchParams.get('body')).toContain(`Version: ${manifest.version}, 2026-11-27T10:00:00Z`)
})

it('A form for mistakes has fields for what is filled in: page and version', async () => {
  const { searchParams } = await linkOf('https://git.example/hub/issues/new?template=wrong-fact.yml')
  const form: { body: readonly { id?: string }[] } = parse(
    readFileSync(`.github/ISSUE_TEMPLATE/${MISTAKE_FORM}`, 'utf8'),
  )
  const filled = form.body.flatMap(({ id }) => (id !== undefined && searchParams.has(id) ? [id] : []))
  expect(filled.map((id) => searchParams.get(id))).toEqual([
    expect.stringMatching(/^http.*\/guides\/doors\/$/),
    `${manifest.version}, 2026-11-27T10:00:00Z`,
  ])
})

it('On the page of an organisation its people are spoken to', async () => {
  const html = await render('ui/ProposeBox', { ...page, to: 'mailto:a@hub.example', isOrganisation: true })
  expect(html).toContain('Are you from this organisation?')
})

it('Other pages have one line at their foot, those for somebody in danger none', async () => {
  const line = await render('ui/ProposeBox', { ...page, to: 'mailto:a@hub.example', isLine: true })
  expect(line).toMatch(/<a href="mailto:a@hub\.example\?/)
  expect(line).not.toContain('<h2')
  expect(line).not.toContain('Suggest a change')
  expect(['laws/us-ca-sb970/', 'signs/', 'jobs/security/'].filter(isDiscreet)).toEqual([])
  expect(['act-now/gb/', 'rights/', 'is-this-you/'].filter(isDiscreet)).toHaveLength(3)
})

it('A page made of one document leads to its file in the repository, also where no letters are wanted', async () => {
  const edit = 'https://git.example/hub/edit/main/content/en/guide/doors.json'
  const link = new RegExp(`<a href="${edit}" rel="noreferrer"> ?Suggest a change`)
  for (const isLine of [true, false]) {
    expect(await render('ui/ProposeBox', { ...page, to: 'mailto:a@hub.example', edit, isLine })).toMatch(link)
  }
  expect(await render('ui/ProposeBox', { ...page, to: undefined, edit, isLine: true })).toMatch(link)
})
