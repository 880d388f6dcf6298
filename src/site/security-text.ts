import { securityContacts } from '../domain/security-contacts.ts'
import type { Site } from '../domain/site.ts'

type Addresses = Pick<Site, 'proposeTo' | 'repository' | 'addressesGoodUntil'>

/**
 * The text of /.well-known/security.txt (RFC 9116); undefined where the settings name nobody, or no day.
 * @param site the address of the hub; `Canonical` is for hubs of the web alone.
 */
export function securityText(addresses: Addresses, site: string): string | undefined {
  const contacts = securityContacts(addresses.proposeTo, addresses.repository)
  if (contacts.length === 0 || addresses.addressesGoodUntil === undefined) return undefined
  return [
    ...contacts.map((contact) => `Contact: ${contact}`),
    `Expires: ${addresses.addressesGoodUntil}T23:59:59Z`,
    'Preferred-Languages: en',
    ...(site.startsWith('https:') ? [`Canonical: ${new URL('/.well-known/security.txt', site).href}`] : []),
    '',
  ].join('\n')
}
