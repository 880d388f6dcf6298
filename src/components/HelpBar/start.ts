import { startCountry } from './country.ts'
import { startLanguageOffer } from '../Languages/offer-language.ts'
import { startLeaving } from './leave.ts'

startLeaving()
startLanguageOffer()
startCountry()
