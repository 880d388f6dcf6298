import { useEffect, useState } from 'react'
import { useClient, useWorkspace, validateDocument, type SanityDocument } from 'sanity'

import { API_VERSION } from '../../connection/api-version.ts'
import { toDraft } from '../../../model/pasted/link-draft.ts'
import type { LinkRow } from '../../../model/pasted/link-row.ts'
import { getToday } from '../../review/today.ts'

/** What the form of a row's draft would say at one of its fields. */
export interface CellRemark {
  readonly field: string
  readonly level: 'error' | 'warning'
  readonly what: string
}

/** In milliseconds: rows are not checked at every letter. */
const DEBOUNCE = 300

interface Checked {
  readonly row: LinkRow
  readonly remarks: readonly CellRemark[]
}

/** All references of a row were chosen from lists of what exists. */
const exists = () => Promise.resolve(true)

function fieldOf(path: readonly unknown[]): string {
  const [first] = path
  return typeof first === 'string' ? first : ''
}

/**
 * Evaluates the schema's own rules, with the rules of care among them, for each chosen row that has changed. The last part of
 * the page's address is left out: the tool makes it of the title when it creates the draft.
 * @returns the remarks by the id of the row; those of the row before while a change is being checked.
 */
export function useRowChecks(rows: readonly LinkRow[]): ReadonlyMap<string, readonly CellRemark[]> {
  const workspace = useWorkspace()
  const client = useClient({ apiVersion: API_VERSION })
  const [checked, setChecked] = useState<ReadonlyMap<string, Checked>>(new Map())

  useEffect(() => {
    const changed = rows.filter((row) => row.isChosen && checked.get(row.id)?.row !== row)
    if (changed.length === 0) return undefined
    let isOver = false
    async function check(row: LinkRow): Promise<readonly [string, Checked]> {
      const now = new Date().toISOString()
      const document: SanityDocument = {
        ...toDraft(row, undefined, getToday()),
        ...{ _rev: 'pasted', _createdAt: now, _updatedAt: now },
      }
      const markers = await validateDocument({
        ...{ document, workspace, environment: 'studio', getDocumentExists: exists },
        getClient: () => client,
      })
      const remarks = markers.flatMap(({ level, message, path }): readonly CellRemark[] => {
        const field = fieldOf(path)
        return level === 'info' || field === 'slug' ? [] : [{ field, level, what: message }]
      })
      return [row.id, { row, remarks }]
    }
    const timer = setTimeout(() => {
      void Promise.all(changed.map(check)).then((found) => {
        if (!isOver) setChecked((before) => new Map([...before, ...found]))
      })
    }, DEBOUNCE)
    return () => {
      isOver = true
      clearTimeout(timer)
    }
  }, [rows, checked, workspace, client])

  return new Map([...checked].map(([id, { remarks }]) => [id, remarks]))
}
