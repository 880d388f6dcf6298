import { BASE_LANGUAGE } from '../domain/base-language.ts'
import { memoize, memoizeByObject } from '../domain/memoize.ts'
import { localeInfoOf, type LocaleInfo } from '../domain/locale-info.ts'
import { linkTo, type PageLink } from '../domain/page-link.ts'
import { isOfType, type Training } from '../domain/resource.ts'
import type { SmallLanguage } from '../domain/small-language.ts'
import type { Site, SiteNames } from '../domain/site.ts'
import { smallLanguagesOf } from '../i18n/small-languages.ts'
import { translator, type Translate } from '../i18n/translate.ts'
import { getContent, getToday, type Content, type Library } from '../catalogue/index.ts'
import { englishParts, writtenParts } from './english-parts.ts'
import { stateOfSite } from './worst-translation.ts'

/** As many as the menu has room for; the others are on the page of their door. */
const MOST_TRAININGS = 1

interface Common {
  readonly language: string
  readonly t: Translate
  /** All languages the hub is published in, English first. */
  readonly languages: readonly string[]
  /** The parts of the hub that are not in this language: links to them lead to the English ones. */
  readonly englishParts: readonly string[]
  /** The parts of the hub that have nothing behind them in any language. */
  readonly closedParts: readonly string[]
  /** The languages with one page: tag and name of each. */
  readonly smallLanguages: readonly Pick<SmallLanguage, 'code' | 'name' | 'direction'>[]
  /** By language the lists and pages that are written in it. */
  readonly written: Readonly<Record<string, readonly string[]>>
}

/** What the addresses and the props of the pages of a language are found with. Only `getStaticPaths` gets it. */
export interface PathsContext extends Common {
  /** YYYY-MM-DD, with which dates are compared. */
  readonly today: string
  readonly library: Library
  /** The library of the English hub, which has the originals of translations. */
  readonly originals: Library
  /** The path of the folder of the dataset in the hub's repository; undefined where nobody can change it there. */
  readonly pathInRepository?: string | undefined
  /** For every translated document the languages of its translations, by the id of the original. */
  readonly translations: ReadonlyMap<string, readonly string[]>
}

/** What every page of a language is rendered with besides its own props: plain data, `t` and `today`. */
export interface PageContext extends Common {
  /** Gives the day, YYYY-MM-DD. A page that asks is made again on the next day, and no other is. */
  readonly today: () => string
  readonly site: SiteNames
  /** Where the files of documents are changed, without the file; absent without a repository or a folder in it. */
  readonly editAt: string | undefined
  /** The pages about the hub itself. */
  readonly pages: readonly PageLink[]
  /** The shortest training to give: none where the hub has none. */
  readonly trainings: readonly PageLink[]
  /** The languages in which this page exists, English first. */
  readonly existsIn: readonly string[]
  /** The state of the translations of all texts on this page, the worst of each. */
  readonly texts: LocaleInfo
}

/** Once for each library: every template of every language asks. */
const smallNamesOf = memoizeByObject((library: Library) =>
  smallLanguagesOf(library).map(({ code, name, direction }) => ({ code, name, direction })),
)

function pathsContextOf(content: Content, language: string): PathsContext {
  const { languages, translations } = content
  const library = content.library(language)
  return {
    language,
    languages,
    translations,
    t: translator(language),
    library,
    englishParts: englishParts(library),
    closedParts: content.library(BASE_LANGUAGE).site.brand?.closedParts ?? [],
    smallLanguages: smallNamesOf(content.library(BASE_LANGUAGE)),
    written: Object.fromEntries(languages.map((code) => [code, writtenParts(content.library(code))])),
    originals: content.library(BASE_LANGUAGE),
    pathInRepository: content.pathInRepository,
    today: getToday(),
  }
}

/** The sources of the pages of one language. */
export async function getPathsContext(language: string): Promise<PathsContext> {
  return pathsContextOf(await getContent(), language)
}

/** By day: every template asks. */
const pathsContextsOf = memoizeByObject((content: Content) =>
  memoize((today) => content.languages.map((language) => ({ ...pathsContextOf(content, language), today }))),
)

/** The sources of the pages of every language, English first: all of one and the same reading of the content. */
export async function getPathsContexts(): Promise<readonly PathsContext[]> {
  return pathsContextsOf(await getContent())(getToday())
}

/** The shortest of the trainings that somebody can give. */
function trainingsOf({ resources }: Library): readonly PageLink[] {
  const minutesOf = ({ minutes }: Training) => minutes ?? Infinity
  const trainings = resources.filter(isOfType('training')).toSorted((a, b) => minutesOf(a) - minutesOf(b))
  return trainings.slice(0, MOST_TRAININGS).map(linkTo)
}

/** The web editor of GitHub for files of the branch that is published. */
function editAtOf(
  { repository, branch = 'main' }: Pick<Site, 'repository' | 'branch'>,
  path: string | undefined,
): string | undefined {
  if (repository === undefined || path === undefined) return undefined
  return [repository, 'edit', branch, ...(path === '' ? [] : [path])].join('/')
}

/** The part of it that every page of a language is rendered with. The state of its own texts is added where its props are known. */
export function pageContextOf(
  {
    library,
    language,
    t,
    languages,
    englishParts: english,
    closedParts,
    smallLanguages,
    written,
    pathInRepository,
  }: PathsContext,
  existsIn: readonly string[],
): PageContext {
  const { title, tagline, promise, description, brand, proposeTo } = library.site
  const site = { title, tagline, promise, description, brand, proposeTo, ...localeInfoOf(library.site) }
  return {
    language,
    t,
    today: getToday,
    languages,
    englishParts: english,
    closedParts,
    smallLanguages,
    written,
    trainings: trainingsOf(library),
    site,
    editAt: editAtOf(library.site, pathInRepository),
    pages: library.pages.map(linkTo),
    existsIn,
    texts: stateOfSite(library.site, language),
  }
}
