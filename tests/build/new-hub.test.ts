import { execFile } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { mkdir, readdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { promisify } from 'node:util'

import { beforeAll, describe, expect, inject, it } from 'vitest'

import { readSource, type ContentSource } from '../../src/catalogue/source/index.ts'
import { readSmallLanguage } from '../../src/catalogue/source/small-languages.ts'
import en from '../../src/i18n/messages/en.json' with { type: 'json' }
import { copyForFolder } from '../../src/tools/site/folder-copy.ts'
import { buildHub } from '../helpers/build-hub.ts'
import { connectBrowser } from '../helpers/connect-browser.ts'
import { isNumberIn, isWordOf, ofOthers, phonesOf } from '../helpers/of-others.ts'

const folder = join(inject('sharedFolder'), 'irish')
const [content, site] = [join(folder, 'content'), join(folder, 'site')]
const NAME = 'Hoteliers of the West'

function newHub(target: string, ...flags: readonly string[]) {
  const wishes = [
    '--name',
    NAME,
    '--tagline',
    'against human trafficking',
    '--address',
    'editors@hub.example',
    ...flags,
  ]
  return promisify(execFile)(process.execPath, ['src/tools/bin/new-hub.ts', target, ...wishes], {
    env: { ...process.env, HUB_CONTENT: 'content' },
  })
}

let first: ContentSource
let irish: ContentSource
/** Every file of the site but pictures. */
const files = new Map<string, string>()

beforeAll(async () => {
  await mkdir(folder, { recursive: true })
  await newHub(content, '--countries', 'IE', '--languages', 'pl,nb')
  first = await readSource({ HUB_CONTENT: 'content' })
  irish = await readSource({ HUB_CONTENT: content })
  // It stops at an error of the content.
  await buildHub(content, site)
  for (const entry of await readdir(site, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name)
    if (entry.isFile() && !path.endsWith('.png')) files.set(path, readFileSync(path, 'utf8'))
  }
})

/** The files of the site that hold one of some texts. */
function holding(
  texts: Iterable<string>,
  isIn: (held: string, text: string, path: string) => boolean = (held, text) => held.includes(text),
): readonly string[] {
  return [...texts].flatMap((text) => {
    const found = [...files].find(([path, held]) => isIn(held, text, path))
    return found === undefined ? [] : [`${text} in ${found[0].slice(site.length)}`]
  })
}

describe('A hub for Ireland, made by flags', () => {
  it('bears its name, and nowhere that of the first hub but where it says from whom its texts are', () => {
    expect(files.get(join(site, 'index.html'))).toContain(`<title>${NAME}: `)
    const credit = 'The first texts were taken from Hotel Hub,'
    expect(files.get(join(site, 'about/index.html'))).toContain(credit)
    const named = [...files].filter(([, text]) => text.replaceAll(credit, '').includes('Hotel Hub'))
    expect(named.map(([path]) => path.slice(site.length))).toEqual([])
  })

  it('has no file that is not read here', () => {
    const kinds = new Set([...files.keys()].map((path) => path.replace(/^.*[./]/, '')))
    expect([...kinds].sort()).toEqual(['_headers', 'css', 'csv', 'html', 'js', 'json', 'svg', 'txt', 'xml'])
  })

  it('has the numbers of Ireland with their sources', () => {
    const lines = first.documents.filter(
      ({ _type, country, language }) => _type === 'helpline' && country === 'IE' && language === 'en',
    )
    expect(lines.length).toBeGreaterThan(6)
    for (const { _id, phone, sources } of lines) {
      const own = irish.documents.find((one) => one._id === _id)
      expect.soft([own?.['phone'], own?.['sources']], _id).toEqual([phone, sources])
    }
    const numbers = files.get(join(site, 'helplines/index.html')) ?? ''
    for (const { phone } of lines) if (typeof phone === 'string') expect.soft(numbers).toContain(phone)
  })

  it('has no document, number or name of another country', () => {
    const { ids, phones, names, titles } = ofOthers(irish.documents, first.documents)
    expect([ids.size > 400, phones.size > 50, names.size > 100, titles.size > 400]).toEqual([true, true, true, true])
    expect(holding(ids)).toEqual([])
    expect(holding(titles)).toEqual([])
    expect(holding(names, isWordOf)).toEqual([])
    expect(holding(phones, isNumberIn)).toEqual([])
    const dialled = [...files.values()].flatMap((text) =>
      [...text.matchAll(/"(?:tel|sms):([^"?&]+)/g)].map(([, to]) => to),
    )
    const own = phonesOf(irish.documents)
    expect([...new Set(dialled)].filter((to) => !own.has(to ?? ''))).toEqual([])
  })

  it('shows no list with nothing in it, and no second country to choose', () => {
    const pages = [...files].filter(([path]) => path.endsWith('.html'))
    const empty = pages.flatMap(([path, html]) => {
      const found = /<(ul|ol|dl|nav|h[1-6])(?:(?! (?:data-|hidden))[^>])*>\s*<\/\1>/.exec(html)
      return found === null ? [] : [`${found[0]} in ${path.slice(site.length)}`]
    })
    expect(empty).toEqual([])
    expect(holding(['0 resources', en['help.elsewhere']])).toEqual([])
  })

  it('has what it took over in Polish, too, and every sign and step that is of no other country', () => {
    expect(files.has(join(site, 'pl/index.html'))).toBe(true)
    const count = (source: ContentSource, type: string) =>
      source.documents.filter(({ _type, language }) => _type === type && language === 'en').length
    expect(count(irish, 'actionStep')).toBe(count(first, 'actionStep'))
    expect(count(first, 'sign') - count(irish, 'sign')).toBeLessThan(5)
    expect(JSON.stringify(irish.documents.filter(({ _type }) => _type === 'actionStep'))).not.toContain('Makesafe”')
  })
})

