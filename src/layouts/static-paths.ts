import { getFocus } from '../library/focus.ts'
import { languagesOf } from './languages-of.ts'
import { getPathsContexts, pageContextOf, type PageContext, type PathsContext } from './page-context.ts'
import { digest } from './page-key.ts'

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

/** The page of a document also says in which languages the document is written. */
type OfDocument<Props> = Props & { readonly translatedInto: readonly string[] }

/** The param `language` of a page's address: undefined for English, `ar` for Arabic. */
function languageParam(language: string): string | undefined {
  return language === 'en' ? undefined : language.toLowerCase()
}

/** The context without `t`, which follows from the language and the code. */
function digestContext(context: PageContext): string {
  return digest(Object.fromEntries(Object.entries(context).filter(([name]) => name !== 't')))
}

async function everyPath<Props>(
  pathsOf: (context: PathsContext) => readonly LocalPath<Props>[],
): Promise<StaticPath<Props>[]> {
  return (await getPathsContexts()).flatMap((paths) => {
    const context = pageContextOf(paths)
    const contextKey = digestContext(context)
    return pathsOf(paths).map(({ params, props }) => ({
      params: { language: languageParam(paths.language), ...params },
      props: { ...props, context },
      cacheKey: `${contextKey} ${digest(props)}`,
    }))
  })
}

/** The static paths of a template with several pages, in every language of the hub. */
export async function pathsInEachLanguage<Props>(
  pathsOf: (context: PathsContext) => readonly LocalPath<Props>[],
): Promise<StaticPath<Props>[]> {
  return getFocus() === undefined ? everyPath(pathsOf) : []
}

/**
 * The static paths of a template with one page a document, in every language of the hub.
 * Those of the documents in focus alone, where some are.
 * @param pathOf is asked for each document by itself.
 */
export function documentPathsInEachLanguage<Document extends { readonly id: string }, Props>(
  documentsOf: (context: PathsContext) => readonly Document[],
  pathOf: (document: Document, context: PathsContext) => LocalPath<Props>,
): Promise<StaticPath<OfDocument<Props>>[]> {
  const focus = getFocus()
  return everyPath((context) =>
    documentsOf(context)
      .filter(({ id }) => focus?.has(id) !== false)
      .map((document) => {
        const { params, props } = pathOf(document, context)
        return { params, props: { ...props, translatedInto: languagesOf(document.id, context) } }
      }),
  )
}

/**
 * The static paths of a template with one page or file a language.
 * @param propsOf all that it shows.
 */
export function onePathInEachLanguage<Props>(propsOf: (context: PathsContext) => Props): Promise<StaticPath<Props>[]> {
  return pathsInEachLanguage((context) => [{ params: {}, props: propsOf(context) }])
}
