import { hostOf } from './address.ts'

/** An organisation of the hub, as far as its address says something about links. */
export interface KnownOrganisation {
  readonly id: string
  readonly title: string
  readonly url: string | undefined
  /** A value of JURISDICTIONS. */
  readonly country: string | undefined
}

/** A link of the hub, as far as it says who publishes on its host. */
export interface KnownPublication {
  readonly url: string | undefined
  readonly publisher: string | undefined
  /** The organisations behind it, by their ids. */
  readonly publishedBy: readonly string[]
}

/** Who publishes an address, as far as the hub knows. */
export interface KnownPublisher {
  readonly name: string
  /** The ids of the organisations with a page on the hub. */
  readonly organisations: readonly string[]
  readonly country: string | undefined
}

/** Finds the publisher of an address by its host; undefined where the hub knows none. Nothing is fetched. */
export type FindPublisher = (address: string) => KnownPublisher | undefined

/** Whether everybody can have a name below a host: co.uk, gov.uk, com.au. */
function isPublicSuffix(host: string): boolean {
  const parts = host.split('.')
  return parts.length < 2 || (parts.length === 2 && /^[a-z]{2}$/.test(parts[1] ?? '') && (parts[0] ?? '').length <= 3)
}

/** The host, and the hosts above it that belong to the same publisher: news.example.org, example.org. */
function hostsAbove(host: string): readonly string[] {
  const parts = host.split('.')
  return parts.map((_, at) => parts.slice(at).join('.')).filter((one, at) => at === 0 || !isPublicSuffix(one))
}

/** Of the publishers on a host the one with more than half of its links. */
function usualPublisher(publications: readonly KnownPublication[]): KnownPublisher | undefined {
  const byName = Map.groupBy(publications, ({ publisher = '' }) => publisher)
  const [name, own] = [...byName].toSorted(([, a], [, b]) => b.length - a.length)[0] ?? []
  if (name === undefined || name === '' || own === undefined || own.length * 2 <= publications.length) return undefined
  return { name, organisations: own[0]?.publishedBy ?? [], country: undefined }
}

/** Learns from organisations and links which host is whose. An organisation’s own site counts first. */
export function createFindPublisher(
  organisations: readonly KnownOrganisation[],
  publications: readonly KnownPublication[],
): FindPublisher {
  const hostIn = ({ url }: { readonly url: string | undefined }) => (url === undefined ? undefined : hostOf(url))
  const owners = Map.groupBy(organisations, hostIn)
  const links = Map.groupBy(publications, hostIn)
  const countries = new Map(organisations.map(({ id, country }) => [id, country]))

  function publisherOn(host: string): KnownPublisher | undefined {
    const [owner, ...others] = owners.get(host) ?? []
    if (owner !== undefined && others.length === 0) {
      return { name: owner.title, organisations: [owner.id], country: owner.country }
    }
    const usual = usualPublisher(links.get(host) ?? [])
    return usual && { ...usual, country: countries.get(usual.organisations[0] ?? '') }
  }

  return (address) => {
    const host = hostOf(address)
    if (host === undefined) return undefined
    for (const one of hostsAbove(host)) {
      const found = publisherOn(one)
      if (found !== undefined) return found
    }
    return undefined
  }
}
