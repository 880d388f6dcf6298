import type { Organisation } from '../domain/organisation.ts'
import type { Role, Topic } from '../domain/taxonomy.ts'
import { languageName, nameOf, type Translate } from '../i18n/translate.ts'
import { valuesOf, type Vocabulary } from '../i18n/value-names.ts'
import { EVERY_VALUE, FACETS, type FacetName } from '../domain/facets.ts'

/** A value of a facet with its name for readers. */
export interface NamedValue {
  readonly value: string
  readonly name: string
  /** BCP 47 tag of the name: English for a topic or a job that is not translated. */
  readonly language: string
}

/** The names of values, in one language of the hub. */
export interface NamingContext {
  readonly t: Translate
  readonly language: string
  readonly library: {
    readonly roles: readonly Role[]
    readonly topics: readonly Topic[]
    readonly organisations: readonly Organisation[]
  }
}

/** All values of a facet in the order in which they are offered; of languages, which are too many, the used ones by name. */
function allValues(facet: FacetName, used: readonly string[], context: NamingContext): readonly NamedValue[] {
  const { t, language, library } = context
  const { values } = FACETS[facet]
  switch (values) {
    case 'roles':
      return library.roles.map((role) => ({ value: role.slug, name: role.shortTitle, language: role.language }))
    case 'topics':
      return library.topics.map((topic) => ({ value: topic.slug, name: topic.title, language: topic.language }))
    case 'organisations':
      return library.organisations.map(({ slug, title, language }) => ({ value: slug, name: title, language }))
    case 'languages':
      return used
        .map((tag) => ({ value: tag, name: languageName(tag, language), language }))
        .sort((a, b) => a.name.localeCompare(b.name, language))
    default:
      return valuesOf(values.vocabulary).map((value) => ({
        value,
        name: nameOf(t, values.vocabulary satisfies Vocabulary, value),
        language,
      }))
  }
}

/**
 * Names the values of a facet that are used, in the order in which they are offered.
 * @throws RangeError for a value without a name, which would not be offered: the check of the content finds it first.
 */
export function nameValues(facet: FacetName, used: ReadonlySet<string>, context: NamingContext): readonly NamedValue[] {
  const wanted = [...used].filter((value) => value !== EVERY_VALUE)
  const all = allValues(facet, wanted, context)
  const known = new Set(all.map(({ value }) => value))
  const unknown = wanted.find((value) => !known.has(value))
  if (unknown !== undefined) {
    throw new RangeError(
      `The facet “${facet}” has no name for the value “${unknown}”. Add the value to what the facet takes its values from (src/domain/facets.ts).`,
    )
  }
  return all.filter(({ value }) => used.has(value))
}
