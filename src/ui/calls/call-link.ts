import type { Helpline } from '../../domain/helpline.ts'

/** The `tel:` address of a helpline; undefined where it has no number to dial. */
export function callLink({ dial }: Pick<Helpline, 'dial'>): string | undefined {
  return dial === undefined ? undefined : `tel:${dial}`
}
