import { startCountry } from '../ui/calls/country.ts'
import { reloadForOtherPages } from '../ui/search-form/reload-for-other-pages.ts'
import { startLeaving } from './help-bar/leave.ts'

startLeaving()
startCountry()
reloadForOtherPages()

/* What most readers never need is loaded for those who do. */
if (navigator.languages[0]?.startsWith(document.documentElement.lang.slice(0, 2)) === false) {
  void import('./languages/offer-language.ts').then(({ startLanguageOffer }) => startLanguageOffer())
}

function startOpened({ target }: Event): void {
  if (!(target instanceof Element) || !target.matches('.choice')) return
  document.removeEventListener('toggle', startOpened, true)
  // Without a connection the links and the form lead on by themselves.
  void import('./start-choices.ts').then(({ startChoices }) => startChoices()).catch(() => undefined)
}
document.addEventListener('toggle', startOpened, true)