it('A language for which the project has no words is open, with English ones marked as such', () => {
  const home = files.get(join(site, 'nb/index.html')) ?? ''
  expect(home).toContain('<html lang="nb" dir="ltr">')
  expect(home).toMatch(/<a [^>]*href="\/nb\/signs\/"[^>]* lang="en">Signs<\/a>/)
  expect(files.get(join(site, 'index.html'))).toMatch(/lang="nb" hreflang="nb"[^>]*>Norsk bokmål</)
  expect(files.get(join(site, 'pl/index.html'))).not.toMatch(/<a [^>]*href="\/pl\/signs\/"[^>]* lang="en"/)
})

it('A copy of it opens from a folder, without a server: styles, drawings and the way to a helpline', async () => {
  const copy = join(folder, 'copy')
  await copyForFolder(site, copy)
  const browser = await connectBrowser()
  const page = await browser.newPage({ viewport: { width: 360, height: 740 } })
  const failed: string[] = []
  page.on('requestfailed', (request) => failed.push(request.url()))
  await page.goto(pathToFileURL(join(copy, 'pl/index.html')).href)
  await page.getByRole('link', { name: 'Działaj teraz' }).filter({ visible: true }).first().click()
  expect(page.url()).toMatch(/\/pl\/act-now\/index\.html$/)
  expect(await page.locator('body').evaluate((body) => getComputedStyle(body).margin)).toBe('0px')
  await page.goto(pathToFileURL(join(copy, 'search/index.html')).href)
  await page.getByText('The search needs JavaScript.').waitFor()
  expect(failed).toEqual([])
  await browser.close()
})

