import type { PageLink } from '../domain/page-link.ts'
import { homePath, partPath } from '../domain/paths.ts'
import { translator } from '../i18n/translate.ts'
import type { Library } from '../catalogue/index.ts'
import { englishParts } from './english-parts.ts'

/** What a reader of a language needs on a page that speaks to all: the links to her own pages, in her words. */
export interface WayBack {
  readonly language: string
  readonly links: readonly PageLink[]
}

/** “Strona główna · Działaj teraz · Twoje prawa w pracy”: the way back to the pages of one language. */
export function wayBackTo(library: Library): WayBack {
  const { language } = library
  const t = translator(language)
  const rights = { title: t('rights.title'), path: partPath(language, 'rights') }
  return {
    language,
    links: [
      { title: t('nav.home'), path: homePath(language) },
      { title: t('act.title'), path: partPath(language, 'act-now') },
      ...(englishParts(library).includes('rights') || library.rights.length === 0 ? [] : [rights]),
    ],
  }
}
