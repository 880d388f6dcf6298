import { expect, it } from 'vitest'

import { type BuiltPage, builtFiles, builtPages } from './helpers/built-site.ts'
import { expectNoProblems } from './helpers/problems.ts'
import { attribute, elements } from './helpers/read-page.ts'
import { allowedScheme } from './links/allowed-scheme.ts'
import { goodLabel } from './links/good-label.ts'
import { linksOf, type LinkRule, type Site, targetInside } from './links/link.ts'
import { sameLanguage } from './links/same-language.ts'
import { targetExists } from './links/target-exists.ts'

const pages = await builtPages()
const links = pages.flatMap(linksOf)
const ids = new Map(pages.map((page) => [page, idsOf(page)]))

const site: Site = {
  pages: new Map(pages.map((page) => [page.path, page])),
  files: new Set((await builtFiles()).map((file) => `/${file}`)),
  hasAnchor: (page, id) => ids.get(page)?.has(id) ?? false,
}

function idsOf({ root }: BuiltPage): ReadonlySet<string> {
  return new Set(elements(root, '*').flatMap((element) => attribute(element, 'id') ?? []))
}

it('The hub has links to check', () => {
  expect(links.filter((link) => targetInside(link) !== undefined).length).toBeGreaterThan(5000)
})

it.each<[string, LinkRule]>([
  ['leads to something that is there', targetExists],
  ['opens a page, a telephone or a mailbox', allowedScheme],
  ['stays in the reader’s language', sameLanguage],
  ['says where it leads', goodLabel],
])('Every link %s', (_, rule) => {
  const problems = links.flatMap((link) => {
    const problem = rule(link, site)
    return problem === undefined ? [] : [`${link.page.path}: the link “${link.name}” to ${link.href} ${problem}`]
  })
  expectNoProblems([...new Set(problems)])
})
