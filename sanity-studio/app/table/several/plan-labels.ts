import { fieldsIn, idOfReference, type Fields } from '../../../model/rules/fields.ts'
import { schemaTypes } from '../../../model/schema/index.ts'
import type { Change, Circumstances, Fate, LabelField, Loaded } from './change.ts'
import { noteOfDraft, writesOfDraft } from './write-draft.ts'

type Labels = Extract<Change, { readonly kind: 'labels' }>

const NAMES: Readonly<Record<LabelField, string>> = { topics: 'topics', roles: 'jobs' }

/** The types whose documents have a field. */
export function typesWith(field: LabelField): readonly string[] {
  return schemaTypes.flatMap((type) =>
    'fields' in type && type.fields.some(({ name }) => name === field) ? [type.name] : [],
  )
}

/** The references of a field after the change; undefined where it changes nothing. */
function changed(before: readonly Fields[], { add, remove }: Labels): readonly Fields[] | undefined {
  const kept = before.filter((one) => !remove.includes(idOfReference(one) ?? ''))
  const added = add
    .filter((id) => kept.every((one) => idOfReference(one) !== id))
    .map((id) => ({ _type: 'reference', _key: id.replace(/\W/g, '-'), _ref: id }))
  return kept.length === before.length && added.length === 0 ? undefined : [...kept, ...added]
}

/** Topics or jobs that are added and taken away: content, so it is written into the draft and nothing is published. */
export function planLabels(loaded: Loaded, change: Labels, { newId }: Circumstances): Fate {
  const { type, published, draft } = loaded
  const { field } = change
  if (!typesWith(field).includes(type))
    return { state: 'refused', why: `Documents of its type have no ${NAMES[field]}.` }
  const shown: Fields = draft ?? published ?? {}
  if (shown['translationOf'] !== undefined) {
    return { state: 'refused', why: `It is a translation, which has the ${NAMES[field]} of its original.` }
  }
  const value = changed(fieldsIn(shown[field]), change)
  if (value === undefined) return { state: 'same', why: `Its ${NAMES[field]} are so already.` }
  const after = { [field]: value.length === 0 ? undefined : value }
  return { state: 'change', note: noteOfDraft(loaded), writes: writesOfDraft(loaded, after, newId()) }
}
