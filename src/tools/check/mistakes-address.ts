import { filledText } from '../../../sanity-studio/model/rules/fields.ts'
import { mistakesAddressFault } from '../../../sanity-studio/model/rules/settings-faults.ts'
import { isMainSettings } from '../../../sanity-studio/model/rules/second-reader-setting.ts'
import type { ContentCheck } from './check.ts'

/** Warns where security.txt has run out or soon will. A hub that has none yet hears of it on its list of what falls due. */
export const checkMistakesAddress: ContentCheck = {
  name: 'mistakes-address',
  ask: ({ document, parent }) => {
    const until = document['addressesGoodUntil']
    return parent === undefined && isMainSettings(document) && typeof until === 'string'
      ? [until, ...['proposeTo', 'repository'].map((name) => filledText(document[name]) ?? '')]
      : undefined
  },
  prepare:
    ({ today }) =>
    ([addressesGoodUntil, proposeTo, repository]) => {
      const what = mistakesAddressFault({ proposeTo, repository, addressesGoodUntil }, today)
      const fix = 'Try the addresses, then write them and a new day into the settings of the site.'
      return what === undefined ? undefined : { level: 'warning', what, fix }
    },
}
