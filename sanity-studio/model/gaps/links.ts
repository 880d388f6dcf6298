import { differenceOf, pageKeyOf } from '../pasted/address.ts'
import { fieldsIn, filledText } from '../rules/fields.ts'
import { addressesIn } from './addresses.ts'
import { byTitle, isOriginal, linkTo, type DocumentLink, type Gap, type ReportedDocument } from './gap.ts'

const DAY = 24 * 60 * 60 * 1000

/** Two years: how long a source may be unseen before its link is to be checked, where nobody asks for another time. */
export const USUAL_UNSEEN_DAYS = 730

/** A link to check. */
export interface LinkGap extends Gap {
  /**
   * `unseen`: for too long. `undated`: nobody knows since when. `http`: not encrypted. The others are about one page that
   * is there twice.
   */
  readonly kind: 'unseen' | 'undated' | 'http' | 'double' | 'spelled'
  /** The address; undefined where all sources of the document are meant. */
  readonly address: string | undefined
  /** Since how many days nobody has seen the sources, as far as the row is about that. */
  readonly days?: number
  /** Other documents that the row is about. */
  readonly others: readonly DocumentLink[]
}

/** The kinds of links to check, in the order of the report, with what to do. */
export const LINK_KINDS: Readonly<Record<LinkGap['kind'], { readonly title: string; readonly todo: string }>> = {
  http: { title: 'Not https', todo: 'See whether the publisher has the page under https, and write that address.' },
  double: { title: 'Twice on the hub', todo: 'Keep one, and take the other away.' },
  spelled: { title: 'One page, two addresses', todo: 'Open both, and write the one that the publisher uses.' },
  unseen: {
    title: 'Not seen for long',
    todo: 'Open the sources, correct what changed, and write the day into “Last reviewed”.',
  },
  undated: { title: 'No source has a date', todo: 'Open the sources, and write the day into “Last reviewed”.' },
}

/** The last day of a date that may lack its day or month: 2018 ends on 2018-12-31. NaN for what is no date. */
function lastMoment(date: string): number {
  const [year = '', month = '12', day] = date.split('-')
  return day === undefined ? Date.UTC(Number(year), Number(month), 0) : Date.parse(date)
}

/** A date that can be read; undefined for anything else. */
function dateIn(value: unknown): string | undefined {
  const date = filledText(value)
  return date === undefined || Number.isNaN(lastMoment(date)) ? undefined : date
}

function unseenGap(document: ReportedDocument, today: string, unseenDays: number): readonly LinkGap[] {
  const row = { ...linkTo(document), address: undefined, others: [] }
  const [sourceSeen, lastReviewed] = ['sourceSeen', 'lastReviewed'].map((name) => dateIn(document[name]))
  const moments = [sourceSeen, lastReviewed].flatMap((date) => (date === undefined ? [] : [lastMoment(date)]))
  if (moments.length === 0)
    return [{ ...row, kind: 'undated', why: 'None of its sources has a date, and nobody has checked it.' }]
  const days = Math.floor((Date.parse(today) - Math.max(...moments)) / DAY)
  if (days <= unseenDays) return []
  const isChecked = lastReviewed !== undefined && lastMoment(lastReviewed) === Math.max(...moments)
  const when = isChecked
    ? `It was last checked on ${lastReviewed}, ${days} days ago.`
    : `Its newest source is of ${sourceSeen}, at least ${days} days ago, and nobody has checked it since.`
  return [{ ...row, kind: 'unseen', days, why: when }]
}

interface Mention {
  readonly document: ReportedDocument
  readonly address: string
}

/** Addresses that are not https, each once however many documents have it. */
function insecureGaps(mentions: readonly Mention[]): readonly LinkGap[] {
  const insecure = mentions.filter(({ address }) => /^http:/i.test(address))
  return [...Map.groupBy(insecure, ({ address }) => address)].flatMap(([address, found]) => {
    const [first, ...others] = [...new Set(found.map(({ document }) => document))].map(linkTo).sort(byTitle)
    if (first === undefined) return []
    return [{ ...first, kind: 'http' as const, address, others, why: 'What is sent can be read on the way.' }]
  })
}

