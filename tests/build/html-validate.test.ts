import { HtmlValidate, type Message } from 'html-validate'
import { expect, it } from 'vitest'

import { pagesWithEveryShape } from '../browser/shapes.ts'
import { builtPagesAt, DIST } from './helpers/built-site.ts'
import { expectNoProblems } from './helpers/problems.ts'

const validator = new HtmlValidate({
  root: true,
  extends: ['html-validate:recommended', 'html-validate:document', 'html-validate:a11y'],
  rules: {
    // Astro writes void elements its own way, people review titles, and every file is our own.
    'void-style': 'off',
    'long-title': 'off',
    'require-sri': 'off',
    // Boxes that are ticked one by one share a name, as HTML allows.
    'form-dup-name': ['error', { shared: ['radio', 'checkbox', 'button', 'reset', 'submit'] }],
    // The style sheet keeps these on one line; a plain space lets a number be copied and searched.
    'tel-non-breaking': ['error', { ignoreClasses: ['number', 'call'] }],
  },
})

/** Whether a message is about something that we mean to do. */
function isMeant({ ruleId, message, selector }: Message): boolean {
  // Safari stops announcing a list without bullets unless it says that it is one.
  if (ruleId === 'no-redundant-role') return message.startsWith('Redundant role "list"')
  // A script fills the card in before it leaves its template.
  return ruleId === 'empty-heading' && (selector?.includes(' > template > ') ?? false)
}

it('Every kind of element, behind every other behind which it stands, is valid and accessible HTML', async () => {
  const pages = await builtPagesAt(await pagesWithEveryShape(DIST, [], true))
  expect(pages.size).toBeGreaterThan(60)
  const byRule = new Map<string, string[]>()
  for (const { path, html } of pages.values()) {
    const { results } = await validator.validateString(html, path)
    for (const message of results.flatMap(({ messages }) => messages).filter((one) => !isMeant(one))) {
      const { ruleId, line, column, selector } = message
      const places = byRule.get(ruleId) ?? []
      byRule.set(ruleId, [...places, `${path} ${line}:${column}: ${message.message} (${selector})`])
    }
  }
  // One line a rule: a problem in a layout is on every page, and would hide all others.
  expectNoProblems([...byRule].map(([rule, places]) => `${rule}, ${places.length} times, first ${places[0]}`))
})
