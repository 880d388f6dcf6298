import { memoizeByObject } from '../../../src/domain/memoize.ts'
import { isFields, type Fields } from './fields.ts'
import { paragraphText, type Step } from './passages.ts'

/** Where in its document a text stands: what is said of it by what stands around it. */
export interface Place {
  /** The headings over it, the nearest first: a line that ends in a colon, its block’s, its section’s, its document’s. */
  readonly headings: readonly string[]
  /** Whether it is one of several lines: of a list, of steps, of boxes to tick. */
  readonly isLine: boolean
  /** Whether it stands under “Do not”, or is an answer that counts as wrong. */
  readonly isWrong: boolean
}

interface Walk {
  /** The farthest first. */
  readonly headings: string[]
  isLine: boolean
  isWrong: boolean
}

const ANSWERS: ReadonlySet<unknown> = new Set(['answer', 'choice'])

/** The sentence that leads to the lines below it: “You may see:”. */
const INTRODUCTION = /(?<=^|[.!?\n])[^.!?\n]+:\s*$/

/** The headings that reach each member of a text, the farthest first: a new section ends the one before it. */
const headingsOf = memoizeByObject((members: readonly unknown[]): readonly (readonly string[])[] => {
  let section: string | undefined
  let part: string | undefined
  let intro: string | undefined
  return members.map((member) => {
    const before = [section, part, INTRODUCTION.exec(intro ?? '')?.[0]].filter((heading) => heading !== undefined)
    if (!isFields(member) || member['_type'] !== 'block') return before
    const text = paragraphText(member)
    if (member['style'] === 'h2') [section, part, intro] = [text, undefined, undefined]
    else if (member['style'] === 'h3') [part, intro] = [text, undefined]
    else if (member['listItem'] === undefined) intro = text
    return before
  })
})

function enterFields(fields: Fields, name: string, walk: Walk): void {
  if (ANSWERS.has(fields['_type'])) {
    walk.isLine = true
    walk.isWrong ||= fields['isRight'] !== true && fields['isGood'] !== true
  }
  const heading = fields['title'] ?? fields['question']
  if (typeof heading === 'string' && name !== 'title' && name !== 'question') walk.headings.push(heading)
}

function enterMember(members: readonly unknown[], index: number, walk: Walk): void {
  const member = members[index]
  walk.headings.push(...(headingsOf(members)[index] ?? []))
  const isParagraph = isFields(member) && member['_type'] === 'block'
  walk.isLine = isParagraph ? member['listItem'] !== undefined : true
}

/**
 * Finds where a text of a document stands.
 * @param path from the document to its field or paragraph.
 */
export function placeOf(document: Fields, path: readonly Step[]): Place {
  const walk: Walk = { headings: [], isLine: false, isWrong: path.includes('dont') }
  let value: unknown = document
  path.forEach((step, depth) => {
    if (Array.isArray(value)) {
      const members: readonly unknown[] = value
      const index =
        typeof step === 'object'
          ? members.findIndex((member) => isFields(member) && member['_key'] === step._key)
          : Number(step)
      enterMember(members, index, walk)
      value = members[index]
    } else if (isFields(value) && typeof step === 'string') {
      // The title of a document is said of its texts, not of the fields beside it, such as its summary.
      if (depth > 0 || path.length > 1) enterFields(value, step, walk)
      value = value[step]
    }
  })
  return { headings: walk.headings.toReversed(), isLine: walk.isLine, isWrong: walk.isWrong }
}
