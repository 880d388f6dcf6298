import { BASE_LANGUAGE } from '../domain/base-language.ts'
import { memoizeByObject } from '../domain/memoize.ts'
import type { LocaleInfo } from '../domain/locale-info.ts'
import { getFocus, type Focus } from '../catalogue/focus.ts'
import { isClosed, isEnglishPart, isWritten } from './english-parts.ts'
import { getPathsContexts, pageContextOf, type PageContext, type PathsContext } from './page-context.ts'
import { digest } from './page-key.ts'
import { stateOfTexts } from './worst-translation.ts'

/** A page of one language: the params of its address besides the language, and its props. */
export interface LocalPath<Props> {
  readonly params: Readonly<Record<string, string | undefined>>
  /** All that its template shows: plain data. */
  readonly props: Props
}

interface StaticPath<Props> {
  readonly params: Record<string, string | undefined>
  /** Mapped, because Astro takes no props whose type is an interface. */
  readonly props: Readonly<Props & { readonly context: PageContext }>
  /** Of all that the page shows: where it is the same as in the last build, the page is not rendered again. */
  readonly cacheKey: string
}

/** The param `language` of a page's address: undefined for English, `ar` for Arabic. */
function languageParam(language: string): string | undefined {
  return language === BASE_LANGUAGE ? undefined : language.toLowerCase()
}

/** The context without `t`, which follows from the language and the code, and `today`, whose readers are noted as they ask. */
function digestContext(context: PageContext): string {
  return digest(Object.fromEntries(Object.entries(context).filter(([, value]) => typeof value !== 'function')))
}

/** What the pages of a language share, with its digest: once for all templates. */
const sharedOf = memoizeByObject((pathsContext: PathsContext) => {
  const shared = pageContextOf(pathsContext, [])
  return { shared, sharedKey: digestContext(shared) }
})

type PathsOf<Props> = (context: PathsContext) => readonly LocalPath<Props>[]

/** The same page in every language has the same params. */
function pageOf({ params }: LocalPath<unknown>): string {
  return JSON.stringify(params)
}

/** The languages of each page: those that have a path for it, in the order of the hub. */
function languagesByPage(
  ofLanguages: readonly { readonly language: string; readonly paths: readonly LocalPath<unknown>[] }[],
): ReadonlyMap<string, readonly string[]> {
  const pages = ofLanguages.flatMap(({ language, paths }) => paths.map((path) => ({ page: pageOf(path), language })))
  const byPage = Map.groupBy(pages, ({ page }) => page)
  return new Map([...byPage].map(([page, those]) => [page, those.map(({ language }) => language)]))
}

async function everyPath<Props>(pathsOf: PathsOf<Props>): Promise<StaticPath<Props>[]> {
  const ofLanguages = (await getPathsContexts()).map((context) => ({
    context,
    language: context.language,
    paths: pathsOf(context),
  }))
  const languages = languagesByPage(ofLanguages)
  return ofLanguages.flatMap(({ context: pathsContext, language, paths }) => {
    const { shared, sharedKey } = sharedOf(pathsContext)
    const textsWith = (props: unknown) => stateOfTexts([shared.texts, props], language)
    return paths.map((path) => {
      const { params, props } = path
      const existsIn = languages.get(pageOf(path)) ?? [language]
      return {
        params: { language: languageParam(language), ...params },
        props: { ...props, context: { ...shared, existsIn, texts: textsWith(props) } },
        cacheKey: `${sharedKey} ${existsIn.join()} ${digest(props)}`,
      }
    })
  })
}

/**
 * The static paths of a template with several pages, in every language of the hub.
 * @param focus besides which they are wanted where all pages are.
 */
export async function pathsInEachLanguage<Props>(
  pathsOf: PathsOf<Props>,
  focus?: Exclude<Focus, ReadonlySet<string>>,
): Promise<StaticPath<Props>[]> {
  const now = getFocus()
  return now === undefined || now === focus ? everyPath(pathsOf) : []
}

/**
 * The static paths of a template with one page a document, in every language in which the document is written: what is not
 * translated is not copied. Only those of the documents in focus, where some are.
 * @param pathOf is asked for each document by itself.
 */
export function documentPathsInEachLanguage<
  Document extends { readonly id: string } & Pick<LocaleInfo, 'isFallback'>,
  Props,
>(
  documentsOf: (context: PathsContext) => readonly Document[],
  pathOf: (document: Document, context: PathsContext) => LocalPath<Props>,
): Promise<StaticPath<Props>[]> {
  const focus = getFocus()
  if (typeof focus === 'string') return Promise.resolve([])
  return everyPath((context) =>
    documentsOf(context)
      .filter((document) => isWritten(document) && focus?.has(document.id) !== false)
      .map((document) => pathOf(document, context)),
  )
}

/**
 * The static paths of a template with one page or file a language.
 * @param propsOf all that it shows.
 * @param focus as of `pathsInEachLanguage()`.
 */
export function onePathInEachLanguage<Props>(
  propsOf: (context: PathsContext) => Props,
  focus?: 'numbers',
): Promise<StaticPath<Props>[]> {
  return pathsInEachLanguage((context) => [{ params: {}, props: propsOf(context) }], focus)
}

/**
 * The static paths of a template with one page a language; none where the hub has nothing behind it.
 * @param part its address below the home page of a language, such as `signs`.
 * @param focus as of `pathsInEachLanguage()`.
 */
export function openPathInEachLanguage<Props>(
  part: string,
  propsOf: (context: PathsContext) => Props,
  focus?: 'numbers',
): Promise<StaticPath<Props>[]> {
  return pathsInEachLanguage(
    (context) => (isClosed(part, context) ? [] : [{ params: {}, props: propsOf(context) }]),
    focus,
  )
}

/**
 * The static paths of a list of documents, in every language in which one of its entries is written; none where it has no entry.
 * @param part its address below the home page of a language, such as `guides`.
 */
export function listPathsInEachLanguage<Props>(part: string, pathsOf: PathsOf<Props>): Promise<StaticPath<Props>[]> {
  return pathsInEachLanguage((context) =>
    isEnglishPart(part, context) || isClosed(part, context) ? [] : pathsOf(context),
  )
}
