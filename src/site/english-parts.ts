import { BASE_LANGUAGE } from '../domain/base-language.ts'
import type { Brand } from '../domain/brand.ts'
import { memoizeByObject } from '../domain/memoize.ts'
import type { LocaleInfo } from '../domain/locale-info.ts'
import { partPath } from '../domain/paths.ts'
import { isOfType } from '../domain/resource.ts'
import type { Library } from '../catalogue/index.ts'

/** Whether a text is written in the language of the page, be it by an editor or a translator. */
export function isWritten({ isFallback }: Pick<LocaleInfo, 'isFallback'>): boolean {
  return !isFallback
}

/** The lists of documents, by their part of the address, each with what it lists. */
function listsOf(library: Library): readonly (readonly [part: string, entries: readonly LocaleInfo[]])[] {
  const {
    resources,
    topics,
    roles,
    rights,
    laws,
    organisations,
    partnerships,
    cases,
    modelHotels,
    statistics,
    indicators,
    pathSteps,
    changeNotes,
    pages,
  } = library
  return [
    ['resources', resources],
    ['browse', resources],
    ['guides', resources.filter(isOfType('guide'))],
    ['papers', resources.filter(isOfType('policy'))],
    ['training', resources.filter(isOfType('training'))],
    ['start', pathSteps],
    ['topics', topics],
    ['jobs', roles],
    ['rights', rights],
    ['laws', laws],
    ['duties', laws],
    ['organisations', organisations],
    ['partnerships', partnerships],
    ['cases', cases],
    ['model-hotels', modelHotels],
    ['figures', statistics],
    ['price-of-an-hour', statistics],
    ['changes', changeNotes],
    ['impact', indicators],
    ...pages.map((page) => [page.slug, [page]] as const),
  ]
}

/** The lists of which an entry is written in a language, and the pages that are. */
export const writtenParts: (library: Library) => readonly string[] = memoizeByObject((library: Library) =>
  listsOf(library)
    .filter(([, entries]) => entries.some(isWritten))
    .map(([part]) => part),
)

/**
 * The parts of the hub that a language does not have: lists of which no entry is written in it, and pages that are not
 * translated. Links to them lead to the English ones. What somebody who looks for help opens is not among them, such as
 * Act now, the signs and the numbers: it is there in every language.
 */
export const englishParts: (library: Library) => readonly string[] = memoizeByObject((library: Library) => {
  const written = library.language === BASE_LANGUAGE ? undefined : writtenParts(library)
  return listsOf(library).flatMap(([part]) => (written?.includes(part) === false ? [part] : []))
})

/** The state of a language where a link is made. */
interface LanguageParts {
  readonly language: string
  /** Those that are in English only. */
  readonly englishParts: readonly string[]
}

/** Whether a language has no page of its own for a part. */
export function isEnglishPart(part: string, context: Pick<LanguageParts, 'englishParts'>): boolean {
  return context.englishParts.includes(part)
}

/** Whether a part of the hub has nothing behind it: no link leads there. */
export function isClosed(part: string, { closedParts = [] }: Pick<Brand, 'closedParts'> = {}): boolean {
  return closedParts.includes(part)
}

/** The address of a part of the hub: in the language of the page or, where it has none, in English. */
export function pathTo(part: string, context: LanguageParts): string {
  return partPath(isEnglishPart(part, context) ? BASE_LANGUAGE : context.language, part)
}
