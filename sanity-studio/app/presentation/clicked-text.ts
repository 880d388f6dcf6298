import { isFields, type Fields } from '../../model/rules/fields.ts'
import { passagesOf, type Step } from '../../model/rules/passages.ts'

/** The type of the message that a preview page sends; src/tools/drafts/report-click.ts writes it. */
const MESSAGE = 'hotel-hub-clicked-text'

/** The text of the paragraph or heading that somebody clicked on a preview page; undefined for any other message. */
export function readClickedText(message: unknown): string | undefined {
  if (!isFields(message) || message['type'] !== MESSAGE) return undefined
  return typeof message['text'] === 'string' ? message['text'] : undefined
}

function normalised(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}

/**
 * The place of a text in a document: of the field or paragraph with exactly these words, else of the longest one whose words
 * are in the text, or have the text in them.
 * @returns undefined where the text comes from elsewhere: another document, or the frame of the page.
 */
export function placeOfText(document: Fields, clicked: string): readonly Step[] | undefined {
  const text = normalised(clicked)
  if (text === '') return undefined
  const passages = passagesOf(document).map(({ path, text: own }) => ({ path, own: normalised(own) }))
  const same = passages.find(({ own }) => own === text)
  if (same !== undefined) return same.path
  return passages
    .filter(({ own }) => own !== '' && (text.includes(own) || own.includes(text)))
    .toSorted((a, b) => b.own.length - a.own.length)[0]?.path
}
