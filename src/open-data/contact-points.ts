import type { Helpline } from '../domain/helpline.ts'
import { WEEK_DAYS, type OpeningTimes } from '../domain/opening.ts'
import { hoursOf } from './hours.ts'
import { spokenLanguages } from './spoken-languages.ts'

const DAY_NAMES = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']

function openingHours({ days, opens, closes }: OpeningTimes): object {
  return {
    '@type': 'OpeningHoursSpecification',
    dayOfWeek: days.map((day) => DAY_NAMES[WEEK_DAYS.indexOf(day)]),
    opens,
    closes,
  }
}

/** @param areaServed the name of the place where it can be used. */
function contactPoint(helpline: Helpline, areaServed: string): object {
  const { title, dial, email, web, languagesSpoken } = helpline
  const hours = hoursOf(helpline)
  const languages = spokenLanguages(languagesSpoken).map(({ code }) => code)
  return {
    '@type': 'ContactPoint',
    name: title,
    areaServed,
    ...(dial !== undefined && { telephone: dial }),
    ...(email !== undefined && { email }),
    ...(web !== undefined && { url: web }),
    ...(languages.length > 0 && { availableLanguage: languages }),
    ...(hours !== undefined && { hoursAvailable: hours.map(openingHours) }),
  }
}

/**
 * The helplines of a page for search engines (JSON-LD of schema.org). Hours are there only where a source with a date says them.
 * @param placeOf the name of a place by its code.
 */
export function contactPoints(helplines: readonly Helpline[], placeOf: (code: string) => string): object {
  return {
    '@context': 'https://schema.org',
    '@type': 'ItemList',
    itemListElement: helplines.map((helpline) => contactPoint(helpline, placeOf(helpline.country))),
  }
}
