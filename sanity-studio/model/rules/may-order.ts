import type { Fields } from './fields.ts'
import type { Passage } from './passages.ts'
import { placeOf } from './place.ts'
import { saidOf } from './sign-lists.ts'

/** A heading asks or forbids: “May I look in a bag?”. */
const isHeading = ({ style }: Passage) => style !== undefined && style !== 'normal'

/** Whether a text of a document may ask somebody to do something: a sign tells of others, and “Do not” forbids. */
export function mayOrder(document: Fields, passage: Passage): boolean {
  return (
    !passage.isOthers &&
    !isHeading(passage) &&
    document['_type'] !== 'sign' &&
    !(document['_type'] === 'actionStep' && document['stance'] === 'do-not' && passage.path[0] === 'title')
  )
}

/** The same, and that no heading over it says that it is wrong, or a sign. @param denial words that forbid in a heading. */
export function isAmongOrders(document: Fields, passage: Passage, denial: RegExp): boolean {
  if (!mayOrder(document, passage)) return false
  const place = placeOf(document, passage.path)
  const said = saidOf(place, document['language'])
  if (place.isWrong || said === 'signs' || said === 'wrongs') return false
  return document['language'] === 'en' || !place.headings.some((heading) => denial.test(heading))
}
