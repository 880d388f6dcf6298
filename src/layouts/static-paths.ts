import { getLanguages } from '../library/index.ts'
import { getPageContext, type PageContext } from './page-context.ts'

/** A page of one language: the params of its address besides the language, and its props. */
export interface LocalPath<Props> {
  readonly params: Readonly<Record<string, string | undefined>>
  readonly props: Props
}

interface StaticPath<Props> {
  readonly params: Record<string, string | undefined>
  readonly props: Props & { readonly context: PageContext }
}

/** The param `language` of a page's address: undefined for English, `ar` for Arabic. */
function languageParam(language: string): string | undefined {
  return language === 'en' ? undefined : language.toLowerCase()
}

/** The static paths of a template with several pages, in every language of the hub. */
export async function pathsInEachLanguage<Props>(
  pathsOf: (context: PageContext) => readonly LocalPath<Props>[],
): Promise<StaticPath<Props>[]> {
  const contexts = await Promise.all((await getLanguages()).map(getPageContext))
  return contexts.flatMap((context) =>
    pathsOf(context).map(({ params, props }) => ({
      params: { language: languageParam(context.language), ...params },
      props: { ...props, context },
    })),
  )
}

/** The static paths of a template with one page per language. */
export function onePathInEachLanguage(): Promise<StaticPath<object>[]> {
  return pathsInEachLanguage(() => [{ params: {}, props: {} }])
}

/** The static paths of an endpoint with one file per language; its only prop is the language. */
export async function oneFileInEachLanguage() {
  const paths = await onePathInEachLanguage()
  return paths.map(({ params, props }) => ({ params, props: { language: props.context.language } }))
}
