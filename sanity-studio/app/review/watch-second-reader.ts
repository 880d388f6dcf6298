import { map } from 'rxjs'

import { shared, watchQuery } from '../connection/watch-query.ts'
import { isFields } from '../../model/rules/fields.ts'
import { SECOND_READER_SETTINGS } from '../../model/rules/second-reader-setting.ts'

/** The switch of the second reader, as it is published. */
export interface SecondReaderSwitch {
  readonly isOn: boolean
  /** The id and revision of the settings that hold it; undefined where there are none, or until they are known. */
  readonly settings: { readonly id: string; readonly revision: string } | undefined
}

const SETTING = `${SECOND_READER_SETTINGS} | order(_id)[0]{_id, _rev, secondReader}`

/** On until the setting is known to be off. */
export const ON: SecondReaderSwitch = { isOn: true, settings: undefined }

function toSwitch(found: unknown): SecondReaderSwitch {
  if (!isFields(found)) return ON
  const { _id: id, _rev: revision, secondReader } = found
  const settings = typeof id === 'string' && typeof revision === 'string' ? { id, revision } : undefined
  return { isOn: secondReader !== false, settings }
}

/** Observes the switch of the second reader. */
export const watchSecondReader = shared((store) =>
  watchQuery(store, { fetch: SETTING, listen: '*[_type == "siteSettings"]', perspective: 'published' }).pipe(
    map(toSwitch),
  ),
)
