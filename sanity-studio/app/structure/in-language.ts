import { map, type Observable } from 'rxjs'
import type { DocumentListBuilder, StructureBuilder } from 'sanity/structure'

import { languageName } from '../../model/schema/preview.ts'
import { HUB_LANGUAGES } from '../../model/schema/vocabularies/languages.ts'
import { API_VERSION } from '../connection/api-version.ts'
import { chosenLanguage } from '../list/chosen-language.ts'

/** What a list shows where no language is chosen. */
type Otherwise = 'Originals' | 'All languages'

function narrow(list: DocumentListBuilder, language: string, otherwise: Otherwise): DocumentListBuilder {
  const filter = list.getFilter() ?? 'true'
  if (language === '') {
    return otherwise === 'Originals'
      ? list.filter(`${filter} && !defined(translationOf)`).apiVersion(API_VERSION)
      : list
  }
  return list
    .filter(`${filter} && (language == $language || !defined(language))`)
    .params({ ...list.getParams(), language })
    .apiVersion(API_VERSION)
    .title(`${list.getTitle() ?? ''} in ${languageName(language)}`)
}

/**
 * A list of documents, each once: the originals, or what there is in the language that is chosen in the menu of any list. Lists
 * of work, such as drafts, show all languages at first.
 */
export function inLanguage(
  S: StructureBuilder,
  list: DocumentListBuilder,
  otherwise: Otherwise = 'Originals',
): () => Observable<DocumentListBuilder> {
  const choices = ['', ...HUB_LANGUAGES].map((tag) =>
    S.menuItem()
      .group('Language')
      .title(tag === '' ? otherwise : languageName(tag))
      .action(() => chosenLanguage.next(tag)),
  )
  const offered = list.menuItems([...(list.getMenuItems() ?? []), ...choices])
  return () => chosenLanguage.pipe(map((language) => narrow(offered, language, otherwise)))
}
