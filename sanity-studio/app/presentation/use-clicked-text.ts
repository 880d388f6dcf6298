import { useToast } from '@sanity/ui/toast'
import { useEffect, type RefObject } from 'react'
import { pathToString } from 'sanity'
import { usePaneRouter } from 'sanity/structure'

import { previewOrigin } from '../connection/environment.ts'
import type { Fields } from '../../model/rules/fields.ts'
import { placeOfText, readClickedText } from './clicked-text.ts'

/** Opens the form at the field of a paragraph that somebody clicks in the preview. */
export function useClickedText(frame: RefObject<HTMLIFrameElement | null>, document: Fields): void {
  const { params, setParams } = usePaneRouter()
  const toast = useToast()
  useEffect(() => {
    function openField({ source, origin, data }: MessageEvent<unknown>) {
      if (origin !== new URL(previewOrigin).origin || source !== frame.current?.contentWindow) return
      const text = readClickedText(data)
      if (text === undefined) return
      const place = placeOfText(document, text)
      if (place === undefined) {
        toast.push({
          id: 'clicked-text',
          status: 'info',
          title: 'These words are not in this document: they belong to another one, or are the same on every page.',
        })
        return
      }
      // Without the name of a view the pane shows its first, the form.
      const others = Object.entries(params ?? {}).filter(([name]) => name !== 'view')
      setParams({ ...Object.fromEntries(others), path: pathToString([...place]) })
    }
    window.addEventListener('message', openField)
    return () => window.removeEventListener('message', openField)
  }, [frame, document, params, setParams, toast])
}
