import type { Helpline } from '../domain/helpline.ts'

/** The address that dials a helpline; undefined where it has no number. */
export function callLink({ dial }: Pick<Helpline, 'dial'>): string | undefined {
  return dial === undefined ? undefined : `tel:${dial}`
}
