import { Text } from '@sanity/ui'

import { isFields } from '../../model/rules/fields.ts'
import type { Tag } from '../../model/rules/units/unit-text.ts'
import type { TranslationUnit } from '../../model/translation-units/units.ts'

const DECORATORS: Readonly<Record<string, string>> = { strong: 'bold' }

/** What a tag of a text stands for, in words. */
function nameOf(tag: Tag, unit: TranslationUnit): string {
  if (tag.isEmpty) return `the blank “${String(tag.child['field'])}”`
  const marks: unknown = isFields(unit.value) ? unit.value['markDefs'] : []
  const links = (Array.isArray(marks) ? marks : []).filter(isFields)
  const names = tag.marks.map((mark) => {
    const link = links.find(({ _key }) => _key === mark)
    if (link === undefined) return DECORATORS[mark] ?? mark
    return typeof link['href'] === 'string' ? `a link to ${link['href']}` : 'a link to a page of the hub'
  })
  return names.join(', ')
}

/** Says what the tags of a text stand for, and how to write them. */
export function TagLegend({ unit }: { readonly unit: TranslationUnit }) {
  if (unit.tags.length === 0) return null
  const shown = unit.tags.map(
    (tag) => `${tag.isEmpty ? `<${tag.number}/>` : `<${tag.number}>…</${tag.number}>`} is ${nameOf(tag, unit)}`,
  )
  return (
    <Text size={1} muted>
      {`${shown.join('; ')}. Put each into the translation once.`}
    </Text>
  )
}
