import type { DocumentLink } from '../../../sanity-studio/model/gaps/gap.ts'
import type { CitedPage } from './cited-pages.ts'
import { wordsAround, wordsInPlace } from './find-figure.ts'
import { pageText } from './page-text.ts'
import type { PoliteVisitor, Visit } from './polite-visitor.ts'

/** A change of a page that an editor has to look at. */
export interface Finding {
  readonly kind: 'gone' | 'moved' | 'changed' | 'silent'
  readonly address: string
  readonly documents: readonly DocumentLink[]
  /** What was there before, and what is there now. */
  readonly was: string
  readonly is: string
}

/** What is known of a page from earlier nights. */
export interface SeenPage {
  /** By figure the words around it, when it was last there. */
  readonly figures: Readonly<Record<string, string>>
  /** YYYY-MM-DD: the first day without an answer; absent where it answered last time. */
  readonly silentSince?: string
}

/** All pages that were seen, by their addresses. */
export type Seen = Readonly<Record<string, SeenPage>>

/** What a night found. */
export interface Watched {
  readonly findings: readonly Finding[]
  readonly seen: Seen
  readonly asked: number
  /** Pages that nobody could look at: they refuse programs, or have not answered tonight. Their addresses, each with why. */
  readonly unread: readonly string[]
}

/** Days without an answer after which a page is taken for one that is gone: a server is often off for a weekend. */
const SILENT_DAYS = 7

/** How many hosts are asked at the same time. */
const HOSTS_AT_ONCE = 8

const DAY = 86_400_000

const NOTHING: SeenPage = { figures: {} }

/** Whether an address is the same page by another spelling: no editor has anything to do there. */
function isSamePlace(one: string, other: string): boolean {
  const plain = (address: string) =>
    address
      .replace(/^https?:\/\/(?:www\.)?/i, '')
      .replace(/\/$/, '')
      .toLowerCase()
  return plain(one) === plain(other)
}

/** Why a visit tells nothing about the page; undefined where it does. */
function whyUnread(visit: Visit): { readonly why: string; readonly isSilent: boolean } | undefined {
  if (visit.kind === 'forbidden') return { why: 'its robots.txt forbids it', isSilent: false }
  if (visit.kind === 'silent') return { why: visit.why, isSilent: true }
  const { status } = visit.answer
  if (status < 400 || status === 404 || status === 410) return undefined
  return { why: `status ${status}`, isSilent: status >= 500 }
}

interface Looked {
  readonly findings: readonly Finding[]
  readonly seen: SeenPage
  readonly unread?: string
}

function lookAtAnswer(page: CitedPage, visit: Visit & { readonly kind: 'answered' }, before: SeenPage): Looked {
  const { address, documents, figures } = page
  const { answer, movedTo } = visit
  const finding = (kind: Finding['kind'], was: string, is: string): Finding => ({ kind, address, documents, was, is })
  if (answer.status >= 400)
    return { findings: [finding('gone', address, `status ${answer.status}`)], seen: { figures: before.figures } }
  const moved = movedTo === undefined || isSamePlace(address, movedTo) ? [] : [finding('moved', address, movedTo)]
  const text = figures.length === 0 ? undefined : pageText(answer.headers, answer.body)
  if (text === undefined) return { findings: moved, seen: { figures: before.figures } }
  const told = figures.map((figure) => ({ figure, was: before.figures[figure], is: wordsAround(figure, text) }))
  const changed = told.flatMap(({ was, is }) =>
    was === undefined || is !== undefined
      ? []
      : [finding('changed', was, wordsInPlace(was, text) ?? 'none of these words')],
  )
  const words = told.flatMap(({ figure, was, is }) => {
    const known = is ?? was
    return known === undefined ? [] : [[figure, known] as const]
  })
  return { findings: [...moved, ...changed], seen: { figures: Object.fromEntries(words) } }
}

function look(page: CitedPage, visit: Visit, before: SeenPage, today: string): Looked {
  const unread = whyUnread(visit)
  if (unread === undefined)
    return visit.kind === 'answered' ? lookAtAnswer(page, visit, before) : { findings: [], seen: before }
  if (!unread.isSilent) return { findings: [], seen: { figures: before.figures }, unread: unread.why }
  const silentSince = before.silentSince ?? today
  const { address, documents } = page
  const was = `an answer before ${silentSince}`
  const isGone = Date.parse(today) - Date.parse(silentSince) >= SILENT_DAYS * DAY
  return {
    findings: isGone ? [{ kind: 'silent', address, documents, was, is: unread.why }] : [],
    seen: { figures: before.figures, silentSince },
    ...(!isGone && { unread: unread.why }),
  }
}

/**
 * Asks each page that the content cites, and compares it with what was seen there before.
 * @param seen what the last night returned; empty the first time, when figures are noted and none can have changed.
 * @param today YYYY-MM-DD.
 */
export async function watchPages(
  pages: readonly CitedPage[],
  visitor: PoliteVisitor,
  seen: Seen,
  today: string,
): Promise<Watched> {
  const looked = new Map<string, Looked>()
  const hosts = [...Map.groupBy(pages, ({ address }) => new URL(address).host).values()]
  const askHosts = async () => {
    for (let own = hosts.shift(); own !== undefined; own = hosts.shift()) {
      for (const page of own) {
        const visit = await visitor.visit(page.address, page.figures.length > 0)
        looked.set(page.address, look(page, visit, seen[page.address] ?? NOTHING, today))
      }
    }
  }
  await Promise.all(Array.from({ length: HOSTS_AT_ONCE }, askHosts))
  // In the order of the addresses, whichever host answered first.
  const all = pages.flatMap(({ address }) => {
    const found = looked.get(address)
    return found === undefined ? [] : [{ address, found }]
  })
  return {
    findings: all.flatMap(({ found }) => found.findings),
    seen: Object.fromEntries(all.map(({ address, found }) => [address, found.seen])),
    asked: pages.length,
    unread: all.flatMap(({ address, found }) => (found.unread === undefined ? [] : [`${address}: ${found.unread}`])),
  }
}
