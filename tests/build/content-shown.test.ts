import { describe, expect, it } from 'vitest'

import { countryOf } from '../../src/domain/help.ts'
import { homePath } from '../../src/domain/paths.ts'
import { translator } from '../../src/i18n/translate.ts'
import {
  type BuiltPage,
  builtFiles,
  builtLanguages,
  builtPages,
  builtPagesAt,
  builtTexts,
  pathOf,
} from './helpers/built-site.ts'
import { originalsOfType, pathOfWritten, readContent, slugOf, textField, writtenOfType } from './helpers/dataset.ts'
import { expectNoProblems } from './helpers/problems.ts'
import { attribute, elements, linkName, visibleText } from './helpers/read-page.ts'
import { digitsToFind, joinDigits } from './helpers/spellings.ts'

const { published } = await readContent()
const languages = await builtLanguages()
const paths = new Set((await builtFiles()).map(pathOf))
const pages = new Map((await builtPages()).map((page) => [page.path, page]))

/** The types of documents that have a page each, its section, and how many of them there are at least. */
const WITH_PAGES = [
  ['guide', 'guides', 16],
  ['policy', 'papers', 5],
  ['training', 'training', 3],
  ['externalResource', 'resources', 90],
  ['law', 'laws', 31],
  ['role', 'jobs', 13],
  ['topic', 'topics', 31],
  ['rightsAnswer', 'rights', 71],
  ['partnership', 'partnerships', 8],
  ['referralRoute', 'referral', 1],
  ['case', 'cases', 8],
] as const

/** The page at an address. */
function pageAt(path: string, among: ReadonlyMap<string, BuiltPage> = pages): BuiltPage {
  const page = among.get(path)
  if (page === undefined) throw new Error(`The site has no page ${path}`)
  return page
}

/** The numbers that a page dials, but for the two of the reader's country that its script exchanges. */
const dialledOn = ({ root }: BuiltPage): readonly string[] =>
  elements(root, 'main a')
    .filter((link) => attribute(link, 'data-line') === undefined)
    .map((link) => attribute(link, 'href') ?? '')
    .filter((href) => href.startsWith('tel:'))

describe('Everything that is published has its page', () => {
  it.each(WITH_PAGES)('Each %s below /%s/, and there are at least %i', (type, section, atLeast) => {
    expect(originalsOfType(published, type).length).toBeGreaterThanOrEqual(atLeast)
    const missing = writtenOfType(published, type).filter((written) => !paths.has(pathOfWritten(section, written)))
    expectNoProblems(missing.map(({ document }) => `${document._id} has no page`))
  })

  it('There are translations in each language, and what is not translated is not copied', () => {
    const translated = new Set<string>()
    const copies = WITH_PAGES.flatMap(([type, section]) => {
      const written = writtenOfType(published, type)
      const own = new Set(written.map((one) => pathOfWritten(section, one)))
      for (const { language } of written) translated.add(language)
      return originalsOfType(published, type)
        .flatMap((original) =>
          languages.map((language) => pathOfWritten(section, { document: original, language, original })),
        )
        .filter((path) => paths.has(path) && !own.has(path))
    })
    expectNoProblems(copies.map((path) => `${path} is a page of a document that is not in its language`))
    expect(languages.length).toBeGreaterThanOrEqual(8)
    expect([...translated].toSorted()).toEqual(languages.toSorted())
  })

  it('Each organisation has a page with something of its own, or is a name in the list', () => {
    const names = new Set(elements(pageAt('/organisations/').root, 'li').map((item) => attribute(item, 'id')))
    const [withPage, without] = [true, false].map((wanted) =>
      originalsOfType(published, 'organisation').filter(
        (one) => pages.has(`/organisations/${slugOf(one)}/`) === wanted,
      ),
    )
    expect(withPage?.length).toBeGreaterThanOrEqual(50)
    const empty = withPage?.filter((one) => {
      const { root } = pageAt(`/organisations/${slugOf(one)}/`)
      const hasLine = elements(root, 'main .call').length > 0
      return elements(root, 'main section h2').length < (hasLine ? 1 : 2)
    })
    expectNoProblems((empty ?? []).map(({ _id }) => `${_id} has a page with nothing but its sources`))
    expectNoProblems((without ?? []).filter((one) => !names.has(slugOf(one))).map(({ _id }) => `${_id} is nowhere`))
  })

  it('A page shows the title of its document as its heading', async () => {
    const longGuides = new Set(
      originalsOfType(published, 'role').flatMap(({ guide }) =>
        typeof guide === 'object' && guide !== null && '_ref' in guide ? [guide._ref] : [],
      ),
    )
    const sections = { guide: 'guides', policy: 'papers', training: 'training', externalResource: 'resources' }
    const documents = Object.entries(sections).flatMap(([type, section]) =>
      writtenOfType(published, type).map((written) => [pathOfWritten(section, written), written.document] as const),
    )
    const shown = await builtPagesAt(documents.map(([path]) => path))
    const problems = documents.flatMap(([path, document]) => {
      const heading = visibleText(pageAt(path, shown).root.querySelector('h1'))
      // The long guide of a job is on the page of the job: its address leads there, and its title says so.
      const title = textField(document, 'title') ?? ''
      return heading === title || (longGuides.has(document._id) && heading === `Moved: ${title}`)
        ? []
        : [`${document._id} is headed “${heading}”`]
    })
    expectNoProblems(problems)
  })
})

