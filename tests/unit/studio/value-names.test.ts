import { expect, it } from 'vitest'

import { decorate } from '../../../sanity-studio/model/schema-decoration/decorate.ts'
import { namesOfList, placeName } from '../../../sanity-studio/model/schema-decoration/value-names.ts'
import { schemaTypes } from '../../../sanity-studio/model/schema/index.ts'
import { EDITORS_VOCABULARIES, NAMED_VOCABULARIES } from '../../../sanity-studio/model/schema/vocabularies/named.ts'

interface ClosedList {
  readonly path: string
  readonly options: readonly unknown[]
}

/** The closed lists of all fields of a type, as the Studio offers them. */
function closedListsOf(type: (typeof schemaTypes)[number]): readonly ClosedList[] {
  const decorated = decorate(type, undefined)
  if (!('preview' in decorated)) return []
  return decorated.fields.flatMap(({ name, options }) =>
    typeof options === 'object' && options !== null && 'list' in options && Array.isArray(options.list)
      ? [{ path: `${type.name}.${name}`, options: options.list }]
      : [],
  )
}

it('Every value of every closed list has a name for editors', () => {
  const lists = schemaTypes.flatMap(closedListsOf)
  expect(lists.length).toBeGreaterThan(40)
  const unnamed = lists.filter(({ options }) =>
    options.some((option) => typeof option !== 'object' || option === null || !('title' in option)),
  )
  expect(unnamed.map(({ path }) => path)).toEqual([])
})

it('Two vocabularies never have the same values, or the names of one would be shown for the other', () => {
  // These have a sentence for each value, and come after the names.
  const all = Object.entries({ ...NAMED_VOCABULARIES, ...EDITORS_VOCABULARIES }).filter(
    ([name]) => name !== 'phaseText' && name !== 'networkRoleText',
  )
  expect(new Set(all.map(([, values]) => values.join())).size).toBe(all.length)
})

it.each([
  ['callout', 'tone', 'danger', 'Danger'],
  ['guide', 'kind', 'policy-template', 'Policy template'],
  ['law', 'kind', 'reporting-law', 'Reporting law'],
  ['guide', 'translationStatus', 'machine-unchecked', 'Machine translation, unchecked'],
  ['guide', 'language', 'pl', 'Polish'],
  ['guide', 'languages', 'nl', 'Dutch'],
])('%s.%s: “%s” is offered as “%s”', (type, field, value, title) => {
  const lists = schemaTypes.filter(({ name }) => name === type).flatMap(closedListsOf)
  expect(lists.find(({ path }) => path === `${type}.${field}`)?.options).toContainEqual({ value, title })
})

it('A list that is no vocabulary has no names, and an unknown place is named by its code', () => {
  expect(namesOfList(['a', 'b'])).toBeUndefined()
  expect(placeName('GB-EAW')).toBe('England and Wales')
  expect(placeName('XX')).toBe('XX')
})
