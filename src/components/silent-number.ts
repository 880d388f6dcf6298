import type { Helpline } from '../domain/helpline.ts'
import type { Translate } from '../i18n/translate.ts'

/** How to call in silence, in the reader's words: the number of the source is “999 then 55”. */
export function silentNumber({ phone = '' }: Pick<Helpline, 'phone'>, t: Translate): string {
  return phone.replace(/\bthen\b/, t('help.silentThen'))
}
