import type { DuplicateDocumentActionComponent } from 'sanity'

/** What a copy must not take over: nobody has checked it, and its page needs an address of its own. */
const NOT_COPIED: ReadonlySet<string> = new Set(['lastReviewed', 'slug'])

/** Sanity's own “Duplicate”, whose copy begins unreviewed. */
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
