import type { Helpline } from '../../domain/helpline.ts'
import type { Translate } from '../../i18n/translate.ts'

/** A number with its word in the language of the page: sources write “999 or 101”. */
export function writtenNumber({ phone = '' }: Pick<Helpline, 'phone'>, t: Translate): string {
  const [first = '', second] = phone.split(' or ')
  return second === undefined ? first : t('number.or', { first, second })
}