describe('Nothing is written', () => {
  it('into a folder that holds something', async () => {
    const full = join(folder, 'full')
    await mkdir(full)
    await writeFile(join(full, 'letter.txt'), 'mine')
    await expect(newHub(full, '--countries', 'IE')).rejects.toThrow('is not empty, and nothing there is overwritten')
    expect(await readdir(full)).toEqual(['letter.txt'])
  })

  it.each([
    ['an unknown country', ['--countries', 'QQ'], '--countries: “QQ” is no country. Write its name or its two letters'],
    ['no language', ['--countries', 'IE', '--base', 'qq'], '--base: “qq” is no language.'],
    ['a country without an emergency number', ['--countries', 'NO'], 'The content has no emergency number of Norway.'],
  ])('for %s', async (_, flags, message) => {
    const target = join(folder, 'none')
    await expect(newHub(target, ...flags)).rejects.toThrow(message)
    await expect(readdir(target)).rejects.toThrow('ENOENT')
  })

  it('but for countries whose number was given, or is that of the Union, a hub in another language that says what it lacks', async () => {
    const target = join(folder, 'north')
    const wishes = [
      '--countries',
      'DK,Norge',
      '--emergency',
      'Norway=112',
      '--base',
      'norsk bokmål',
      '--languages',
      'da,en',
    ]
    const { stdout } = await newHub(target, ...wishes)
    expect(stdout).toContain('1. A helpline of Denmark, Norway, with its source')
    expect(stdout).toMatch(/\d\. Words in Norwegian Bokmål: \d+ drafts to write/)
    expect(stdout).toContain('Site: “Leave this page: where to”')
    expect(JSON.parse(readFileSync(join(target, 'nb/siteSettings/siteSettings.json'), 'utf8'))).toMatchObject({
      language: 'nb',
      description: `${NAME}: against human trafficking. Danmark og Norge.`,
    })
    expect(readFileSync(join(target, 'nb/siteSettings/siteSettings.json'), 'utf8')).not.toMatch(/mainHelpline|leave/)
    expect(await readdir(join(target, 'small-languages'))).toEqual(['da.json', 'nb.json'])
    // All words of the interface in English, those of safety first.
    const words = readSmallLanguage(target, 'nb')?.texts ?? new Map<string, unknown>()
    const keys = [...words.keys()]
    expect([keys[0], keys.indexOf('help.child') < keys.indexOf('menu.plan'), keys.length > 1000]).toEqual([
      'act.title',
      true,
      true,
    ])
    const status = await promisify(execFile)(process.execPath, ['src/tools/bin/content-translate.ts', 'status'], {
      env: { ...process.env, HUB_CONTENT: target },
    })
    expect(status.stdout.match(/^[\w-]+(?=:)/gm)?.sort()).toEqual(['da', 'en'])
    const built = join(folder, 'north-site')
    await buildHub(target, built)
    const [home = '', danish = ''] = ['index.html', 'da/index.html'].map((file) =>
      readFileSync(join(built, file), 'utf8'),
    )
    expect(home).toMatch(/<html lang="nb" [\s\S]*hreflang="x-default" href="[^"]*:\d+\/"[\s\S]*Danmark:/)
    expect(danish).toMatch(/<html lang="da" [\s\S]*hreflang="x-default" href="[^"]*:\d+\/"/)
    // All but the numbers waits as drafts: no link or page promises what is not there.
    expect(`${home}${danish}`).not.toMatch(/href="(?:\/da)?\/(?:rights|papers|start|signs|training|resources)\/"/)
    const lists = ['rights', 'is-this-you', 'papers', 'guides', 'cases', 'figures', 'laws', 'partnerships', 'impact']
    const pages = ['signs', 'show', 'posters', 'resources', 'what-to-do', 'who-passes-on-what']
    expect([...lists, ...pages].filter((part) => existsSync(join(built, part)))).toEqual([])
    expect(existsSync(join(built, 'nb'))).toBe(false)
    // Denmark has no helpline: its emergency number is in the box, the head and the foot, and nowhere called one.
    expect(home).toContain('No helpline of this country is listed here yet.')
    expect(
      home.match(/<a [^>]*href="tel:[^>]*data-line="\w+"/g)?.map((link) => /data-line="(\w+)"/.exec(link)?.[1]),
    ).toEqual(['emergency', 'emergency', 'emergency'])
  })
})
