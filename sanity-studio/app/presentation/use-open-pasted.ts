import { useEffect } from 'react'
import { useClient } from 'sanity'
import { useRouter } from 'sanity/router'

import { API_VERSION } from '../connection/api-version.ts'
import { fieldsIn } from '../../model/rules/fields.ts'
import { documentAt, pastedPath, SHOWN_TYPES } from './page-address.ts'

/** Where somebody looks for a document: Sanity's search, that of a list, and ours. */
const FINDERS = 'input[placeholder^="Search"], input[aria-label^="Find in this list"]'

const SLUG = 'coalesce(translationOf->slug.current, slug.current)'
const AT = `*[_type in $types && ${SLUG} in $slugs]{_id, _type, language, "slug": ${SLUG}}`

/** Opens the document of a page whose address somebody pastes where documents are looked for. */
export function useOpenPasted(): void {
  const client = useClient({ apiVersion: API_VERSION })
  const { navigateIntent } = useRouter()
  useEffect(() => {
    async function open({ target, clipboardData }: ClipboardEvent) {
      if (!(target instanceof Element) || !target.matches(FINDERS)) return
      const path = pastedPath(clipboardData?.getData('text/plain') ?? '')
      if (path === undefined) return
      const params = { types: SHOWN_TYPES, slugs: path.split(/[/#]+/) }
      const page = documentAt(path, fieldsIn(await client.fetch<unknown>(AT, params, { perspective: 'drafts' })))
      if (page === undefined) return
      // Sanity's search closes.
      target.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', keyCode: 27, bubbles: true }))
      navigateIntent('edit', page)
    }
    const listen = (event: ClipboardEvent) => void open(event)
    document.addEventListener('paste', listen)
    return () => document.removeEventListener('paste', listen)
  }, [client, navigateIntent])
}
