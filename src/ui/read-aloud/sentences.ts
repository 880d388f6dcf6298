/** What is said at once: words of one language within one block of the page. */
export interface Sentence {
  readonly text: string
  readonly language: string
  readonly block: Element
  /** The part of the page with its letters from one place to another. */
  range(from: number, to: number): Range
}

/** What is seen and not read: buttons, lists to choose from, and what is for those who hear the page anyway. */
const UNREAD = 'button, select, nav, script, style, .visually-hidden, [aria-hidden=true], [data-read-aloud]'

interface Piece {
  readonly node: Text
  /** Where it begins in the text of its run. */
  readonly start: number
}

/** Words that follow each other in one block and language. */
interface Run {
  readonly block: Element
  readonly language: string
  text: string
  readonly pieces: Piece[]
}

/** What a browser lays out by itself: a paragraph, an item, and each of the two parts of a call button. */
function blockOf(element: Element): Element {
  const { parentElement } = element
  const isWithin = ['inline', 'contents'].includes(getComputedStyle(element).display)
  return isWithin && parentElement !== null ? blockOf(parentElement) : element
}

function runsOf(root: Element): readonly Run[] {
  const runs: Run[] = []
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const { parentElement } = node
    if (!(node instanceof Text) || parentElement === null || node.data.trim() === '') continue
    if (parentElement.closest(UNREAD) !== null || !parentElement.checkVisibility()) continue
    const block = blockOf(parentElement)
    const language = parentElement.closest<HTMLElement>('[lang]')?.lang ?? ''
    let run = runs.at(-1)
    if (run?.block !== block || run.language !== language) {
      run = { block, language, text: '', pieces: [] }
      runs.push(run)
    }
    // A gap to fill in, or a blank between two elements, is a pause.
    if (run.text !== '') run.text += ' '
    run.pieces.push({ node, start: run.text.length })
    run.text += node.data.replace(/\s/g, ' ')
  }
  return runs
}

function rangeOf(pieces: readonly Piece[], from: number, to: number): Range {
  const range = document.createRange()
  const placeOf = (at: number) => {
    const { node, start } = pieces.findLast((piece) => piece.start <= at) ?? { node: document.body, start: at }
    return [node, Math.min(at - start, node instanceof Text ? node.length : 0)] as const
  }
  range.setStart(...placeOf(from))
  range.setEnd(...placeOf(to))
  return range
}

function cut(text: string, language: string): readonly { readonly segment: string; readonly index: number }[] {
  if (!('Segmenter' in Intl)) return [{ segment: text, index: 0 }]
  return [...new Intl.Segmenter(language, { granularity: 'sentence' }).segment(text)]
}

/** The sentences of a part of the page that can be seen, in their order. */
export function sentencesOf(root: Element): readonly Sentence[] {
  return runsOf(root).flatMap(({ block, language, text, pieces }) =>
    cut(text, language).map(({ segment, index }) => ({
      text: segment,
      language,
      block,
      range: (from, to) => rangeOf(pieces, index + from, index + to),
    })),
  )
}
