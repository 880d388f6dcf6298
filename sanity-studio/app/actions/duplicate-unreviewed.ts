import type { DuplicateDocumentActionComponent } from 'sanity'

/** The fields that a copy starts without: nobody has checked its facts, and its page needs an address of its own. */
const NOT_COPIED: ReadonlySet<string> = new Set(['lastReviewed', 'lastReviewedHow', 'publishedAlone', 'slug'])

/** Sanity's own “Duplicate”, whose copy counts as not reviewed. */
export function duplicateUnreviewed(useDuplicate: DuplicateDocumentActionComponent): DuplicateDocumentActionComponent {
  const Duplicate: DuplicateDocumentActionComponent = (props) =>
    useDuplicate({
      ...props,
      mapDocument: ({ _id, _type, ...fields }) => ({
        _id,
        _type,
        ...Object.fromEntries(Object.entries(fields).filter(([name]) => !NOT_COPIED.has(name))),
      }),
    })
  Duplicate.action = 'duplicate'
  Duplicate.displayName = 'DuplicateUnreviewed'
  return Duplicate
}
