import { readFileSync } from 'node:fs'

/**
 * The rows of a .tsv file by the heads of its first line; lines with # say what the table is.
 * @throws Error that names the row which has more or fewer cells.
 */
export function readTable(file: string): readonly Readonly<Record<string, string>>[] {
  const lines = readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
  const [heads = [], ...rows] = lines.map((line) => line.split('\t'))
  return rows.map((cells) => {
    if (cells.length !== heads.length)
      throw new Error(`${file}: “${cells[0]}” has ${cells.length} of ${heads.length} columns.`)
    return Object.fromEntries(heads.map((head, at) => [head, cells[at] ?? '']))
  })
}

/** The texts of tests/fixtures/sentences/<name>.tsv whose first column says this. */
export function sentencesOf(name: string, kind: string): readonly string[] {
  const rows = readTable(`tests/fixtures/sentences/${name}.tsv`)
  const texts = rows.filter((row) => Object.values(row)[0] === kind).map((row) => row['text'] ?? '')
  if (texts.length === 0) throw new Error(`${name}.tsv has no sentence that is “${kind}”.`)
  return texts
}