it('The page of an outside resource has one link out, which says what it opens and on whose website', () => {
  const problems = originalsOfType(published, 'externalResource').flatMap((resource) => {
    const [title, publisher, url] = ['title', 'publisher', 'url'].map((field) => textField(resource, field))
    const expected =
      textField(resource, 'urlKind') === 'leads-to-it'
        ? `Open the page of ${publisher}`
        : `Open “${title}” on ${publisher}`
    const { root } = pageAt(`/resources/${slugOf(resource)}/`)
    const names = elements(root, 'main a')
      .filter((link) => attribute(link, 'href') === url)
      .map(linkName)
    return names.includes(expected) ? [] : [`${resource._id}: no link “${expected}” but ${names.join(' | ')}`]
  })
  expectNoProblems(problems)
})

describe.each(languages.map((language) => [language] as const))('In the language %s', (language) => {
  const inLanguage = (type: string) => writtenOfType(published, type).filter((written) => written.language === language)

  /** The page of this language at the rest of an address. */
  async function ownPage(part: string): Promise<BuiltPage> {
    const path = `${homePath(language)}${part}/`
    return pageAt(path, await builtPagesAt([path]))
  }

  it('Each sign can be linked to, and says what else it may be', async () => {
    const signs = inLanguage('sign')
    expect(signs.length).toBeGreaterThanOrEqual(81)
    const { root } = await ownPage('signs')
    const items = new Map(elements(root, 'li').map((item) => [attribute(item, 'id'), visibleText(item)]))
    const problems = signs.flatMap(({ document, original }) => {
      const text = items.get(slugOf(original))
      const mayAlsoBe = translator(language)('sign.mayAlsoBe')
      return [textField(document, 'title'), mayAlsoBe, textField(document, 'mayAlsoBe')]
        .filter((words) => words === undefined || !text?.includes(words))
        .map((words) => `${document._id} does not say “${words}”`)
    })
    expectNoProblems(problems)
  })

  it('Each helpline can be called, with exactly the number that the content has in English', async () => {
    const withoutMarks = (text: string) => text.replaceAll(/[\u2068\u2069]/g, '')
    // “999 or 101” is two numbers, each a link that dials itself.
    const callsOf = (dial: string, phone: string) =>
      phone.split(' or ').map((number, at) => [at === 0 ? dial : number, number] as const)
    const helplines = inLanguage('helpline')
    expect(helplines.length).toBeGreaterThanOrEqual(34)
    // Whom to ask about rights elsewhere stands with the rights there.
    const isRightsElsewhere = (line: Parameters<typeof textField>[0]) =>
      textField(line, 'purpose') === 'work-rights' && countryOf(textField(line, 'country') ?? '') !== 'GB'
    const page = await ownPage('helplines')
    const places = helplines.filter(({ original }) => isRightsElsewhere(original))
    const others = new Set(places.map(({ original }) => textField(original, 'country')?.toLowerCase()))
    const pages = [page, ...(await Promise.all([...others].map((country) => ownPage(`rights/${country}`))))]
    const sections = pages.flatMap(({ root }) => elements(root, 'section'))
    const panels = new Map(sections.map((panel) => [attribute(panel, 'id'), panel]))
    const problems = helplines.flatMap(({ document, original }) => {
      const panel = panels.get(slugOf(original))
      if (panel === undefined) return [`${document._id} is not there`]
      const calls = elements(panel, 'a').filter((link) => attribute(link, 'href')?.startsWith('tel:'))
      const shown = calls.map((link) => `${attribute(link, 'href')} ${visibleText(link)}`).join(', ')
      const [dial, phone] = ['dial', 'phone'].map((field) => textField(original, field))
      const expected = (dial === undefined ? [] : callsOf(dial, phone ?? ''))
        .map(([number, words]) => `tel:${number} ${words}`)
        .join(', ')
      return withoutMarks(shown) === expected ? [] : [`${document._id} shows “${shown}” and not “${expected}”`]
    })
    expectNoProblems(problems)
    const dials = originalsOfType(published, 'helpline').flatMap((helpline) => {
      const [dial, phone] = [textField(helpline, 'dial'), textField(helpline, 'phone') ?? '']
      return dial === undefined || isRightsElsewhere(helpline)
        ? []
        : callsOf(dial, phone).map(([number]) => `tel:${number}`)
    })
    expect(dialledOn(page).toSorted()).toEqual(dials.toSorted())
  })

  it('Each job says what to do and what not to do', async () => {
    // Guests have a page of their own, to which that of their job leads.
    const roles = inLanguage('role')
      .filter(({ original }) => original['ownPage'] === undefined)
      .map((role) => [pathOfWritten('jobs', role), role.document] as const)
    expect(roles.length).toBeGreaterThanOrEqual(12)
    const shown = await builtPagesAt(roles.map(([path]) => path))
    const problems = roles.flatMap(([path, { _id }]) =>
      ['do', 'dont']
        .filter((side) => elements(pageAt(path, shown).root, `.do-dont .${side} li`).length === 0)
        .map((side) => `${_id} has nothing under “${side}”`),
    )
    expectNoProblems(problems)
  })
})

