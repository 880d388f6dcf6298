import { startHandOver } from './hand-over.ts'
import { reloadElsewhere } from './search-state.ts'

startHandOver()
reloadElsewhere()
