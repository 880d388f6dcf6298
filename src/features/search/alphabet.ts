import { letterOf } from './first-letter.ts'
import { BASE_LANGUAGE } from '../../domain/base-language.ts'
import type { LocaleInfo } from '../../domain/locale-info.ts'
import { partPath } from '../../domain/paths.ts'
import { toSlug } from '../../domain/slug.ts'
import { nameOf } from '../../i18n/translate.ts'
import { isWritten } from '../../site/english-parts.ts'
import type { PathsContext } from '../../site/page-context.ts'

/** One entry of the A to Z. `label` names its kind: Guide, Law, Topic. */
export interface AlphabetEntry {
  readonly title: string
  readonly path: string
  readonly label: string
  readonly language: string
}

/** A letter with its entries. */
export interface Letter {
  readonly letter: string
  readonly slug: string
  readonly path: string
  readonly entries: readonly AlphabetEntry[]
}

/** How many entries a page of a letter shows: more than a page of cards, since an entry is one line. */
export const ROWS_A_PAGE = 100

/** Fewer entries are one page: about ten screens of a phone. */
const MOST_ON_ONE_PAGE = 300

/** Whether the alphabet of a language is one page. English, which is never short, keeps a page a letter. */
function isOnOnePage(count: number, language: string): boolean {
  return language !== BASE_LANGUAGE && count <= MOST_ON_ONE_PAGE
}

const alphabets = new WeakMap<object, readonly Letter[]>()

function entriesOf({ t, library }: PathsContext): readonly AlphabetEntry[] {
  const entries = <T extends Omit<AlphabetEntry, 'label'> & Pick<LocaleInfo, 'isFallback'>>(
    items: readonly T[],
    labelOf: (item: T) => string,
  ): readonly AlphabetEntry[] =>
    items.filter(isWritten).map((item) => {
      const { title, path, language } = item
      return { title, path, language, label: labelOf(item) }
    })
  return [
    ...entries(library.resources, ({ kind }) => nameOf(t, 'kind', kind)),
    ...entries(library.laws, () => t('type.law')),
    ...entries(library.organisations, () => t('type.organisation')),
    ...entries(library.partnerships, () => t('type.partnership')),
    ...entries(library.referralRoutes, () => t('type.referralRoute')),
    ...entries(library.cases, () => t('type.case')),
    ...entries(library.topics, () => t('type.topic')),
    ...entries(library.roles, () => t('type.role')),
    // A line that has no name yet bears its number, which others have too.
    ...entries(library.helplines, ({ title, phone, country }) =>
      title === phone ? nameOf(t, 'jurisdiction', country) : t('type.helpline'),
    ),
  ]
}

/**
 * Everything that has a page or a phone number and is written in the language, by first letter. Computed once per language.
 */
export function alphabet(context: PathsContext): readonly Letter[] {
  const { language } = context
  const known = alphabets.get(context.library)
  if (known !== undefined) return known
  const { compare } = new Intl.Collator(language)
  const all = entriesOf(context)
  const isOne = isOnOnePage(all.length, language)
  const groups = Map.groupBy(all, ({ title }) => letterOf(title))
  const letters = [...groups]
    .map(([letter, entries]) => {
      const slug = letter === '#' ? 'digits' : toSlug(letter)
      return {
        letter,
        slug,
        path: isOne ? `${partPath(language, 'a-z')}#${slug}` : partPath(language, `a-z/${slug}`),
        entries: [...entries].sort((a, b) => compare(a.title, b.title) || compare(a.path, b.path)),
      }
    })
    .sort((a, b) => compare(a.letter, b.letter))
  alphabets.set(context.library, letters)
  return letters
}

/** The letters whose entries are on the page of the alphabet itself; none where each letter has its own page. */
export function lettersOnOnePage(context: PathsContext): readonly Letter[] {
  const letters = alphabet(context)
  const count = letters.reduce((sum, { entries }) => sum + entries.length, 0)
  return isOnOnePage(count, context.language) ? letters : []
}

/** Only the letters, with the addresses of their pages. */
export function letterLinks(context: PathsContext): readonly Pick<Letter, 'letter' | 'path'>[] {
  return alphabet(context).map(({ letter, path }) => ({ letter, path }))
}
