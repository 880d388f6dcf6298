import { partPath } from '../domain/paths.ts'
import { letterOf, toSlug } from '../domain/slug.ts'
import { nameOf } from '../i18n/translate.ts'
import type { PathsContext } from './page-context.ts'

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

const alphabets = new WeakMap<object, readonly Letter[]>()

function entriesOf({ t, library }: PathsContext): readonly AlphabetEntry[] {
  const entry = (item: Omit<AlphabetEntry, 'label'>, label: string): AlphabetEntry => ({
    title: item.title,
    path: item.path,
    language: item.language,
    label,
  })
  return [
    ...library.resources.map((resource) => entry(resource, nameOf(t, 'kind', resource.kind))),
    ...library.laws.map((law) => entry(law, t('type.law'))),
    ...library.organisations.map((organisation) => entry(organisation, t('type.organisation'))),
    ...library.topics.map((topic) => entry(topic, t('type.topic'))),
    ...library.roles.map((role) => entry(role, t('type.role'))),
    ...library.helplines.map((helpline) => entry(helpline, t('type.helpline'))),
  ]
}

/** Everything that has a page or a phone number, by first letter. Computed once per language. */
export function alphabet(context: PathsContext): readonly Letter[] {
  const known = alphabets.get(context.library)
  if (known !== undefined) return known
  const { compare } = new Intl.Collator(context.language)
  const groups = Map.groupBy(entriesOf(context), ({ title }) => letterOf(title))
  const letters = [...groups]
    .map(([letter, entries]) => {
      const slug = letter === '#' ? 'digits' : toSlug(letter)
      return {
        letter,
        slug,
        path: partPath(context.language, `a-z/${slug}`),
        entries: [...entries].sort((a, b) => compare(a.title, b.title) || compare(a.path, b.path)),
      }
    })
    .sort((a, b) => compare(a.letter, b.letter))
  alphabets.set(context.library, letters)
  return letters
}

/** The letters alone, with the addresses of their pages. */
export function letterLinks(context: PathsContext): readonly Pick<Letter, 'letter' | 'path'>[] {
  return alphabet(context).map(({ letter, path }) => ({ letter, path }))
}
