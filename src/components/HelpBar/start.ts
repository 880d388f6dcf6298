import { startCountry } from './country.ts'
import { startLeaving } from './leave.ts'

startLeaving()
// Without the file of numbers the page keeps those that it was built with.
void startCountry().catch(() => undefined)
