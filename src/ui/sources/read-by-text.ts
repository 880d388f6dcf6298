import type { ReadBy } from '../../domain/read-by.ts'
import type { Translate } from '../../i18n/translate.ts'

/** Who has read a text, in a sentence each for lawyer, charity and survivor: “Lawyer: not yet.” */
export function readByText({ lawyer, charity, survivor }: ReadBy, t: Translate): string {
  const notYet = t('rights.notYet')
  return [
    t('rights.byLawyer', { who: lawyer ?? notYet }),
    t('rights.byCharity', { who: charity ?? notYet }),
    t('rights.bySurvivor', { who: survivor ?? notYet }),
  ].join(' ')
}
