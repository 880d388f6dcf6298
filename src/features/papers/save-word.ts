import { fillIn } from '../../i18n/plural.ts'
import { knownFacts } from '../../ui/browser/hotel-facts.ts'
import { fetchPaper, saveWord } from './word-file.ts'

export { loadWord } from './word-file.ts'

/** Saves the paper of a button as a Word file, with the facts of the hotel that are kept on this device. @returns what to say. */
export async function savePaperOf({ dataset }: HTMLElement): Promise<string> {
  const name = await saveWord(await fetchPaper(dataset['wordOf'] ?? ''), knownFacts('hotel-facts').facts)
  return fillIn(dataset['saved'] ?? '', { name }, document.documentElement.lang)
}
