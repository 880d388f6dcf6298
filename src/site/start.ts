import { startCountry } from '../ui/calls/country.ts'
import { reloadForOtherPages } from '../ui/search-form/reload-for-other-pages.ts'
import { startLeaving } from './help-bar/leave.ts'

startLeaving()
startCountry()
reloadForOtherPages()

/* What most readers never need is loaded for those who do. */
if (!navigator.language.startsWith(document.documentElement.lang.slice(0, 2))) {
  void import('./languages/offer-language.ts').then(({ startLanguageOffer }) => startLanguageOffer())
}
document.addEventListener(
  'toggle',
  () => {
    void import('./start-choices.ts').then(({ startChoices }) => startChoices())
  },
  { capture: true, once: true },
)
