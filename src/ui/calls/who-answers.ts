import type { Helpline } from '../../domain/helpline.ts'
import type { Translate } from '../../i18n/translate.ts'

/** The names of lines that are no charity for everybody, in the few words that a button or a sheet has room for. */
export function specialLines(t: Translate): Readonly<Record<string, string>> {
  return { police: t('number.policeLine'), inspectors: t('number.inspectors'), women: t('number.women') }
}

/** A key of `specialLines`; empty for a charity that helps everybody. */
export function specialLineOf({ answeredBy = '', isForWomen }: Pick<Helpline, 'answeredBy' | 'isForWomen'>): string {
  return isForWomen ? 'women' : answeredBy
}
