import { useEffect, useState } from 'react'
import { useClient } from 'sanity'

import { API_VERSION } from '../connection/api-version.ts'
import { pageAddress } from './page-address.ts'

type Fields = Readonly<Record<string, unknown>>

function textIn(value: unknown, field: string): string | undefined {
  if (typeof value !== 'object' || value === null) return undefined
  const found: unknown = Object.entries(value).find(([name]) => name === field)?.[1]
  return typeof found === 'string' && found !== '' ? found : undefined
}

/** The slug of an original, drafts first; undefined until it is known. */
function useOriginalSlug(originalId: string | undefined): string | undefined {
  const client = useClient({ apiVersion: API_VERSION })
  const [found, setFound] = useState<{ readonly id: string; readonly slug: string }>()
  useEffect(() => {
    if (originalId === undefined) return undefined
    let isOver = false
    client
      .fetch<unknown>('*[_id == $id][0].slug.current', { id: originalId }, { perspective: 'drafts' })
      .then((slug) => {
        if (!isOver && typeof slug === 'string') setFound({ id: originalId, slug })
      })
      // Where the request fails there is no address, and the view says so.
      .catch(() => undefined)
    return () => {
      isOver = true
    }
  }, [client, originalId])
  return found !== undefined && found.id === originalId ? found.slug : undefined
}

/** The path of the page for the document as it is in the form. */
export function usePageAddress(type: string, document: Fields): string | undefined {
  const original = textIn(document['translationOf'], '_ref')
  const slugOfOriginal = useOriginalSlug(original)
  const slug = original === undefined ? textIn(document['slug'], 'current') : slugOfOriginal
  return pageAddress({ type, language: textIn(document, 'language') ?? 'en', slug })
}
