import type { FillIn } from '../domain/rich-text.ts'
import type { BlockContext } from './block-data.ts'

/** A blank by its name; one that the document does not declare is labelled by its name. */
export function blankOf(field: string, { blanks }: BlockContext): Pick<FillIn, 'field' | 'label'> {
  return { field, label: blanks.get(field) ?? field }
}
