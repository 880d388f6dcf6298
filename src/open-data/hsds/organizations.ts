import type { Organisation } from '../../domain/organisation.ts'
import { uuidOf } from '../uuid.ts'

/** An organisation as HSDS 3 (Open Referral) writes it. */
export function toOrganization({ id, title, alsoKnownAs, description, url }: Organisation): object {
  return {
    id: uuidOf(id),
    name: title,
    description,
    ...(alsoKnownAs.length > 0 && { alternate_name: alsoKnownAs.join('; ') }),
    ...(url !== undefined && { website: url }),
  }
}
