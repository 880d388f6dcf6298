import { expect, it } from 'vitest'

import { homePath } from '../../src/domain/paths.ts'
import { type BuiltPage, builtPages } from './helpers/built-site.ts'
import { expectNoProblems } from './helpers/problems.ts'
import { attribute, elements, linkName } from './helpers/read-page.ts'

/** All pages with the header of the hub, but those behind no door: home, and the answer to a wrong address. */
const pages = (await builtPages()).filter(({ root }) => root.querySelector('.nav') !== null)
const behindDoors = pages.filter(({ path, language }) => path !== homePath(language) && path !== '/404.html')

/** Some pages of each door, by its page. */
const BEHIND: Readonly<Record<string, RegExp>> = {
  'act-now/': /^(act-now|what-to-do|helplines|show|who-passes-on-what|referral|for-guests)\//,
  'signs/': /^(signs|jobs)\//,
  'rights/': /^(rights|is-this-you|stay-safe-online)\//,
  'start/': /^(start|papers|laws|duties|partnerships|impact|figures)\//,
  'training/': /^(training|posters)\//,
  'resources/': /^(resources|cases|guides|topics|organisations|changes|data|a-z|browse|search|about|privacy)\//,
}

const partOf = ({ path, language }: BuiltPage) => path.slice(homePath(language).length)

/** The part of the hub that a link leads to, whatever its language. */
const withoutLanguage = (href: string | undefined) => href?.replace(/^\/([a-z]{2}(-[a-z]+)?\/)?/, '') ?? ''

function currentDoors({ root }: BuiltPage): readonly string[] {
  const links = elements(root, '.nav a').filter((link) => attribute(link, 'aria-current') === 'true')
  return links.map((link) => withoutLanguage(attribute(link, 'href')))
}

it('On every page the header says which of the six doors it is behind', () => {
  expect(behindDoors.length).toBeGreaterThan(900)
  const problems = behindDoors.flatMap((page) => {
    const current = currentDoors(page)
    const [wanted] = Object.entries(BEHIND).find(([, parts]) => parts.test(partOf(page))) ?? []
    return current.length === 1 && (wanted === undefined || wanted === current[0])
      ? []
      : [`${page.path} says “${current.join()}”, not “${wanted ?? 'one door'}”`]
  })
  expectNoProblems(problems)
})

it('The breadcrumbs of a page begin with its door, and a door needs none', () => {
  const problems = behindDoors.flatMap((page) => {
    const [first] = elements(page.root, '.breadcrumbs a')
    const [door] = currentDoors(page)
    if (partOf(page) === door) return first === undefined ? [] : [`${page.path} is a door, with breadcrumbs`]
    const start = first && withoutLanguage(attribute(first, 'href'))
    return start === undefined || start === door
      ? []
      : [`${page.path}: they begin with ${start}, not ${door ?? 'a door'}`]
  })
  expectNoProblems(problems)
})

it('The menu has six groups and at most 26 links with them, each with a name of its own', () => {
  const problems = pages.flatMap(({ path, root }) => {
    const names = elements(root, '.menu a').map(linkName)
    const groups = elements(root, '.menu .bold')
    const isGood = groups.length === 6 && names.length <= 26 && new Set(names).size === names.length
    return isGood ? [] : [`${path}: ${groups.length} groups, ${names.length} links: ${names.join(', ')}`]
  })
  expectNoProblems(problems)
})
