import { startHandOver } from './hand-over.ts'

startHandOver()
