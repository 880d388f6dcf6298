import type { Path, ValidationMarker } from 'sanity'

import { filledText, isFields } from '../../model/rules/fields.ts'
import type { FormError } from '../../model/rules/may-publish.ts'

/** By what Sanity's validation names a reference to what is not published. */
const NOT_PUBLISHED = 'reference.not-published'

/** A path of the form without ranges, which no error has. */
function stepsOf(path: Path): FormError['path'] {
  return path.flatMap((step) => (Array.isArray(step) ? [] : [step]))
}

/** The list that has a reference: the form can be led to that, and not to a line of it. */
function listOf(path: FormError['path']): FormError['path'] {
  return typeof path.at(-1) === 'object' ? path.slice(0, -1) : path
}

/** The errors among what Sanity's validation of a document found. */
export function formErrorsOf(markers: readonly ValidationMarker[]): readonly FormError[] {
  return markers
    .filter(({ level }) => level === 'error')
    .map(({ message, path, code, details }) => {
      const unpublished = code === NOT_PUBLISHED && isFields(details) ? filledText(details['referenceId']) : undefined
      const steps = stepsOf(path)
      return { message, path: unpublished === undefined ? steps : listOf(steps), unpublished }
    })
}
