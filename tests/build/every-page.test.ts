import { readFile } from 'node:fs/promises'

import { expect, it } from 'vitest'

import { homePath } from '../../src/domain/paths.ts'
import { directionOf, LOCALES } from '../../src/i18n/locales.ts'
import { translator } from '../../src/i18n/translate.ts'
import { isDiscreet } from '../../src/site/discreet-pages.ts'
import { type BuiltPage, builtPages, builtTexts } from './helpers/built-site.ts'
import { decodeEntities } from './helpers/decode-entities.ts'
import { expectNoProblems } from './helpers/problems.ts'
import { attribute, elements, metaContent, visibleText } from './helpers/read-page.ts'

const pages = await builtPages()

/** The numbers that every page carries, as `country-numbers.ts` has them. */
const numbers: Readonly<Partial<Record<string, string>>> = JSON.parse(
  /<script type="application\/json" data-numbers[^>]*>(.*?)<\/script>/.exec(
    await readFile('dist/index.html', 'utf8'),
  )?.[1] ?? '{}',
)

function dialledIn(country = ''): readonly string[] {
  const [, emergency = '', helpline = '', dial = ''] = country.split('|')
  return [dial === '' ? helpline : dial, emergency]
    .filter(Boolean)
    .map((number) => `tel:${number.replaceAll(/[^\d+]/g, '')}`)
}

/** Checks one rule on every page. The rule answers what is wrong, or nothing. */
function onEveryPage(rule: (page: BuiltPage) => readonly string[], among = pages): void {
  expectNoProblems(among.flatMap((page) => rule(page).map((problem) => `${page.path}: ${problem}`)))
}

/** The page to which “Leave this page” leads without a signal: whoever looks at it must not learn where she was. */
const neutral = pages.filter(({ path }) => /\/offline\/notes\/$/.test(path))

/** All pages with the frame of the hub: neither that one, nor the blocks that are within pages of others. */
const ofTheHub = pages.filter((page) => !neutral.includes(page) && !page.path.startsWith('/data/embed/'))

it('The neutral page of each language has no word, link or style of the hub', () => {
  expect(neutral.length).toBeGreaterThan(0)
  onEveryPage(({ root, html }) => {
    const styles = elements(root, 'link').flatMap((link) => attribute(link, 'href') ?? [])
    return [
      ...elements(root, 'a').map((link) => `leads to ${attribute(link, 'href')}`),
      ...elements(root, 'script').map(() => 'has a script'),
      ...styles.filter((href) => /BaseLayout|favicon/.test(href)).map((href) => `looks like the hub by ${href}`),
      ...(/traffick|slavery|hotel hub/i.exec(html) ?? []).map((words) => `says “${words}”`),
    ]
  }, neutral)
})

const titleOf = ({ root }: BuiltPage) => decodeEntities(root.querySelector('title')?.textContent.trim() ?? '')
const isListed = (page: BuiltPage) => metaContent(page.root, 'name', 'robots') !== 'noindex'

it('The site has pages, and each says one thing: exactly one h1 with words in it', () => {
  expect(pages.length).toBeGreaterThan(200)
  onEveryPage(({ root }) => {
    const headings = elements(root, 'h1').map(visibleText)
    return headings.length === 1 && headings[0] !== '' ? [] : [`has ${headings.length} h1: ${headings.join(' | ')}`]
  })
})

it('A link to a part of a page and a label find one element: no id stands twice', () => {
  onEveryPage(({ root }) => {
    const ids = elements(root, '*').flatMap((element) => attribute(element, 'id') ?? [])
    return ids.filter((id, at) => ids.indexOf(id) < at).map((id) => `has two elements with the id “${id}”`)
  })
})

it('A screen reader that goes from heading to heading finds no level missing', () => {
  onEveryPage(({ root }) => {
    const headings = elements(root, '*').filter(({ tagName }) => /^h[1-6]$/.test(tagName))
    const levels = headings.map(({ tagName }) => Number(tagName.slice(1)))
    return levels.some((level, at) => level > (levels[at - 1] ?? 0) + 1) ? [`has the levels ${levels.join()}`] : []
  })
})

