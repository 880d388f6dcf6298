import { isWordless } from '../rules/fields.ts'
import { differenceOf, pageKeyOf } from './address.ts'
import type { PastedLink } from './links.ts'
import type { KnownPublisher } from './publishers.ts'
import type { Proposal } from './proposals.ts'

/** A page that the hub has, or whose draft is being written. */
export interface KnownPage {
  readonly id: string
  readonly title: string
  readonly url: string
}

/** Why a pasted link is left out until somebody takes it all the same. */
export interface Double {
  /** One sentence: of what it is a double, and by what the addresses differ. */
  readonly what: string
  /** The document on the hub; undefined for an earlier line. */
  readonly documentId: string | undefined
}

/** A field of a link that was filled in by a proposal and not yet by a person. */
export type ProposedField = 'kind' | 'topics' | 'roles' | 'jurisdictions' | 'languages' | 'publisher'

/** A link as it is corrected before its draft is created. */
export interface LinkRow {
  /** The id that its document will have. */
  readonly id: string
  readonly line: number
  /** What was pasted, in short. */
  readonly text: string
  readonly address: string
  readonly title: string
  readonly summary: string
  readonly publisher: string
  /** Ids of organisations. */
  readonly publishedBy: readonly string[]
  readonly dated: string
  readonly kind: string
  readonly topics: readonly string[]
  readonly roles: readonly string[]
  readonly forEveryJob: boolean
  readonly jurisdictions: readonly string[]
  readonly languages: readonly string[]
  /** Whether the person says that she has opened the page today and compared it with the row. */
  readonly isChecked: boolean
  readonly proposed: readonly ProposedField[]
  readonly double: Double | undefined
  /** Whether its draft will be created. */
  readonly isChosen: boolean
}

/** All that rows are made with, learnt from the hub’s content. */
export interface HubKnowledge {
  readonly pages: readonly KnownPage[]
  readonly propose: (title: string, summary: string) => Proposal
  readonly findPublisher: (address: string) => KnownPublisher | undefined
  readonly findPlaces: (words: string, address: string, ofPublisher: string | undefined) => readonly string[]
  readonly findLanguage: (title: string, summary: string, address: string) => string | undefined
}

function apart(address: string, other: string): string {
  const difference = differenceOf(address, other)
  return difference === undefined ? '' : `: only ${difference} differs`
}

function toRow(link: PastedLink, double: Double | undefined, id: string, hub: HubKnowledge): LinkRow {
  const { line, text, address = '', title, summary, dated } = link
  const known = address === '' ? undefined : hub.findPublisher(address)
  const publisher = link.publisher === '' ? (known?.name ?? '') : link.publisher
  const hasWords = `${title}${summary}` !== ''
  const { kind = '', topics, roles, forEveryJob } = hub.propose(title, summary)
  const jurisdictions = hasWords ? hub.findPlaces([title, summary, publisher].join('\n'), address, known?.country) : []
  const language = hub.findLanguage(title, summary, address)
  const values = {
    kind,
    topics,
    roles,
    forEveryJob,
    jurisdictions,
    languages: language === undefined ? [] : [language],
  }
  const isProposed: Readonly<Record<ProposedField, boolean>> = {
    kind: kind !== '',
    topics: topics.length > 0,
    roles: roles.length > 0 || forEveryJob,
    jurisdictions: jurisdictions.length > 0,
    languages: language !== undefined,
    publisher: link.publisher === '' && publisher !== '',
  }
  const fields = ['kind', 'topics', 'roles', 'jurisdictions', 'languages', 'publisher'] as const
  return {
    ...{ id, line, text, address, title, summary, publisher, dated, ...values },
    publishedBy: known !== undefined && known.name === publisher ? known.organisations : [],
    isChecked: false,
    proposed: fields.filter((field) => isProposed[field]),
    double,
    isChosen: address !== '' && double === undefined,
  }
}

/**
 * Makes a row of each pasted link: its double, if the hub or an earlier line has the page, and what is proposed for it.
 * @param newId makes the id of a document.
 */
export function toRows(links: readonly PastedLink[], hub: HubKnowledge, newId: () => string): readonly LinkRow[] {
  const onHub = new Map(hub.pages.map((page) => [pageKeyOf(page.url), page]))
  const earlier = new Map<string, PastedLink>()

  function doubleOf(address: string): Double | undefined {
    const key = pageKeyOf(address)
    const page = onHub.get(key)
    if (page !== undefined) {
      return { what: `The hub has it: “${page.title}”${apart(address, page.url)}.`, documentId: page.id }
    }
    const line = earlier.get(key)
    if (line?.address === undefined) return undefined
    return { what: `The same page as line ${line.line}${apart(address, line.address)}.`, documentId: undefined }
  }

  return links.map((link) => {
    const double = link.address === undefined ? undefined : doubleOf(link.address)
    if (link.address !== undefined && double === undefined) earlier.set(pageKeyOf(link.address), link)
    return toRow(link, double, newId(), hub)
  })
}

/** Whether a row says nothing that a second reader could read. */
export function isUnwritten({ title, summary }: LinkRow): boolean {
  return isWordless(title) || isWordless(summary)
}

/** A change to a row by a person: what she has changed is no proposal any more. */
export function changeRow(row: LinkRow, change: Partial<LinkRow>): LinkRow {
  const proposed = row.proposed.filter((field) => !(field in change) && !(field === 'roles' && 'forEveryJob' in change))
  return { ...row, ...change, proposed }
}
