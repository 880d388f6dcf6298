import { isRecord } from '../../domain/is-record.ts'
import { contentChanges, type ContentChanges } from '../../catalogue/content.ts'
import type { Focus } from '../../catalogue/focus.ts'
import type { Content } from '../../catalogue/index.ts'
import { contentVariants } from '../../pictures/integration.ts'
import type { Edition, Found } from './publisher-state.ts'

/** The documents whose own pages a change shows: those that changed, and the originals of translations. */
function documentsToShow(next: Content, { changed }: ContentChanges): ReadonlySet<string> {
  const ids = new Set(changed)
  for (const { _id, translationOf } of next.documents) {
    if (ids.has(_id) && isRecord(translationOf) && typeof translationOf['_ref'] === 'string')
      ids.add(translationOf['_ref'])
  }
  return ids
}

/** The types of documents whose numbers people call. */
const WITH_NUMBERS: ReadonlySet<string> = new Set(['helpline', 'siteSettings'])

/** Whether a change may be one of a number. */
function mayChangeNumbers(before: Content, next: Content, { changed, removed }: ContentChanges): boolean {
  const ids = new Set([...changed, ...removed])
  return [...before.documents, ...next.documents].some(({ _id, _type }) => WITH_NUMBERS.has(_type) && ids.has(_id))
}

/** The pages that are shown before all others: those with numbers where one may have changed, then the documents' own. */
function firstPages(before: Content, next: Content, changes: ContentChanges): readonly Focus[] {
  // The pages of a language that was just opened have no fragments yet.
  if (!next.languages.every((language) => before.languages.includes(language))) return []
  const own = documentsToShow(next, changes)
  return mayChangeNumbers(before, next, changes) ? ['numbers', own] : [own]
}

/** Whether two valid contents show other pictures, or other parts of them. */
export function haveOtherPictures(one: Content, other: Content): boolean {
  return contentVariants(one).symmetricDifference(contentVariants(other)).size > 0
}

/** Compares what was just read with what the hub shows. */
export function foundChange(shown: Edition, next: Edition): Found {
  const changes = contentChanges(shown.content, next.content)
  return {
    ...next,
    isChanged: changes.changed.length + changes.removed.length > 0,
    first: firstPages(shown.content, next.content, changes),
  }
}
