import { readdir, readFile, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'

import { BASE_LANGUAGE } from '../../domain/base-language.ts'
import { onlyCountryOf } from '../../domain/help.ts'
import { homePath, partPath } from '../../domain/paths.ts'
import type { Right } from '../../domain/right.ts'
import { translator } from '../../i18n/translate.ts'
import type { Site } from '../../domain/site.ts'
import { manifestPath, writeManifest, type OfferedFile, type OfflineManifest } from '../../offline/manifest.ts'
import { OTHER_LANGUAGES } from '../../search/languages/build.ts'
import { replaceFile } from '../replace-file.ts'
import type { ReadFacts } from './file-facts.ts'
import { partOf, type Part } from '../../offline/parts.ts'
import type { PageRecord } from './site-record.ts'

/** Where the files are whose names change with their content. */
const ASSETS = ['assets', 'assets/brand', 'assets/scenes', 'assets/search']
/** What pages ask for besides their styles and scripts, and that is not rendered. */
const PICTURES = ['favicon.svg', 'icons/notes.svg']

/** The files of a site: those that were rendered, with their digests, and the names of bundled styles and scripts. */
interface SiteFiles {
  readonly folder: string
  readonly pages: ReadonlyMap<string, Pick<PageRecord, 'digest'>>
  readonly english: readonly PlacedFile[]
  /** Styles, scripts, drawings and files of the search, by their names. */
  readonly assets: ReadonlyMap<string, string>
  readonly factsOf: ReadFacts
}

/** The address of a file, as pages link to it. */
function addressOf(file: string): string {
  return `/${file.replace(/(^|\/)index\.html$/, '$1')}`
}

function fileAt(address: string): string {
  return `${address.slice(1)}${address.endsWith('/') ? 'index.html' : ''}`
}

async function assetsOf(folder: string): Promise<ReadonlyMap<string, string>> {
  const lists = await Promise.all(
    ASSETS.map(async (place) =>
      (await readdir(join(folder, place)).catch(() => [])).map((name) => [name, `${place}/${name}`] as const),
    ),
  )
  return new Map(lists.flat())
}

/**
 * Files of the search that wait for a signal: the words of other languages lead to pages that are not kept, so do the rights of
 * other countries but one, and so do most texts, which are a quarter of a copy with their index. Without them what staff type still has a good answer among the first three.
 */
const WAITS_FOR_SIGNAL = new RegExp(`^(?:${OTHER_LANGUAGES}|[\\w-]+-(?:body-index|elsewhere))-`)

/** What writes Word files is kept with the papers alone, whose texts it needs. */
const OF_PAPERS = /^to-docx\./

/** A file with all that it asks for, and what that asks for. */
async function withAssets(file: string, site: SiteFiles, found: Map<string, OfferedFile>): Promise<void> {
  const path = addressOf(file)
  if (found.has(path)) return
  const { hash, size, names } = await site.factsOf(site.folder, file, site.pages.get(file)?.digest)
  found.set(path, { path, hash, size })
  for (const name of names) {
    const asset = site.assets.get(name)
    if (asset !== undefined && !WAITS_FOR_SIGNAL.test(name)) await withAssets(asset, site, found)
  }
}

async function offer(files: readonly string[], site: SiteFiles): Promise<readonly OfferedFile[]> {
  const found = new Map<string, OfferedFile>()
  for (const file of files) await withAssets(file, site, found)
  return [...found.values()].sort((one, other) => (one.path < other.path ? -1 : 1))
}

/** What is asked of the content. */
interface Offering {
  readonly languages: readonly string[]
  library(language: string): {
    readonly site: Pick<Site, 'offlineDays'>
    readonly rights: readonly Pick<Right, 'path' | 'jurisdictions'>[]
  }
}

/** A page that is kept, with the part that it belongs to. */
interface PlacedFile {
  readonly part: Part
  readonly file: string
}

/** The countries of answers about one, by their addresses: each is kept by who chose its country. */
function countriesOfRights(content: Offering): ReadonlyMap<string, string> {
  return new Map(
    content.library(BASE_LANGUAGE).rights.flatMap(({ path, jurisdictions }) => {
      const country = onlyCountryOf(jurisdictions)
      return country === undefined ? [] : [[path, country] as const]
    }),
  )
}

/** The English pages and files that are kept, of which every language has its own or none. */
function englishFiles(pages: SiteFiles['pages'], content: Offering): readonly PlacedFile[] {
  const countries = countriesOfRights(content)
  return [...pages.keys()].flatMap((file) => {
    const country = countries.get(addressOf(file))
    const part = country === undefined ? partOf(addressOf(file).slice(1)) : { kind: 'country' as const, name: country }
    return part === undefined ? [] : [{ part, file }]
  })
}

/** What is kept of one language: its own pages, and English ones where it has none, since its pages lead there. */
function filesIn(language: string, { english, pages }: SiteFiles): readonly PlacedFile[] {
  return english.map(({ part, file }) => {
    const own = fileAt(`${homePath(language)}${addressOf(file).slice(1)}`)
    return { part, file: pages.has(own) ? own : file }
  })
}

/** The files of each part of a kind, without those that are kept in any case, sorted by the name of the part. */
async function offerParts(
  kind: 'job' | 'country',
  files: readonly PlacedFile[],
  common: readonly OfferedFile[],
  site: SiteFiles,
): Promise<Readonly<Record<string, readonly OfferedFile[]>>> {
  const ofKind = files.flatMap(({ part, file }) => (part.kind === kind ? [{ name: part.name, file }] : []))
  const isCommon = new Set(common.map(({ path }) => path))
  const assets = new Map([...site.assets].filter(([name]) => !OF_PAPERS.test(name)))
  const parts: Record<string, readonly OfferedFile[]> = {}
  for (const name of new Set(ofKind.map((placed) => placed.name).sort())) {
    const all = await offer(
      ofKind.filter((placed) => placed.name === name).map(({ file }) => file),
      { ...site, assets },
    )
    parts[name] = all.filter(({ path }) => !isCommon.has(path))
  }
  return parts
}

async function manifestOf(language: string, content: Offering, site: SiteFiles): Promise<OfflineManifest> {
  const t = translator(language)
  const files = filesIn(language, site)
  const filesOfKind = (kind: 'common' | 'papers') =>
    files.filter(({ part }) => part.kind === kind).map(({ file }) => file)
  const common = await offer(
    [...PICTURES, ...files.filter(({ part }) => part.kind === 'common').map(({ file }) => file)],
    site,
  )
  const isCommon = new Set(common.map(({ path }) => path))
  return {
    language,
    oldAfterDays: content.library(language).site.offlineDays,
    texts: { copy: t('offline.copyOf', { date: '{date}' }), old: t('offline.oldCopyOf', { date: '{date}' }) },
    notKept: partPath(language, 'offline/not-kept'),
    neutral: partPath(language, 'offline/notes'),
    common,
    papers: (await offer(filesOfKind('papers'), site)).filter(({ path }) => !isCommon.has(path)),
    jobs: await offerParts('job', files, common, site),
    countries: await offerParts('country', files, common, site),
  }
}

/**
 * Writes what can be kept on a phone, for each language, into the folder of a site: from the files that are there now.
 * @param pages what is known of the pages of the site, by file.
 */
export async function writeOfflineManifests(
  folder: string,
  content: Offering,
  pages: ReadonlyMap<string, Pick<PageRecord, 'digest'>>,
  factsOf: ReadFacts,
): Promise<void> {
  const site = {
    folder,
    pages,
    factsOf,
    english: englishFiles(pages, content),
    assets: await assetsOf(folder),
  }
  for (const language of content.languages) {
    const manifest = await manifestOf(language, content, site)
    await writeChanged(join(folder, fileAt(manifestPath(language))), writeManifest(manifest))
  }
  await removeClosed(folder, content.languages, pages)
}

/** Writes a file where it does not hold the text yet: most publications change nothing that is kept. */
async function writeChanged(path: string, text: string): Promise<void> {
  if ((await readFile(path, 'utf8').catch(() => '')) !== text) await replaceFile(path, text)
}

/** Takes away the manifests of languages that were closed. Who keeps one of them goes on with what she has. */
async function removeClosed(folder: string, languages: readonly string[], pages: SiteFiles['pages']): Promise<void> {
  const written = new Set(languages.map((language) => fileAt(manifestPath(language))))
  const place = dirname(fileAt(manifestPath(BASE_LANGUAGE)))
  for (const name of await readdir(join(folder, place))) {
    const file = `${place}/${name}`
    if (file.endsWith('.json') && !written.has(file) && !pages.has(file)) await rm(join(folder, file))
  }
}
