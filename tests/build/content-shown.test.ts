import { describe, expect, it } from 'vitest'

import { isRecord } from '../../src/domain/is-record.ts'
import { type BuiltPage, builtPages, builtTexts } from './helpers/built-site.ts'
import { ofType, readContent, slugOf, textField } from './helpers/dataset.ts'
import { expectNoProblems } from './helpers/problems.ts'
import { attribute, elements, linkName, visibleText } from './helpers/read-page.ts'
import { digitsToFind, joinDigits } from './helpers/spellings.ts'

const { published } = await readContent()
const pages = new Map((await builtPages()).map((page) => [page.path, page]))

/** The page at an address. */
function pageAt(path: string): BuiltPage {
  const page = pages.get(path)
  if (page === undefined) throw new Error(`The site has no page ${path}`)
  return page
}

const dialledOn = ({ root }: BuiltPage): readonly string[] =>
  elements(root, 'main a')
    .map((link) => attribute(link, 'href') ?? '')
    .filter((href) => href.startsWith('tel:'))

describe('Everything that is published has its page', () => {
  it.each([
    ['guide', 'guides', 16],
    ['policy', 'papers', 5],
    ['training', 'training', 3],
    ['externalResource', 'resources', 90],
    ['law', 'laws', 31],
    ['role', 'jobs', 13],
    ['topic', 'topics', 31],
  ])('Each %s below /%s/, and there are at least %i', (type, section, atLeast) => {
    const documents = ofType(published, type)
    expect(documents.length).toBeGreaterThanOrEqual(atLeast)
    const missing = documents.filter((document) => !pages.has(`/${section}/${slugOf(document)}/`))
    expectNoProblems(missing.map(({ _id }) => `${_id} has no page`))
  })

  it('Each organisation has a page with something of its own, or is a name in the list', () => {
    const names = new Set(elements(pageAt('/organisations/').root, 'li').map((item) => attribute(item, 'id')))
    const [withPage, without] = [true, false].map((wanted) =>
      ofType(published, 'organisation').filter((one) => pages.has(`/organisations/${slugOf(one)}/`) === wanted),
    )
    expect(withPage?.length).toBeGreaterThanOrEqual(50)
    const empty = withPage?.filter((one) => {
      const { root } = pageAt(`/organisations/${slugOf(one)}/`)
      return elements(root, 'main section h2').length < 2
    })
    expectNoProblems((empty ?? []).map(({ _id }) => `${_id} has a page with nothing but its sources`))
    expectNoProblems((without ?? []).filter((one) => !names.has(slugOf(one))).map(({ _id }) => `${_id} is nowhere`))
  })

  it('A page shows the title of its document as its heading', () => {
    const sections = { guide: 'guides', policy: 'papers', training: 'training', externalResource: 'resources' }
    const problems = Object.entries(sections).flatMap(([type, section]) =>
      ofType(published, type).flatMap((document) => {
        const heading = visibleText(pageAt(`/${section}/${slugOf(document)}/`).root.querySelector('h1'))
        return heading === textField(document, 'title') ? [] : [`${document._id} is headed “${heading}”`]
      }),
    )
    expectNoProblems(problems)
  })
})

it('The page of an outside resource has one link out, which says what it opens and on whose website', () => {
  const problems = ofType(published, 'externalResource').flatMap((resource) => {
    const [title, publisher, url] = ['title', 'publisher', 'url'].map((field) => textField(resource, field))
    const expected =
      textField(resource, 'urlKind') === 'leads-to-it'
        ? `Open the page of ${publisher} that leads to “${title}”`
        : `Open “${title}” on ${publisher}`
    const { root } = pageAt(`/resources/${slugOf(resource)}/`)
    const names = elements(root, 'main a')
      .filter((link) => attribute(link, 'href') === url)
      .map(linkName)
    return names.includes(expected) ? [] : [`${resource._id}: no link “${expected}” but ${names.join(' | ')}`]
  })
  expectNoProblems(problems)
})

