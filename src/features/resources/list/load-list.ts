import type { ListData } from './list-data.ts'
import { readListData, type CardTable } from './read-list-data.ts'

/** The cards of a language, and their summaries by position, which are in the same file after them. */
export interface LoadedList extends CardTable {
  /** Rejected where the file ends too early. */
  readonly summaries: Promise<readonly string[]>
}

type TextReader = ReadableStreamDefaultReader<string>

/** Reads up to the end of a line. */
async function readLine(reader: TextReader): Promise<{ readonly line: string; readonly begun: string }> {
  let line = ''
  for (;;) {
    const { value = '', done } = await reader.read()
    const end = value.indexOf('\n')
    if (end !== -1) return { line: line + value.slice(0, end), begun: value.slice(end + 1) }
    if (done) throw new Error('The list has no second line.')
    line += value
  }
}

async function readSummaries(reader: TextReader, begun: string): Promise<readonly string[]> {
  let text = begun
  for (;;) {
    const { value = '', done } = await reader.read()
    text += value
    if (done) break
  }
  const summaries: readonly string[] = JSON.parse(text.slice(0, -1))
  return summaries
}

/**
 * Loads the list that `writeListFile` has written. It is one file, the same for every choice, so that a request tells
 * nothing of the choice.
 * @param language of the page.
 * @throws Error where it cannot be loaded, or is another file: a hotel’s Wi-Fi may answer with its own page.
 */
export async function loadList(address: string, language: string): Promise<LoadedList> {
  const answer = await fetch(address)
  if (!answer.ok || answer.body === null) throw new Error(`The list was answered with HTTP ${answer.status}.`)
  const reader = answer.body.pipeThrough(new TextDecoderStream()).getReader()
  const { line, begun } = await readLine(reader)
  const data: ListData = JSON.parse(line.slice(1, -1))
  return { ...readListData(data, language), summaries: readSummaries(reader, begun) }
}
