import { HtmlValidate } from 'html-validate'
import { expect, it } from 'vitest'

import { builtPages } from './helpers/built-site.ts'
import { expectNoFaults } from './helpers/faults.ts'

const validator = new HtmlValidate({
  root: true,
  extends: ['html-validate:recommended', 'html-validate:document', 'html-validate:a11y'],
  rules: {
    // Astro closes void elements in its own way, titles are judged by people, and all files are our own.
    'void-style': 'off',
    'long-title': 'off',
    'require-sri': 'off',
  },
})

it('Every page is valid and accessible HTML', async () => {
  const pages = await builtPages()
  expect(pages.length).toBeGreaterThan(200)
  const faults: string[] = []
  for (const { path, html } of pages) {
    const { results } = await validator.validateString(html, path)
    const messages = results.flatMap((result) => result.messages)
    faults.push(...messages.map((at) => `${path} ${at.line}:${at.column} ${at.ruleId}: ${at.message} (${at.selector})`))
  }
  expectNoFaults(faults)
})
