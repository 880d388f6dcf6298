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

/** The choice of a country is loaded when something at the top of the page opens; without a connection its links lead on by themselves. */
function startOpened({ target }: Event): void {
  if (!(target instanceof Element) || !target.matches('.choice')) return
  document.removeEventListener('toggle', startOpened, true)
  void import('./help-bar/choose-country.ts')
    .then(({ startCountryChoice }) => startCountryChoice())
    .catch(() => undefined)
}
document.addEventListener('toggle', startOpened, true)

/* The search field of the menu, which may be sent off before what opens the search with its words is loaded. */
document.addEventListener('submit', (event) => {
  const form = event.target
  if (!(form instanceof HTMLFormElement) || !form.matches('[data-ask]')) return
  event.preventDefault()
  const words = form.querySelector('input')?.value.trim() ?? ''
  void import('../ui/search-form/submit-to-search.ts')
    .then(({ openSearch }) => openSearch(form.action, words))
    .catch(() => location.assign(form.action))
})