it('Each indicator says what it counts, how, how it can mislead, and leads to a source', () => {
  const { root } = pageAt('/impact/')
  const indicators = originalsOfType(published, 'indicator')
  const problems = indicators.flatMap((indicator) => {
    // The link to an indicator unfolds its row, so it leads to what is in it.
    const [panel] = elements(root, '.folds details').filter((one) =>
      elements(one, 'div').some((within) => attribute(within, 'id') === slugOf(indicator)),
    )
    if (panel === undefined) return [`${indicator._id} is not there`]
    const text = visibleText(panel)
    const missing = ['title', 'definition', 'howToCount', 'canMislead', 'direction'].filter(
      (field) => !text.includes(textField(indicator, field) ?? 'nothing'),
    )
    return [...missing, ...(elements(panel, 'a.source-mark').length > 0 ? [] : ['source'])].map(
      (part) => `${indicator._id} does not show its ${part}`,
    )
  })
  expectNoProblems(problems)
  expect(indicators.length).toBeGreaterThanOrEqual(25)
})

it('The number of the earlier labour agency (GLAA) is nowhere, however it is written', async () => {
  const number = digitsToFind('0800 432 0804') ?? ''
  const files = [...(await builtTexts())].filter(([, text]) => joinDigits(text).includes(number))
  expectNoProblems(files.map(([file]) => file))
})
