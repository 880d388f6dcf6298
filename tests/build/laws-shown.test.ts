import { expect, it } from 'vitest'

import { isRecord } from '../../src/domain/is-record.ts'
import { type BuiltPage, builtPages } from './helpers/built-site.ts'
import { originalsOfType, readContent, slugOf } from './helpers/dataset.ts'
import { expectNoProblems } from './helpers/problems.ts'
import { attribute, elements, visibleText } from './helpers/read-page.ts'

const { published } = await readContent()
const pages = new Map((await builtPages()).map((page) => [page.path, page]))

function pageAt(path: string): BuiltPage {
  const page = pages.get(path)
  if (page === undefined) throw new Error(`The site has no page ${path}`)
  return page
}

it('Each law says first what a hotel must do, duty by duty, or in a sentence what it means for a hotel', () => {
  const laws = originalsOfType(published, 'law')
  const problems = laws.flatMap((law) => {
    const { root } = pageAt(`/laws/${slugOf(law)}/`)
    const duties: readonly unknown[] = Array.isArray(law['duties']) ? law['duties'] : []
    const shown = elements(root, '.duties > li h3 > span').map(visibleText)
    // What is good practice stands below what the law asks, under a heading of its own.
    const known = duties.filter(isRecord)
    const isGoodPractice = (duty: Readonly<Record<string, unknown>>) => duty['isAdvice'] === true
    const titles = [...known.filter((duty) => !isGoodPractice(duty)), ...known.filter(isGoodPractice)].map(
      ({ title }) => title,
    )
    const [first] = elements(root, 'main h2').map(visibleText)
    const headings =
      known.every(isGoodPractice) && titles.length > 0
        ? [/^Good practice$/]
        : titles.length > 0
          ? [/must do$|have to do$|asks of a hotel$|announced for hotels$/]
          : [/means for a hotel$/]
    return [
      ...(shown.join(' | ') === titles.join(' | ') ? [] : [`${law._id} shows the duties ${shown.join(' | ')}`]),
      ...(headings.some((heading) => heading.test(first ?? '')) ? [] : [`${law._id} says first “${first}”`]),
    ]
  })
  expectNoProblems(problems)
  expect(laws.filter((law) => Array.isArray(law['duties'])).length).toBeGreaterThanOrEqual(30)
})

it('The page of laws leads to each law, by the place in which it holds', () => {
  const { root } = pageAt('/laws/')
  const linksOf = (found: typeof root) => elements(found, 'main a').map((link) => attribute(link, 'href') ?? '')
  const places = linksOf(root).filter((path) => path.startsWith('/duties/'))
  const reached = new Set([...linksOf(root), ...places.flatMap((path) => linksOf(pageAt(path).root))])
  const missing = originalsOfType(published, 'law').filter((law) => !reached.has(`/laws/${slugOf(law)}/`))
  expectNoProblems(missing.map(({ _id }) => _id))
  expect(places.length).toBeGreaterThanOrEqual(30)
})

it('The convention ILO C181 was not read, so it is not shown as a law', () => {
  expect([...pages.keys()].filter((path) => path.includes('ilo-c181'))).toEqual([])
  expect(visibleText(pageAt('/laws/').root.querySelector('main'))).not.toContain('C181')
})
