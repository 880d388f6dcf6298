import { securityContacts } from '../../../src/domain/security-contacts.ts'
import { filledText, isBlank, type Fields } from './fields.ts'
import { countOf } from './phrases.ts'
import { SECOND_READER_SETTINGS } from './second-reader-setting.ts'

/** How many days before the addresses have to be tried again somebody is told. */
const SOON_DAYS = 30

/** Who reads of a weakness is asked once a year at least (RFC 9116). */
const MOST_DAYS = 366

const DAY = 86_400_000

/**
 * GROQ for the settings, as far as somebody is told what they lack.
 * @public used by files of the Studio that the check for dead code does not read
 */
export const SETTINGS_QUERY = `${SECOND_READER_SETTINGS} | order(_id)[0]{_id, mainHelpline, proposeTo, repository, addressesGoodUntil}`

/**
 * What is missing so that readers can report mistakes and weaknesses, in one sentence; undefined where nothing is.
 * @param settings the English settings of the hub.
 * @param today YYYY-MM-DD.
 */
export function mistakesAddressFault(settings: Fields, today: string): string | undefined {
  const { proposeTo, repository, addressesGoodUntil } = settings
  if (isBlank(proposeTo) && isBlank(repository)) {
    return 'Readers cannot report a mistake: the settings name no address for mistakes and no repository.'
  }
  if (securityContacts(filledText(proposeTo), filledText(repository)).length === 0) {
    return 'Nobody can report a weakness unseen by others, so the hub has no security.txt: the address for mistakes is a page of the web. Write an e-mail address there, or name the repository.'
  }
  if (isBlank(addressesGoodUntil)) {
    return 'The settings do not say until when the addresses for mistakes are right, so the hub has no security.txt.'
  }
  const days = (Date.parse(String(addressesGoodUntil)) - Date.parse(today)) / DAY
  if (days < 0)
    return `The addresses for mistakes were right until ${String(addressesGoodUntil)}: security.txt has run out.`
  if (days > MOST_DAYS)
    return `The addresses for mistakes cannot be known to be right until ${String(addressesGoodUntil)}: write a day within a year.`
  if (days <= SOON_DAYS)
    return `The addresses for mistakes have to be tried again: security.txt runs out in ${countOf(days, 'day')}.`
  return undefined
}

/** That the settings name no helpline, as a task; undefined where they do. @public as `SETTINGS_QUERY` */
export function helplineFault({ mainHelpline }: Fields): string | undefined {
  return mainHelpline === undefined || mainHelpline === null
    ? 'No helpline is on every page: readers are told that none is listed. Write one with its source, then choose it.'
    : undefined
}