it('Each sign can be linked to, and says what else it may be', () => {
  const signs = ofType(published, 'sign')
  expect(signs.length).toBeGreaterThanOrEqual(81)
  const items = new Map(
    elements(pageAt('/signs/').root, 'li').map((item) => [attribute(item, 'id'), visibleText(item)]),
  )
  const problems = signs.flatMap((sign) => {
    const text = items.get(slugOf(sign))
    const wanted = [textField(sign, 'title'), 'It may also be', textField(sign, 'mayAlsoBe')]
    return wanted.filter((words) => !text?.includes(words ?? '')).map((words) => `${sign._id} does not say “${words}”`)
  })
  expectNoProblems(problems)
})

it('Each helpline can be called, with exactly the number that the content has', () => {
  const helplines = ofType(published, 'helpline')
  expect(helplines.length).toBeGreaterThanOrEqual(34)
  const { root } = pageAt('/helplines/')
  const panels = new Map(elements(root, 'section').map((panel) => [attribute(panel, 'id'), panel]))
  const problems = helplines.flatMap((helpline) => {
    const panel = panels.get(slugOf(helpline))
    if (panel === undefined) return [`${helpline._id} is not there`]
    const calls = elements(panel, 'a').filter((link) => attribute(link, 'href')?.startsWith('tel:'))
    const shown = calls.map((link) => `${attribute(link, 'href')} ${visibleText(link)}`).join(', ')
    const [dial, phone] = ['dial', 'phone'].map((field) => textField(helpline, field))
    const expected = dial === undefined ? '' : `tel:${dial} ${phone}`
    return shown === expected ? [] : [`${helpline._id} shows “${shown}” and not “${expected}”`]
  })
  expectNoProblems(problems)
  const dials = helplines.flatMap((helpline) => textField(helpline, 'dial') ?? [])
  expect(dialledOn(pageAt('/helplines/')).toSorted()).toEqual(dials.map((dial) => `tel:${dial}`).toSorted())
})

it('Each job says what to do and what not to do', () => {
  const problems = ofType(published, 'role').flatMap((role) => {
    const { root } = pageAt(`/jobs/${slugOf(role)}/`)
    return ['do', 'dont']
      .filter((side) => elements(root, `.do-dont .${side} li`).length === 0)
      .map((side) => `${role._id} has nothing under “${side}”`)
  })
  expectNoProblems(problems)
})

it('Each law says first what a hotel must do, duty by duty, or in a sentence what it means for a hotel', () => {
  const laws = ofType(published, 'law')
  const problems = laws.flatMap((law) => {
    const { root } = pageAt(`/laws/${slugOf(law)}/`)
    const duties: readonly unknown[] = Array.isArray(law['duties']) ? law['duties'] : []
    const shown = elements(root, '.duties > li h3 > span').map(visibleText)
    const titles = duties.map((duty) => (isRecord(duty) ? duty['title'] : undefined))
    const [first] = elements(root, 'main h2').map(visibleText)
    const headings =
      titles.length > 0 ? [/must do$|have to do$|asks of a hotel$|planned for hotels$/] : [/means for a hotel$/]
    return [
      ...(shown.join(' | ') === titles.join(' | ') ? [] : [`${law._id} shows the duties ${shown.join(' | ')}`]),
      ...(headings.some((heading) => heading.test(first ?? '')) ? [] : [`${law._id} says first “${first}”`]),
    ]
  })
  expectNoProblems(problems)
  expect(laws.filter((law) => Array.isArray(law['duties'])).length).toBeGreaterThanOrEqual(30)
})

it('The list of laws leads to each place that has one', () => {
  const { root } = pageAt('/laws/')
  const places = new Set(ofType(published, 'law').map((law) => textField(law, 'jurisdiction')?.toLowerCase()))
  const links = new Set(elements(root, '.jump a').map((link) => attribute(link, 'href')))
  expect([...places].filter((place) => !links.has(`#${place}`))).toEqual([])
  expect(links.size).toBeGreaterThanOrEqual(places.size)
})

it('The convention ILO C181 was not read, so it is not shown as a law', () => {
  expect([...pages.keys()].filter((path) => path.includes('ilo-c181'))).toEqual([])
  expect(visibleText(pageAt('/laws/').root.querySelector('main'))).not.toContain('C181')
})

it('The number of the earlier labour agency (GLAA) is nowhere, however it is written', async () => {
  const number = digitsToFind('0800 432 0804') ?? ''
  const files = [...(await builtTexts())].filter(([, text]) => joinDigits(text).includes(number))
  expectNoProblems(files.map(([file]) => file))
})
