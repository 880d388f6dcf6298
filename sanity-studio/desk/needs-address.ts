import { isReachable } from '../rules/may-publish.ts'
import type { DeskList } from './desk-list.ts'

function isBlank(value: unknown): boolean {
  return value === undefined || value === null || value === ''
}

/** Links without the publisher's page, helplines that nobody could reach. */
export const needsAddress: DeskList = {
  id: 'needs-address',
  title: 'Needs an address',
  todo: 'Find the publisher’s own page, or the number of the helpline.',
  filter: `!defined(translationOf) && (
    (_type == "externalResource" && coalesce(url, "") == "") ||
    (_type == "helpline" && coalesce(dial, "") == "" && coalesce(web, "") == "" && coalesce(email, "") == "" &&
      coalesce(textNumber, "") == ""))`,
  holds: (document) => {
    if (!isBlank(document['translationOf'])) return false
    if (document._type === 'externalResource') return isBlank(document['url'])
    return document._type === 'helpline' && !isReachable(document)
  },
}
