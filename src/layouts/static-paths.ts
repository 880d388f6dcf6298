import { getLanguages } from '../library/index.ts'
import { getPageContext, type PageContext } from './page-context.ts'

/** One page of one language: the rest of its address and what it shows. */
export interface LocalPath<Props> {
  readonly params: Readonly<Record<string, string | undefined>>
  readonly props: Props
}

interface StaticPath<Props> {
  readonly params: Record<string, string | undefined>
  readonly props: Props & { readonly context: PageContext }
}

/** The first part of a page's address: nothing for English, `ar` for Arabic. */
function languageParam(language: string): string | undefined {
  return language === 'en' ? undefined : language.toLowerCase()
}

/** Repeats the pages of a template in every language of the hub. */
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

/** The paths of a template that makes one page a language. */
export function onePathInEachLanguage(): Promise<StaticPath<object>[]> {
  return pathsInEachLanguage(() => [{ params: {}, props: {} }])
}

/** The paths of a file that scripts or feed readers fetch, one a language, which is all that it is told. */
export async function oneFileInEachLanguage() {
  const paths = await onePathInEachLanguage()
  return paths.map(({ params, props }) => ({ params, props: { language: props.context.language } }))
}
