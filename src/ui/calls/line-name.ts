import type { Helpline } from '../../domain/helpline.ts'
import { nameOf, type Translate } from '../../i18n/translate.ts'

/** The name of a line: what it is for, where it bears only its number because nobody has named it in the language of the hub yet. */
export function lineName({ title, phone, purpose }: Helpline, t: Translate): string {
  return title === phone ? nameOf(t, 'purpose', purpose) : title
}
