import { readFile, writeFile } from 'node:fs/promises'

import { format, resolveConfig } from 'prettier'

import { writeFigures } from './figures.ts'
import { readSources } from './source-file.ts'

const PAPER = 'ARCHITECTURE.md'
const TABLE = /(?<=<!-- by npm run figures -->\n)[^]*(?=<!-- end of figures -->)/

/* `npm run figures`: counts the code, and writes the table into ARCHITECTURE.md. */
const text = await readFile(PAPER, 'utf8')
if (!TABLE.test(text))
  throw new Error(`${PAPER}: the comments around the table of figures are missing. Take them from git.`)
const table = writeFigures(await readSources(['src', 'sanity-studio', 'tests']))
const options = { ...(await resolveConfig(PAPER)), filepath: PAPER }
await writeFile(PAPER, await format(text.replace(TABLE, `\n${table}\n\n`), options))
console.log(table)
