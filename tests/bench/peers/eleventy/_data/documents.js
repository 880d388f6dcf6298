import { readFileSync } from 'node:fs'

/** Every document with a page, best resources first. */
export default () => JSON.parse(readFileSync('documents.json', 'utf8'))
