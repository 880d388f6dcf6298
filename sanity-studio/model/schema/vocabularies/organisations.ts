import { PLACES } from '../../../../src/domain/places.ts'

export const ORGANISATION_KINDS = [
  'ngo',
  'government',
  'regulator',
  'police',
  'un-agency',
  'network',
  'partnership',
  'hotel-company',
  'service-company',
  'trade-body',
  'research',
  'knowledge-platform',
  'foundation',
  'programme',
] as const

/** The place of an organisation in the network, in the order of the list of members. */
export const MEMBERSHIPS = ['coordinator', 'founding-member', 'member', 'supporter'] as const

/** For what an organisation answers in and around a hotel: the network's split of responsibility. */
export const NETWORK_ROLES = ['brand', 'owner', 'operator', 'agency', 'ngo', 'trade-body', 'authority'] as const

/** Where something applies. */
export const JURISDICTIONS = PLACES
