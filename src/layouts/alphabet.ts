import { partPath } from '../domain/paths.ts'
import { letterOf, toSlug } from '../domain/slug.ts'
import { nameOf } from '../i18n/translate.ts'
import type { PageContext } from './page-context.ts'

/** One line of the A to Z. `label` says what it is: Guide, Law, Topic. */
export interface AlphabetEntry {
  readonly title: string
  readonly path: string
  readonly label: string
  readonly language: string
}

/** A letter with everything under it. */
export interface Letter {
  readonly letter: string
  readonly slug: string
  readonly path: string
  readonly entries: readonly AlphabetEntry[]
}

/** Titles on one page of a letter: rows are short, so more than cards. */
export const ROWS_A_PAGE = 100

const alphabets = new WeakMap<object, readonly Letter[]>()

function entriesOf({ t, library }: PageContext): readonly AlphabetEntry[] {
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

/** Everything that has a page or a number, by first letter. Computed once a language. */
export function alphabet(context: PageContext): readonly Letter[] {
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
