import { ALLOWED_SCHEMES, checkWebAddress } from '../../schema/rules/web-address.ts'
import { withoutTracking } from '../address.ts'

/** Services that are in front of an address, and the parameter in which they carry it. */
const WRAPPERS: readonly { readonly address: RegExp; readonly parameters: readonly string[] }[] = [
  { address: /^https?:\/\/(?:www\.)?google\.[a-z.]+\/url\?/i, parameters: ['q', 'url'] },
  { address: /^https?:\/\/[\w-]+\.safelinks\.protection\.outlook\.com\/\?/i, parameters: ['url'] },
]

/** The longest address that a link may have (the field “Address” in model/schema/objects/body.ts). */
const LONGEST = 500

/** The address behind those of Google Docs and Outlook, which send each reader over their own servers. */
function unwrapped(address: string): string {
  const wrapper = WRAPPERS.find((one) => one.address.test(address))
  if (wrapper === undefined || !URL.canParse(address)) return address
  const { searchParams } = new URL(address)
  const inner = wrapper.parameters.map((name) => searchParams.get(name)).find((one) => one !== null)
  return inner === undefined || inner === null ? address : unwrapped(inner)
}

/**
 * The address of a pasted link: that of the page itself, without what only tracks readers.
 * @returns undefined where a text of ours may not link to it: a file on somebody's disk, a place in the document.
 */
export function linkAddress(href: string): string | undefined {
  const address = withoutTracking(unwrapped(href.trim()))
  return address.length <= LONGEST && checkWebAddress(address, ALLOWED_SCHEMES) === true ? address : undefined
}
