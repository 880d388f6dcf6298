import { readFileSync } from 'node:fs'
import { readdir, readFile } from 'node:fs/promises'
import { extname, join, relative } from 'node:path'

import { type HtmlElement, HtmlValidate, Parser } from 'html-validate'

import { homePath } from '../../../src/domain/paths.ts'
import { LOCALES } from '../../../src/i18n/locales.ts'

/** The built site that the tests of this folder read. */
export const DIST = process.env['HUB_OUT_DIR'] ?? 'dist'

/** A page as it was built. */
export interface BuiltPage {
  /** Its address without the site's own: `/guides/x/`, or `/404.html`. */
  readonly path: string
  /** The tag in its html element. */
  readonly language: string
  readonly html: string
  readonly root: HtmlElement
}

const TEXT_FILES = new Set(['.html', '.css', '.js', '.json', '.xml', '.txt', '.svg', ''])

async function filesOf(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => [])
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name))
  return files.map((file) => relative(folder, file).replaceAll('\\', '/')).sort()
}

/**
 * The paths of all files of the built site, in order.
 * @throws Error where no site has been built.
 */
export async function builtFiles(): Promise<readonly string[]> {
  const files = await filesOf(DIST)
  if (files.includes('index.html')) return files
  throw new Error(`There is no built site in ${DIST}/. Run “npm run build” first: these tests read what it wrote.`)
}

/** The text of one file of the built site. */
export function readBuilt(file: string): string {
  return readFileSync(join(DIST, file), 'utf8')
}

/** Every file of the built site that holds text, by its path. */
export async function builtTexts(): Promise<ReadonlyMap<string, string>> {
  const files = (await builtFiles()).filter((file) => TEXT_FILES.has(extname(file)))
  return new Map(
    await Promise.all(files.map(async (file) => [file, await readFile(join(DIST, file), 'utf8')] as const)),
  )
}

/**
 * The files of the pages that are read: every English one, and each of their addresses in one of the other languages, in turn. What
 * a template does wrong, it does wrong in each; all pages of all languages would take as many times as long.
 */
function filesToRead(files: readonly string[]): readonly string[] {
  const others = LOCALES.map(({ code }) => `${code.toLowerCase()}/`).filter((start) =>
    files.includes(`${start}index.html`),
  )
  const languageOf = (file: string) => others.findIndex((start) => file.startsWith(start))
  const places = new Map(files.filter((file) => languageOf(file) === -1).map((file, place) => [file, place]))
  return files.filter((file) => {
    const language = languageOf(file)
    if (language === -1) return true
    const place = places.get(file.slice(others[language]?.length))
    return place === undefined || place % others.length === language
  })
}

/** The address of a page by its file: `/guides/x/`, or `/404.html`. */
export function pathOf(file: string): string {
  return `/${file.replace(/(?<=^|\/)index\.html$/, '')}`
}

/** The languages in which the site was built, English first. */
export async function builtLanguages(): Promise<readonly string[]> {
  const files = new Set(await builtFiles())
  return LOCALES.map(({ code }) => code).filter((code) => files.has(`${homePath(code)}index.html`.slice(1)))
}

async function parsePages(files: readonly string[]): Promise<readonly BuiltPage[]> {
  const parser = new Parser(await new HtmlValidate({ root: true }).getConfigFor('page.html'))
  return files.map((file) => {
    const html = readBuilt(file)
    const root = parser.parseHtml({ data: html, filename: file, line: 1, column: 1, offset: 0 })
    const language = root.querySelector('html')?.getAttributeValue('lang') ?? ''
    return { path: pathOf(file), language, html, root }
  })
}

let pages: Promise<readonly BuiltPage[]> | undefined

/** The pages of the built site, parsed once for all files of the project: every English one, and each address in one other language. */
export function builtPages(): Promise<readonly BuiltPage[]> {
  pages ??= builtFiles().then((files) => parsePages(filesToRead(files.filter((file) => file.endsWith('.html')))))
  return pages
}

/** Pages by their addresses, in any language: those that the site does not have are left out. */
export async function builtPagesAt(paths: readonly string[]): Promise<ReadonlyMap<string, BuiltPage>> {
  const wanted = new Set(paths)
  const files = (await builtFiles()).filter((file) => file.endsWith('.html') && wanted.has(pathOf(file)))
  return new Map((await parsePages(files)).map((page) => [page.path, page]))
}
