import { setTimeout as wait } from 'node:timers/promises'

import { askPage, type Manners, type PageAnswer } from './ask-page.ts'
import { allows } from './robots.ts'

/** What became of a visit: the last answer with the addresses that led there, or why there is none. */
export type Visit =
  | { readonly kind: 'answered'; readonly answer: PageAnswer; readonly movedTo?: string }
  | { readonly kind: 'silent'; readonly why: string }
  | { readonly kind: 'forbidden' }

const REDIRECTS = new Set([301, 302, 303, 307, 308])
const PERMANENT = new Set([301, 308])
const BUSY = new Set([429, 503])
const MOST_REDIRECTS = 6

function retryAfter({ headers }: PageAnswer): number {
  const value = headers['retry-after'] ?? ''
  return /^\d+$/.test(value) ? Number(value) * 1000 : Date.parse(value) - Date.now()
}

/** Visits pages one request a host at a time, with a pause, and only those that the host's robots.txt allows. */
export class PoliteVisitor {
  readonly #manners: Manners
  /** By host the end of the last request to it. */
  readonly #turns = new Map<string, Promise<unknown>>()
  readonly #robots = new Map<string, Promise<string>>()

  constructor(manners: Manners) {
    this.#manners = manners
  }

  /**
   * Visits a page and follows where it leads.
   * @param wantsText whether its text is read, not only whether it is there.
   */
  async visit(address: string, wantsText: boolean): Promise<Visit> {
    let [at, movedTo, isPermanent] = [address, address, true]
    try {
      for (let hop = 0; hop <= MOST_REDIRECTS; hop += 1) {
        if (!(await this.#mayAsk(at))) return { kind: 'forbidden' }
        const answer = await this.#askPatiently(at, wantsText)
        const { location } = answer.headers
        if (!REDIRECTS.has(answer.status) || location === undefined) {
          return { kind: 'answered', answer, ...(movedTo !== address && { movedTo }) }
        }
        isPermanent &&= PERMANENT.has(answer.status)
        at = new URL(location, at).href
        if (isPermanent) movedTo = at
      }
      return { kind: 'silent', why: `It leads on more than ${MOST_REDIRECTS} times.` }
    } catch (error) {
      return { kind: 'silent', why: error instanceof Error ? error.message : String(error) }
    }
  }

  async #mayAsk(address: string): Promise<boolean> {
    const { origin, pathname, search } = new URL(address)
    const known = this.#robots.get(origin) ?? this.#readRobots(origin)
    this.#robots.set(origin, known)
    const [name = ''] = this.#manners.agent.split('/')
    return allows(await known, name, pathname + search)
  }

  /** A host without a robots.txt allows everything (RFC 9309, 2.3.1.3). */
  async #readRobots(origin: string): Promise<string> {
    const answer = await this.#inTurn(`${origin}/robots.txt`, true)
    return answer.status === 200 ? answer.body.toString('utf8') : ''
  }

  async #askPatiently(address: string, wantsText: boolean): Promise<PageAnswer> {
    const answer = await this.#inTurn(address, wantsText)
    const asked = BUSY.has(answer.status) ? retryAfter(answer) : NaN
    if (!(asked <= this.#manners.longestWait)) return answer
    await wait(Math.max(0, asked))
    return this.#inTurn(address, wantsText)
  }

  #inTurn(address: string, wantsText: boolean): Promise<PageAnswer> {
    const { host } = new URL(address)
    const before = this.#turns.get(host)
    const ask = async () => {
      if (before !== undefined) {
        await before.catch(() => undefined)
        await wait(this.#manners.pause)
      }
      return askPage(address, this.#manners, wantsText)
    }
    const turn = ask()
    this.#turns.set(host, turn)
    return turn
  }
}