/** A law and a poster may bear one name, and a page in two languages; two lists, or two pages of one part of the hub, may not. */
function areTwins(first: BuiltPage, second: BuiltPage): boolean {
  const partOf = ({ path, language }: BuiltPage) => path.slice(homePath(language).length).split('/')[0]
  const [one, other] = [partOf(first), partOf(second)]
  return first.language === second.language && (one === other || one === 'browse' || other === 'browse')
}

const sharedTitleOf = ({ root }: BuiltPage) => decodeEntities(metaContent(root, 'property', 'og:title') ?? '')
const isForWorker = ({ path, language }: BuiltPage) => isDiscreet(path.slice(homePath(language).length))

it('The history of a browser lists pages for somebody in danger under a title that says nothing of it', () => {
  const forWorkers = ofTheHub.filter(isForWorker)
  expect(forWorkers.length).toBeGreaterThan(100)
  onEveryPage((page) => {
    const title = titleOf(page)
    return title === `${translator(page.language)('offline.notes')} · Hotel Hub` ? [] : [`is listed as “${title}”`]
  }, forWorkers)
})

it('Tabs can be distinguished: each page has a title of its own', () => {
  const seen = new Map<string, BuiltPage[]>()
  onEveryPage((page) => {
    const title = isForWorker(page) && !neutral.includes(page) ? sharedTitleOf(page) : titleOf(page)
    if (title === '') return ['has no title']
    const namesakes = seen.get(title) ?? []
    seen.set(title, [...namesakes, page])
    return namesakes.filter((other) => areTwins(other, page)).map(({ path }) => `has the title of ${path}: “${title}”`)
  })
})

/** The shortest description that says something: Chinese writes a word in one or two characters. */
const shortest = (language: string) => (language === 'zh-Hans' ? 8 : 20)

it('A search engine finds a description of 20 to 320 characters, in Chinese of 8 to 320', () => {
  onEveryPage(({ root, language }) => {
    const description = metaContent(root, 'name', 'description') ?? ''
    return description.length >= shortest(language) && description.length <= 320
      ? []
      : [`describes itself in ${description.length} characters: “${description}”`]
  }, ofTheHub)
})

it('A screen reader knows the language, and a browser the direction', () => {
  onEveryPage(({ root }) => {
    const html = root.querySelector('html')
    const locale = LOCALES.find(({ code }) => code === attribute(html, 'lang'))
    return locale !== undefined && directionOf(locale.code) === attribute(html, 'dir')
      ? []
      : [`has lang “${attribute(html, 'lang')}” and dir “${attribute(html, 'dir')}”`]
  })
})

it('Each page names one canonical address: its own, or that of an English page of the site', () => {
  const paths = new Set(pages.map(({ path }) => path))
  onEveryPage((page) => {
    const links = elements(page.root, 'link').filter((link) => attribute(link, 'rel') === 'canonical')
    const href = attribute(links[0] ?? null, 'href') ?? ''
    if (links.length !== 1 || !URL.canParse(href)) return [`has ${links.length} canonical links`]
    const { pathname } = new URL(href)
    return paths.has(pathname) || !isListed(page) ? [] : [`calls ${pathname} canonical, which is no page`]
  })
})

/** The numbers that may be at the top of a page: those of the country it is about, else the hub's own helpline. */
function numbersAtTheTop(path: string): readonly string[] {
  const code = /^(?:\/[a-z]{2}(?:-[a-z]+)?)?\/act-now\/(\w+)\/$/.exec(path)?.[1]?.toUpperCase()
  // Act now of the Union, which cannot be chosen, shows the number of all its countries.
  if (code === 'EU') return ['tel:112']
  if (code !== undefined) return dialledIn(numbers[code])
  const own = dialledIn(numbers['GB']).slice(0, 1)
  return /^(?:\/[a-z]{2}(?:-[a-z]+)?)?\/(?:laws|duties|rights|is-this-you|before-you-travel)\/./.test(path)
    ? Object.values(numbers).flatMap((country) => dialledIn(country))
    : own
}

