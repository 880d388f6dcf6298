/** The two versions of a file that git has left in it, because both changed the same lines. */
export interface MergeSides {
  readonly ours: string
  readonly theirs: string
  /** The line of the first mark, from 1. */
  readonly line: number
}

const MARK = /^(<{7}|\|{7}|={7}|>{7})(?: .*)?\r?$/

/** Splits a text with git's marks into both versions, each with all that git could merge; undefined where it has no marks. */
export function splitAtMarks(text: string): MergeSides | undefined {
  if (!text.includes('<<<<<<<')) return undefined
  const lines = text.split('\n')
  const line = lines.findIndex((each) => MARK.exec(each)?.[1]?.startsWith('<') === true)
  if (line < 0) return undefined
  const [ours, theirs]: [string[], string[]] = [[], []]
  let part = '>'
  for (const each of lines) {
    const mark = MARK.exec(each)?.[1]
    if (mark !== undefined) part = mark.charAt(0)
    // “|” begins what both have changed, in clones whose git is set to show it.
    else if (part !== '|') {
      if (part !== '=') ours.push(each)
      if (part !== '<') theirs.push(each)
    }
  }
  return { ours: ours.join('\n'), theirs: theirs.join('\n'), line: line + 1 }
}