function doublesWithin(document: ReportedDocument): readonly LinkGap[] {
  const addresses = fieldsIn(document['sources']).flatMap(({ url }) => filledText(url) ?? [])
  const twice = [...new Set(addresses.filter((address, at) => addresses.indexOf(address) !== at))]
  return twice.map((address) => ({
    ...linkTo(document),
    ...{ kind: 'double', address, others: [], why: 'It is twice among its sources.' },
  }))
}

/** Documents of one type that lead to the same page: two links to one resource. */
function doublesAmong(documents: readonly ReportedDocument[]): readonly LinkGap[] {
  const links = documents.filter(({ _type }) => _type === 'externalResource')
  const addressed = links.flatMap((document) => {
    // One page may lead to several resources that have none of their own.
    const address = document['urlKind'] === 'leads-to-it' ? undefined : filledText(document['url'])
    return address === undefined ? [] : [{ document, address }]
  })
  return [...Map.groupBy(addressed, ({ address }) => pageKeyOf(address)).values()].flatMap(([first, ...rest]) =>
    first === undefined || rest.length === 0
      ? []
      : [
          {
            ...linkTo(first.document),
            ...{ kind: 'double' as const, address: first.address, why: 'Another link leads to the same page.' },
            others: rest.map(({ document }) => linkTo(document)),
          },
        ],
  )
}

/** An address without the place on its page, which two facts may differ in. */
function withoutFragment(address: string): string {
  return address.replace(/#(?![/!]).*$/, '')
}

/** Pages whose address is written in two ways. One that is not https is told so already. */
function spelledDifferently(mentions: readonly Mention[]): readonly LinkGap[] {
  const secure = mentions.filter(({ address }) => address.startsWith('https:') && URL.canParse(address))
  // Many documents have the same addresses: each is taken apart once, with the first that has it.
  const firsts = [...Map.groupBy(secure, ({ address }) => withoutFragment(address))].flatMap(([address, [first]]) =>
    first === undefined ? [] : [{ document: first.document, address }],
  )
  return [...Map.groupBy(firsts, ({ address }) => pageKeyOf(address)).values()].flatMap(([first, other]) => {
    if (first === undefined || other === undefined) return []
    const difference = differenceOf(first.address, other.address) ?? 'how they are written'
    const why = `Elsewhere it is ${other.address}. They differ by ${difference}.`
    const others = other.document === first.document ? [] : [linkTo(other.document)]
    return [{ ...linkTo(first.document), kind: 'spelled' as const, address: first.address, why, others }]
  })
}

const KIND_ORDER = Object.keys(LINK_KINDS)

/**
 * The links that somebody has to check, by kind; what nobody has seen for longest first. A translation has those of its
 * original, and is left out.
 * @param today YYYY-MM-DD.
 * @param unseenDays after how many days without a look at its sources a document is named.
 */
export function findLinksToCheck(
  documents: readonly ReportedDocument[],
  today: string,
  unseenDays: number,
): readonly LinkGap[] {
  const originals = documents.filter(isOriginal)
  const mentions = originals.flatMap((document) => addressesIn(document).map((address) => ({ document, address })))
  const withAddress = [...new Set(mentions.map(({ document }) => document))]
  const found = withAddress.flatMap((document) => [
    ...doublesWithin(document),
    ...unseenGap(document, today, unseenDays),
  ])
  const among = [...insecureGaps(mentions), ...doublesAmong(originals), ...spelledDifferently(mentions)]
  return [...found, ...among].sort(
    (one, other) =>
      KIND_ORDER.indexOf(one.kind) - KIND_ORDER.indexOf(other.kind) ||
      (other.days ?? 0) - (one.days ?? 0) ||
      byTitle(one, other),
  )
}
