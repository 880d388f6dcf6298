import { listed } from '../rules/phrases.ts'
import { checkWebAddress } from '../schema/rules/web-address.ts'

/** Parameters by which senders recognise readers; the page is the same without them. */
const TRACKING = /^(utm_\w+|fbclid|gclid|dclid|msclkid|mc_cid|mc_eid|igshid|_hsenc|_hsmi)$/i

const WRITTEN_OUT = /\bhttps?:\/\/[^\s<>"“”]+|\bwww\.[^\s<>"“”]+/i

/** A host with a known look and perhaps a path: `gov.uk/guidance`. Not a file name, not an e-mail address. */
const BARE = /^(?:[a-z\d](?:[a-z\d-]*[a-z\d])?\.)+[a-z]{2,24}(?:[/?#]\S*)?$/i

/** An address without the parameters by which senders recognise readers. */
export function withoutTracking(address: string): string {
  if (!URL.canParse(address)) return address
  const url = new URL(address)
  const tracking = [...url.searchParams.keys()].filter((name) => TRACKING.test(name))
  if (tracking.length === 0) return address
  for (const name of tracking) url.searchParams.delete(name)
  return url.href
}

/** Full stops and brackets behind an address belong to the sentence, unless the bracket was opened within it. */
function withoutPunctuation(address: string): string {
  const bare = address.replace(/[.,;:!?'’]+$/, '')
  if (!/[)\]]$/.test(bare)) return bare
  const opened = bare.endsWith(')') ? bare.includes('(') : bare.includes('[')
  return opened ? bare : withoutPunctuation(bare.slice(0, -1))
}

function completed(address: string): string {
  return withoutTracking(/^https?:\/\//i.test(address) ? address : `https://${address}`)
}

/** Whether a text is an address and nothing else. */
export function isAddress(text: string): boolean {
  return BARE.test(text) || (WRITTEN_OUT.exec(text)?.[0] === text && !/\s/.test(text))
}

/**
 * The first web address in a text, complete and without parameters that only track readers.
 * @returns undefined where there is none, and where what looks like one cannot be an address.
 */
export function findAddress(text: string): string | undefined {
  const found = WRITTEN_OUT.exec(text)?.[0] ?? (BARE.test(text.trim()) ? text.trim() : undefined)
  if (found === undefined) return undefined
  const address = completed(withoutPunctuation(found))
  return checkWebAddress(address, ['https:', 'http:']) === true && URL.canParse(address) ? address : undefined
}

/** The text around its address: “Hotels and slavery – https://…” is “Hotels and slavery”. */
export function textBesideAddress(text: string): string {
  if (BARE.test(text.trim())) return ''
  // A link in Markdown: its brackets go with its address.
  const bare = text.replace(/\[([^\]]*)\]\(\s*\S+\s*\)/, '$1')
  return bare
    .replace(WRITTEN_OUT, '')
    .replace(/[([<]\s*[)\]>]/, '')
    .replace(/^[\s–—\-:|,;•*]+|[\s–—\-:|,;(<]+$/g, '')
    .trim()
}

/** The host of an address without “www.”; undefined where it is no address. */
export function hostOf(address: string): string | undefined {
  return URL.canParse(address) ? new URL(address).hostname.replace(/^www\./, '').toLowerCase() : undefined
}

interface Parts {
  readonly protocol: string
  readonly www: string
  readonly path: string
  readonly slash: string
  readonly fragment: string
  readonly query: string
}

function partsOf(address: string): Parts {
  const url = new URL(withoutTracking(address))
  url.searchParams.sort()
  const path = url.pathname.replace(/\/(?:index|default)\.(?:html?|aspx?|php)$/i, '/')
  return {
    protocol: url.protocol,
    www: url.hostname.startsWith('www.') ? 'www.' : '',
    path: `${url.hostname.replace(/^www\./, '')}${url.port === '' ? '' : `:${url.port}`}${decoded(path.replace(/\/+$/, ''))}`,
    slash: path.endsWith('/') ? '/' : '',
    // Behind “#/” and “#!” some sites have pages of their own; else it is a place on the page.
    fragment: /^#[/!]/.test(url.hash) ? '' : url.hash,
    query: `${url.search}${/^#[/!]/.test(url.hash) ? url.hash : ''}`,
  }
}

function decoded(path: string): string {
  try {
    return decodeURI(path)
  } catch {
    return path
  }
}

/** What all addresses of one page share: without https, www, the last slash, the place on the page, and tracking. */
export function pageKeyOf(address: string): string {
  if (!URL.canParse(address)) return address
  const { path, query } = partsOf(address)
  return `${path}${query}`
}

const DIFFERENCES: Readonly<Record<Exclude<keyof Parts, 'path' | 'query'>, string>> = {
  protocol: '“https”',
  www: '“www”',
  slash: 'the last “/”',
  fragment: 'what is after “#”',
}

/** By what two addresses of one page differ, for a sentence: “www” and the last “/”. Undefined where they are equal. */
export function differenceOf(address: string, other: string): string | undefined {
  const [one, two] = [partsOf(address), partsOf(other)]
  const names = (['protocol', 'www', 'slash', 'fragment'] as const)
    .filter((part) => one[part] !== two[part])
    .map((part) => DIFFERENCES[part])
  if (names.length === 0) return address === other ? undefined : 'how it is written'
  return listed(names)
}
