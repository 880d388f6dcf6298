/**
 * The words in which somebody wants readers to be told of a publication, by the published id, from the press of the button
 * until the note is written. They are in this tab alone: they are lost with it, and what is proposed then is there.
 */
const chosen = new Map<string, string>()

/** Keeps what somebody wrote in place of the proposed words; empty where readers are not to be told. */
export function chooseWords(id: string, words: string): void {
  chosen.set(id, words.trim())
}

/** What was written for the next publication of a document, once; undefined where nobody wrote anything. */
export function takeWords(id: string): string | undefined {
  const words = chosen.get(id)
  chosen.delete(id)
  return words
}
