import { useToast } from '@sanity/ui/toast'
import { useCallback } from 'react'
import type { PortableTextInputProps } from 'sanity'

import { isAddress } from '../../model/pasted/address.ts'
import { describeNotCarried } from '../../model/pasted/rich-text/not-carried.ts'
import { toRichText } from '../../model/pasted/rich-text/rich-text.ts'
import { readMarkup } from './read-markup.ts'

type OnPaste = NonNullable<PortableTextInputProps['onPaste']>

/** The formats in which Sanity’s own editor copies: it takes them back with all that they hold. */
const OWN_FORMATS = ['application/x-portable-text', 'application/json']

/** Long enough to read several sentences, in milliseconds. */
const TIME_TO_READ = 15_000

/**
 * The pasted HTML, where it is for us: not what Sanity's editor has copied, nor an address alone, which Sanity makes a link
 * of the chosen words.
 */
function htmlOf({
  types,
  getData,
}: {
  types: readonly string[]
  getData: (type: string) => string
}): string | undefined {
  if (OWN_FORMATS.some((format) => types.includes(format)) || isAddress(getData('text/plain').trim())) return undefined
  const html = getData('text/html')
  return html === '' ? undefined : html
}

/** What a rich text does with what is pasted: it takes what it can hold, and says in a toast what was left out. */
export function usePaste(): OnPaste {
  const toast = useToast()
  return useCallback(
    ({ event, schemaTypes }) => {
      const { clipboardData } = event
      const html = htmlOf({ types: clipboardData.types, getData: (type) => clipboardData.getData(type) })
      if (html === undefined) return undefined
      const allowed = {
        styles: schemaTypes.styles.map(({ value }) => value),
        lists: schemaTypes.lists.map(({ value }) => value),
        decorators: schemaTypes.decorators.map(({ value }) => value),
        annotations: schemaTypes.annotations.map(({ name }) => name),
      }
      const { blocks, notCarried } = toRichText(readMarkup(html), allowed, () => crypto.randomUUID().slice(0, 12))
      if (notCarried.length > 0) {
        toast.push({
          id: 'not-carried',
          status: 'warning',
          title: 'Not everything was pasted as it was',
          description: describeNotCarried(notCarried),
          duration: TIME_TO_READ,
          closable: true,
        })
      }
      return blocks.length === 0 ? undefined : { insert: blocks.map((block) => ({ ...block })) }
    },
    [toast],
  )
}
