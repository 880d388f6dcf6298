import { startCountry } from './country.ts'
import { startLanguageOffer } from '../Languages/offer-language.ts'
import { startLeaving } from './leave.ts'

startLeaving()
startLanguageOffer()
// Without the file of numbers the page keeps those that it was built with.
void startCountry().catch(() => undefined)
