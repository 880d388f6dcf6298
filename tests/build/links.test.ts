import { expect, it } from 'vitest'

import { memoize } from '../../src/domain/memoize.ts'
import { builtFiles, builtPages, readBuilt } from './helpers/built-site.ts'
import { decodeEntities } from './helpers/decode-entities.ts'
import { expectNoProblems } from './helpers/problems.ts'
import { allowedScheme } from './links/allowed-scheme.ts'
import { goodLabel } from './links/good-label.ts'
import { linksOf, type LinkRule, type Site, type Target, targetInside } from './links/link.ts'
import { sameLanguage } from './links/same-language.ts'
import { targetExists } from './links/target-exists.ts'

const links = (await builtPages()).flatMap(linksOf)
const files = new Set((await builtFiles()).map((file) => `/${file}`))

/** What a page says of itself in its text: far more pages are led to than are read. */
const read = memoize((file): Target => {
  const html = readBuilt(file.slice(1))
  const ids = [...html.matchAll(/\sid=(?:"([^"]*)"|([^\s>]+))/g)].map(([, quoted, bare = '']) => quoted ?? bare)
  return { language: /<html[^>]* lang="?([\w-]+)/.exec(html)?.[1] ?? '', ids: new Set(ids.map(decodeEntities)) }
})

const site: Site = {
  files,
  page: (path) => {
    const file = path.endsWith('/') ? `${path}index.html` : path
    return file.endsWith('.html') && files.has(file) ? read(file) : undefined
  },
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
