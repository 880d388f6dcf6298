import type { Site } from '../domain/site.ts'

type Addresses = Pick<Site, 'proposeTo' | 'repository' | 'addressesGoodUntil'>

/** Where a weakness is reported unseen by others; an issue, which everybody reads, is no such place. */
function contactsOf({ proposeTo, repository }: Addresses): readonly string[] {
  return [
    ...(proposeTo?.startsWith('mailto:') === true ? [proposeTo] : []),
    ...(repository === undefined ? [] : [`${repository}/security/advisories/new`]),
  ]
}

/**
 * The text of /.well-known/security.txt (RFC 9116); undefined where the settings name nobody, or no day.
 * @param site the address of the hub; `Canonical` is for hubs of the web alone.
 */
export function securityText(addresses: Addresses, site: string): string | undefined {
  const contacts = contactsOf(addresses)
  if (contacts.length === 0 || addresses.addressesGoodUntil === undefined) return undefined
  return [
    ...contacts.map((contact) => `Contact: ${contact}`),
    `Expires: ${addresses.addressesGoodUntil}T23:59:59Z`,
    'Preferred-Languages: en',
    ...(site.startsWith('https:') ? [`Canonical: ${new URL('/.well-known/security.txt', site).href}`] : []),
    '',
  ].join('\n')
}
