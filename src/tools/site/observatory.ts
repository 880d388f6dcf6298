import { ask, type Answer, type AskOptions } from './ask.ts'

/** The result of one rule: no problem where the server keeps it. */
export interface Finding {
  readonly rule: string
  readonly problem: string | undefined
}

/** The answers that the rules read. */
interface Answers {
  readonly page: Answer
  readonly html: string
  readonly host: string
  /** The page, asked for by a script of another site. */
  readonly crossOrigin: Answer
  /** By HTTP; undefined where nothing answers there. */
  readonly plain: Answer | undefined
}

type Rule = (answers: Answers) => string | undefined

const OTHER_SITE = 'https://other-site.example'
/** Mozilla counts 180 days as its six months. */
const SIX_MONTHS_S = 15_552_000
const PRIVATE_REFERRERS = ['no-referrer', 'same-origin', 'strict-origin', 'strict-origin-when-cross-origin']
const BROAD = /^(\*|https?:|ftp:|https?:\/\/\*(\.\*)?)$/
const UNSAFE = /^('unsafe-inline'|'unsafe-eval'|data:)$/

const first = ({ page }: Answers, name: string) => String(page.headers[name] ?? '')

const attribute = (tag: string, name: string) =>
  new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s>]+))`, 'i').exec(tag)?.slice(1).find(Boolean)

/** Policies by directive. Several may hold at once, each of which can only forbid more. */
function policiesOf(text: string): readonly ReadonlyMap<string, readonly string[]>[] {
  return text.split(',').map((policy) => {
    const directives = policy.split(';').map((directive) => directive.trim().toLowerCase().split(/\s+/))
    // Of a directive that is there twice the first one counts.
    return new Map(directives.reverse().map(([name = '', ...sources]) => [name, sources]))
  })
}

function metaPolicies(html: string): readonly string[] {
  return [...html.matchAll(/<meta\b[^>]*http-equiv\s*=\s*["']?content-security-policy\b[^>]*>/gi)].map(
    ([tag]) => attribute(tag, 'content') ?? '',
  )
}

/** True where a policy, without help of the other, lets no inline script, no style and no script of any site run. */
function isStrict(policy: ReadonlyMap<string, readonly string[]>): boolean {
  const sources = (name: string) => policy.get(name) ?? policy.get('default-src') ?? ['*']
  const runs = [...sources('script-src'), ...sources('style-src'), ...sources('object-src')]
  const all = [...policy.values()].flat()
  return !runs.some((source) => BROAD.test(source) || UNSAFE.test(source)) && !all.some((each) => /^http:/.test(each))
}

/**
 * The ten rules of Mozilla's HTTP Observatory (github.com/mdn/mdn-http-observatory, src/analyzer/tests) by their names.
 * Each answers what is wrong; the texts are ours. Stricter than Mozilla's where that is simpler to say: of several policies one
 * has to be strict alone, and a cookie has to have all three attributes.
 */
const RULES: Readonly<Record<string, Rule>> = {
  'content-security-policy': (answers) =>
    [first(answers, 'content-security-policy'), ...metaPolicies(answers.html)].flatMap(policiesOf).some(isStrict)
      ? undefined
      : 'no policy, in the header or the page, forbids inline and foreign scripts, styles and objects',
  cookies: ({ page }) => {
    const lax = page.headers['set-cookie']?.find(
      (cookie) =>
        !/;\s*secure/i.test(cookie) || !/;\s*httponly/i.test(cookie) || !/;\s*samesite=(lax|strict)/i.test(cookie),
    )
    return lax === undefined ? undefined : `the cookie “${lax.split('=', 1)[0]}” is not Secure, HttpOnly and SameSite`
  },
  'cross-origin-resource-sharing': ({ crossOrigin: { headers } }) =>
    headers['access-control-allow-origin'] === OTHER_SITE && headers['access-control-allow-credentials'] === 'true'
      ? 'any site may read pages with the cookies of the reader'
      : undefined,
  redirection: ({ plain, host }) => {
    if (plain === undefined) return undefined
    const target = plain.status >= 300 && plain.status < 400 ? plain.headers.location : undefined
    if (target === undefined) return `HTTP is answered by ${plain.status} instead of a redirection to HTTPS`
    const { protocol, hostname } = new URL(target, `http://${host}`)
    return protocol === 'https:' && hostname === host ? undefined : `HTTP leads to ${target}, not to HTTPS on ${host}`
  },
  'referrer-policy': (answers) => {
    const last = first(answers, 'referrer-policy').split(',').at(-1)?.trim().toLowerCase() ?? ''
    return PRIVATE_REFERRERS.includes(last) ? undefined : `“${last}” tells other sites where readers come from`
  },
  'strict-transport-security': (answers) => {
    const value = first(answers, 'strict-transport-security')
    const seconds = Number(/^(?:[^,]*;)?\s*max-age="?(\d+)/i.exec(value)?.[1] ?? 0)
    return seconds >= SIX_MONTHS_S ? undefined : `“${value}” does not ask for HTTPS for six months (${SIX_MONTHS_S} s)`
  },
  'subresource-integrity': ({ html, host }) => {
    const foreign = [...html.matchAll(/<script\b[^>]*>/gi)].find(([tag]) => {
      const source = attribute(tag, 'src')
      if (source === undefined || new URL(source, `https://${host}`).hostname === host) return false
      return attribute(tag, 'integrity') === undefined || !source.startsWith('https:')
    })
    return foreign === undefined ? undefined : `${foreign[0]} comes from elsewhere without a checksum`
  },
  'x-content-type-options': (answers) =>
    first(answers, 'x-content-type-options').toLowerCase() === 'nosniff' ? undefined : 'it is not “nosniff”',
  'x-frame-options': (answers) => {
    const ancestors = policiesOf(first(answers, 'content-security-policy')).flatMap(
      (policy) => policy.get('frame-ancestors')?.join(' ') ?? [],
    )
    const isForbidden =
      ancestors.length === 0
        ? /^(deny|sameorigin)$/i.test(first(answers, 'x-frame-options'))
        : ancestors.some((sources) => !sources.split(' ').some((source) => BROAD.test(source)))
    return isForbidden ? undefined : 'any site may frame the page: neither frame-ancestors nor this header forbids it'
  },
  'cross-origin-resource-policy': (answers) =>
    /^(|same-site|same-origin|cross-origin)$/i.test(first(answers, 'cross-origin-resource-policy'))
      ? undefined
      : `there is no value “${first(answers, 'cross-origin-resource-policy')}”`,
}

/**
 * Asks a server for a page as Mozilla's HTTP Observatory does, and checks the answers by its rules. Reaches no other host.
 * @param address an HTTPS address.
 * @param plainAddress the same by HTTP.
 * @throws what ask() throws where the page itself cannot be had.
 */
export async function observe(
  address: string,
  plainAddress: string,
  options: AskOptions = {},
): Promise<readonly Finding[]> {
  const [page, crossOrigin, plain] = await Promise.all([
    ask(address, options),
    ask(address, { ...options, headers: { Origin: OTHER_SITE } }),
    ask(plainAddress).catch(() => undefined),
  ])
  const answers = { page, crossOrigin, plain, host: new URL(address).hostname, html: page.body.toString('utf8') }
  return Object.entries(RULES).map(([rule, findProblem]) => ({ rule, problem: findProblem(answers) }))
}
