import { expect, it } from 'vitest'

import { TEMPLATES } from '../../browser/templates.ts'
import { PAGE_FILES } from './page-files.ts'

/** Templates that show nothing of their own: they lead on, are put into pages, or go on with a list that has another one. */
const NOT_SEEN = [
  'duties/index.astro',
  'policies/[...slug].astro',
  'phases/[...phase].astro',
  'fragments/[fragment].astro',
  'organisations/[slug]/page/[page].astro',
]

/** The addresses of a template: `jobs/[slug]/card.astro` has one path below each job, `guides/[...page].astro` its list too. */
function addressesOf(template: string): RegExp {
  const path = template
    .replace(/(^|\/)index\.astro$/, '$1')
    .replace(/\.astro$/, '/')
    .replaceAll(/\[\.\.\.\w+\]\//g, '(?:.+/)?')
    .replaceAll(/\[\w+\]/g, '[^/]+')
  return new RegExp(`^/${path}$`)
}

const LANGUAGE = '[...language]/'
const templates = PAGE_FILES.filter((file) => file.startsWith(LANGUAGE) && file.endsWith('.astro'))

it('A page of every template is looked at in the browser', () => {
  const seen = templates.map((file) => file.slice(LANGUAGE.length)).filter((file) => !NOT_SEEN.includes(file))
  expect(seen.filter((template) => !TEMPLATES.some((path) => addressesOf(template).test(path)))).toEqual([])
})
