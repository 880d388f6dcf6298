import { useCallback } from 'react'
import type { SanityClient } from 'sanity'

import { known, useAsked } from '../connection/use-watched.ts'
import { filledText, isFields, type Fields } from '../../model/rules/fields.ts'
import { pageAddress } from './page-address.ts'
import { BASE_LANGUAGE } from '../../../src/domain/base-language.ts'

function textIn(value: unknown, field: string): string | undefined {
  return isFields(value) ? filledText(value[field]) : undefined
}

/** The slug of an original, drafts first; undefined until it is known, and where the request fails: then there is no address. */
function useOriginalSlug(id: string | undefined): string | undefined {
  const ask = useCallback(
    async (client: SanityClient) =>
      id === undefined
        ? undefined
        : filledText(await client.fetch<unknown>('*[_id == $id][0].slug.current', { id }, { perspective: 'drafts' })),
    [id],
  )
  return known(useAsked(ask))
}

/** The path of the page for the document as it is in the form. */
export function usePageAddress(type: string, document: Fields): string | undefined {
  const original = textIn(document['translationOf'], '_ref')
  const slugOfOriginal = useOriginalSlug(original)
  const slug = original === undefined ? textIn(document['slug'], 'current') : slugOfOriginal
  return pageAddress({ type, language: textIn(document, 'language') ?? BASE_LANGUAGE, slug })
}
