import { readFile, writeFile } from 'node:fs/promises'

import { exitWithError } from '../exit-with-error.ts'
import { generateTypes } from '../generate-types.ts'

try {
  const changed: string[] = []
  for (const [file, text] of await generateTypes()) {
    if (text === (await readFile(file, 'utf8').catch(() => ''))) continue
    await writeFile(file, text)
    changed.push(file)
  }
  console.log(changed.length > 0 ? `Wrote ${changed.join(', ')}.` : 'The generated types were already up to date.')
} catch (error) {
  exitWithError(error instanceof Error ? error.message : error, 'Nothing was written.')
}