it('A helpline can be dialled from the top of every page: that of its country, or the hub’s own', () => {
  onEveryPage(({ path, root }) => {
    const strip = root.querySelector('.strip')
    const dialled = strip === null ? [] : elements(strip, 'a').map((link) => attribute(link, 'href') ?? '')
    return numbersAtTheTop(path).some((number) => dialled.includes(number))
      ? []
      : [`its strip reads “${visibleText(strip)}” and leads to ${dialled.join()}`]
  }, ofTheHub)
})

it('The page forbids everything that is not from the hub, and never allows inline code', () => {
  onEveryPage(({ root }) => {
    const policy = metaContent(root, 'http-equiv', 'content-security-policy') ?? ''
    return [
      ...["default-src 'none'", "form-action 'self'", "base-uri 'none'"]
        .filter((directive) => !policy.includes(directive))
        .map((directive) => `its policy lacks ${directive}`),
      ...["'unsafe-inline'", "'unsafe-eval'", 'http:', 'https:', '*', 'data:']
        .filter((source) => policy.split(/[\s;]+/).includes(source))
        .map((source) => `its policy allows ${source}`),
    ]
  })
})

it('Nothing on the page would be stopped by that policy: no inline style, handler or script', () => {
  onEveryPage(({ root }) =>
    elements(root, '*').flatMap((element) => [
      ...element.attributes
        .filter(({ key }) => key === 'style' || /^on[a-z]+$/.test(key))
        .map(({ key }) => `<${element.tagName}> has the attribute ${key}`),
      ...(element.tagName === 'style' ? ['has a <style> element'] : []),
      ...(element.tagName === 'script' && !element.hasAttribute('src') && !attribute(element, 'type')?.includes('json')
        ? ['has an inline script']
        : []),
    ]),
  )
})

it('Opening a page asks no other host for anything', async () => {
  const FETCHED: Readonly<Record<string, readonly string[]>> = {
    img: ['src', 'srcset'],
    source: ['src', 'srcset'],
    script: ['src'],
    iframe: ['src'],
    video: ['src', 'poster'],
    audio: ['src'],
    embed: ['src'],
    object: ['data'],
    form: ['action'],
  }
  const ELSEWHERE = /(^|[\s,])(https?:)?\/\//i
  const HARMLESS_RELATIONS = new Set(['canonical', 'alternate', 'license', 'author'])
  onEveryPage(({ root }) =>
    elements(root, '*').flatMap((element) => {
      const rel = attribute(element, 'rel') ?? ''
      const names = element.tagName === 'link' && !HARMLESS_RELATIONS.has(rel) ? ['href'] : FETCHED[element.tagName]
      return (names ?? [])
        .map((name) => attribute(element, name) ?? '')
        .filter((value) => ELSEWHERE.test(value))
        .map((value) => `<${element.tagName}> asks for ${value}`)
    }),
  )
  const styles = [...(await builtTexts())].filter(([file]) => file.endsWith('.css'))
  expectNoProblems(styles.filter(([, css]) => /(url\(|@import)\s*['"]?(https?:)?\/\//.test(css)).map(([file]) => file))
})

it('A website that somebody goes on to does not learn where they came from', () => {
  onEveryPage(({ root }) => {
    const referrer = metaContent(root, 'name', 'referrer')
    return referrer === 'no-referrer' ? [] : [`has the referrer policy ${referrer}`]
  })
})

it('No hole of the program shows: no undefined, null, [object Object] or unfilled {n}', () => {
  const HOLE = /.{0,30}(\bundefined\b|\bnull\b|\bNaN\b|\[object |\{[a-z]\w*\}|Invalid Date).{0,30}/
  const READ_ALOUD = ['alt', 'aria-label', 'title', 'placeholder', 'content']
  onEveryPage((page) => {
    const attributes = elements(page.root, '*').flatMap((element) =>
      READ_ALOUD.map((name) => attribute(element, name) ?? ''),
    )
    return [titleOf(page), visibleText(page.root.querySelector('body')), ...attributes].flatMap((text) => {
      const hole = HOLE.exec(text)
      return hole === null ? [] : [`reads “${hole[0]}”`]
    })
  })
})
