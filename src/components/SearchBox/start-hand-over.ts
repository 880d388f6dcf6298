import { startHandOver } from './hand-over.ts'
import { reloadElsewhere } from './words-in-history.ts'

startHandOver()
reloadElsewhere()
