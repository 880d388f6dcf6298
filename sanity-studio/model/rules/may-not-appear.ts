import { textsIn, type Fields } from './fields.ts'
import type { Passage } from './passages.ts'
import { quoted, remarkOn, type Remark } from './remark.ts'

/** Refuses words in a document that its own field “Words that may not appear” names; what people type into the search is left. */
export function remarkMayNotAppear({ mayNotAppear }: Fields, passages: readonly Passage[]): readonly Remark[] {
  return textsIn(mayNotAppear).flatMap((words) =>
    passages.flatMap((passage): readonly Remark[] => {
      const from = passage.isOthers ? -1 : passage.text.toLowerCase().indexOf(words.toLowerCase())
      if (from < 0) return []
      const what = `${quoted(words)} may not appear here.`
      const fix = 'Word it differently. “Do not say” has the reason.'
      return [remarkOn(passage, { from, to: from + words.length }, { level: 'error', what, fix })]
    }),
  )
}
