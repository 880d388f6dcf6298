import type { Helpline } from '../../domain/helpline.ts'

/** A line of two numbers, “999 or 101”, as one of each: a link dials what it shows, and nothing else. */
export function eachNumber(helpline: Helpline): readonly Helpline[] {
  const [first, ...others] = (helpline.phone ?? '').split(' or ')
  if (first === undefined || others.length === 0) return [helpline]
  return [{ ...helpline, phone: first }, ...others.map((phone) => ({ ...helpline, phone, dial: phone }))]
}
