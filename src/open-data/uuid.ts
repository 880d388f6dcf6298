import { hash } from 'node:crypto'

/** The name space of this project: it must never change, or every UUID would. Made once, at random. */
const NAME_SPACE = '6f0f5d3e-2c0b-4a57-9d0e-5b7a1c4e8f21'

/**
 * The UUID that belongs to one of our ids (RFC 9562, version 5): the same for ever, on every machine.
 * @param name an id, or an id with a part behind it: `helpline-gb-msh#phone`.
 */
export function uuidOf(name: string): string {
  const bytes = Buffer.concat([Buffer.from(NAME_SPACE.replaceAll('-', ''), 'hex'), Buffer.from(name, 'utf8')])
  const digits = hash('sha1', bytes, 'hex')
  // Version 5, and the variant 10 in the two highest bits of its byte.
  const variant = ((Number.parseInt(digits.slice(16, 18), 16) & 0x3f) | 0x80).toString(16)
  return [
    ...[digits.slice(0, 8), digits.slice(8, 12), `5${digits.slice(13, 16)}`],
    ...[`${variant}${digits.slice(18, 20)}`, digits.slice(20, 32)],
  ].join('-')
}
