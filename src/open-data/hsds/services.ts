import type { Helpline } from '../../domain/helpline.ts'
import { WEEK_DAYS } from '../../domain/opening.ts'
import { hoursOf } from '../hours.ts'
import { spokenLanguages } from '../spoken-languages.ts'
import { uuidOf } from '../uuid.ts'

/** A helpline, and what HSDS asks beside it. */
export interface Line {
  readonly helpline: Helpline
  /** Our id of the organisation that runs it. */
  readonly organisation?: { readonly id: string; readonly title: string; readonly description: string }
  /** The name of the place where it can be used. */
  readonly place: string
}

/** What a reader of the data must be told until somebody has checked a line: HSDS has no state for it. */
export const UNCONFIRMED =
  'Nobody has confirmed these details with the operator yet: see its own page before you pass them on.'

function phonesOf({ id, dial, phone, languagesSpoken }: Helpline): object[] {
  if (dial === undefined) return []
  const languages = spokenLanguages(languagesSpoken).map(({ name, code }) => ({
    id: uuidOf(`${id}#language-${code}`),
    phone_id: uuidOf(`${id}#phone`),
    name,
    code,
  }))
  return [
    {
      id: uuidOf(`${id}#phone`),
      service_id: uuidOf(id),
      number: dial,
      type: 'voice',
      ...(phone !== undefined && phone !== dial && { description: `As printed: ${phone}` }),
      ...(languages.length > 0 && { languages }),
    },
  ]
}

/** Times are only given for lines that answer day and night: HSDS wants an offset from UTC, which changes with the season. */
function schedulesOf(helpline: Helpline): object[] {
  const hours = hoursOf(helpline)
  if (hours === undefined) return []
  const { id, hours: description } = helpline
  return hours.map(({ days }, at) => ({
    id: uuidOf(at === 0 ? `${id}#schedule` : `${id}#schedule-${at}`),
    service_id: uuidOf(id),
    freq: 'WEEKLY',
    byday: days.join(','),
    description,
    ...(days.length === WEEK_DAYS.length && { opens_at: '00:00Z', closes_at: '23:59Z' }),
  }))
}

/**
 * A helpline as a service of HSDS 3 (Open Referral). What no source says is absent; `assured_date` is the day on which a person
 * checked the line, and absent until somebody has.
 */
export function toService({ helpline, organisation, place }: Line): object {
  const { id, title, country, operator, useFor, email, web, cost, languagesSpoken, lastReviewed, caveat } = helpline
  const isList = spokenLanguages(languagesSpoken).length > 0
  const alert = [...(lastReviewed === undefined ? [UNCONFIRMED] : []), ...(caveat === undefined ? [] : [caveat])]
  return {
    id: uuidOf(id),
    name: title,
    status: 'active',
    // An organization of HSDS needs a description, which who only has a name with us does not have.
    description: organisation !== undefined || operator === undefined ? useFor : `${useFor} (run by: ${operator})`,
    ...(organisation !== undefined && {
      organization_id: uuidOf(organisation.id),
      organization: { id: uuidOf(organisation.id), name: organisation.title, description: organisation.description },
    }),
    ...(web !== undefined && { url: web }),
    ...(email !== undefined && { email }),
    ...(cost !== undefined && { fees_description: cost }),
    ...(languagesSpoken !== undefined && !isList && { interpretation_services: languagesSpoken }),
    ...(lastReviewed !== undefined && { assured_date: lastReviewed }),
    ...(alert.length > 0 && { alert: alert.join(' ') }),
    phones: phonesOf(helpline),
    schedules: schedulesOf(helpline),
    // The country as ISO 3166 has it, a part of one as ISO 3166-2.
    service_areas: [
      { id: uuidOf(`${id}#area`), service_id: uuidOf(id), name: place, extent: country, extent_type: 'text' },
    ],
  }
}
