import { useCallback } from 'react'
import { useFormCallbacks, useSchema } from 'sanity'

import type { Reason } from '../../model/rules/may-publish.ts'

function groupOf(group: string | readonly string[] | undefined): string | undefined {
  return typeof group === 'string' ? group : group?.[0]
}

/**
 * Makes the function that leads to a place of the form: it opens the tab of the field, and the item or window in which the
 * place is, scrolls there and puts the cursor into it.
 */
export function useLeadTo(type: string): (path: NonNullable<Reason['path']>) => void {
  const { onFieldGroupSelect, onPathOpen, onPathFocus } = useFormCallbacks()
  const schemaType = useSchema().get(type)
  return useCallback(
    (path) => {
      const field =
        schemaType?.jsonType === 'object' ? schemaType.fields.find(({ name }) => name === path[0]) : undefined
      const group = groupOf(field?.group)
      if (group !== undefined) onFieldGroupSelect([], group)
      onPathOpen([...path])
      // The field is rendered with its tab; only then can it be scrolled to.
      requestAnimationFrame(() => onPathFocus([...path]))
    },
    [schemaType, onFieldGroupSelect, onPathOpen, onPathFocus],
  )
}
