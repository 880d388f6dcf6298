import { describe, expect, it } from 'vitest'

import { schemaTypes } from '../../../sanity-studio/model/schema/index.ts'

/** More fields than these make a tab too long to find one's way in. */
const MOST_FIELDS = 12

/** Where a field stands. */
interface Placed {
  readonly name: string
  readonly title?: string | undefined
  readonly group?: unknown
  readonly hidden?: unknown
}

/** Types whose documents only the Studio's actions write: nobody fills in their form. */
const forms = schemaTypes.filter((type) => type.type === 'document' && type.readOnly !== true)

describe.each(forms.map((type) => [type.name, type] as const))('The form of a %s', (_, type) => {
  const groups = 'groups' in type ? (type.groups ?? []) : []
  const fields: readonly Placed[] = 'fields' in type ? type.fields : []
  const shown = fields.filter(({ hidden }) => hidden !== true)

  it('has each field in one of its tabs', () => {
    const names = groups.map(({ name }) => name)
    expect(shown.filter(({ group }) => typeof group !== 'string' || !names.includes(group))).toEqual([])
  })

  it('has no two fields of one name', () => {
    const titles = shown.map(({ name, title = name }) => title)
    expect(titles.filter((title, at) => titles.indexOf(title) !== at)).toEqual([])
  })

  it('has no tab that is too long, and begins with the title', () => {
    const counts = groups.map(({ name }) => [name, shown.filter(({ group }) => group === name).length] as const)
    expect(counts.filter(([, count]) => count > MOST_FIELDS)).toEqual([])
    expect(groups[0]?.default).toBe(true)
    expect(fields.find(({ group }) => group === groups[0]?.name)?.name).toBe(fields[0]?.name)
  })
})
