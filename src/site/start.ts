import { startCountry } from '../ui/calls/country.ts'
import { startLanguageOffer } from './languages/offer-language.ts'
import { startLeaving } from './help-bar/leave.ts'

startLeaving()
startLanguageOffer()
startCountry()
