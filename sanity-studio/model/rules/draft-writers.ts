import type { Fields } from './fields.ts'
import { contentOf } from './stored.ts'

/** A transaction of the log: who sent it, and each document as it was before and after. Absent is what did not exist. */
export interface LoggedTransaction {
  /** The id of the person; undefined where the log does not say. */
  readonly author: string | undefined
  readonly changes: readonly { readonly documentId: string; readonly before?: Fields; readonly after?: Fields }[]
}

/** A document and its draft as they are now. */
export interface WithDraft {
  /** The id of the published document. */
  readonly id: string
  readonly draft: Fields | undefined
  readonly published: Fields | undefined
}

/** A text and who sent the transaction that led to it. */
interface Step {
  readonly text: string
  readonly author: string | undefined
}

/** What an editor sees: the draft, else what is published. The mark that nobody else read it is no part of the text. */
function textOf({ draft, published }: WithDraft): string {
  const shown = draft ?? published
  return shown === undefined ? '' : contentOf({ ...shown, publishedAlone: undefined })
}

/** Each text since the last publication, the newest first; the last one is that from which the work began. */
function stepsOf(now: WithDraft, newestFirst: Iterable<LoggedTransaction>): readonly Step[] {
  const steps: Step[] = []
  let state = now
  for (const { author, changes } of newestFirst) {
    const ofDraft = changes.find(({ documentId }) => documentId === `drafts.${now.id}`)
    const ofPublished = changes.find(({ documentId }) => documentId === now.id)
    if (ofPublished?.after !== undefined && state.draft === undefined) break
    if (ofDraft === undefined && ofPublished === undefined) continue
    steps.push({ text: textOf(state), author })
    state = {
      id: now.id,
      draft: ofDraft === undefined ? state.draft : ofDraft.before,
      published: ofPublished === undefined ? state.published : ofPublished.before,
    }
  }
  return [...steps, { text: textOf(state), author: undefined }]
}

/**
 * Who wrote what is in a draft and is not published: the ids of all who changed it since its last publication. A change
 * that was taken back counts for nobody, whoever took it back: the way from one text back to the same text is left out. So
 * who discards a draft, or undoes what she typed, has written nothing, and what is restored is by those who wrote it. Where
 * nothing of the draft is new, as after a removal is undone, it is of the person who changed it last.
 * @param newestFirst the transactions of the document and its draft. Read no further than needed; those that the log does
 * not have any more count for nobody.
 * @returns undefined where the log does not say.
 */
export function writersOf(now: WithDraft, newestFirst: Iterable<LoggedTransaction>): readonly string[] | undefined {
  const steps = stepsOf(now, newestFirst)
  const texts = steps.map(({ text }) => text)
  const found = new Set<string | undefined>()
  for (let at = 0; at < steps.length; at += 1) {
    at = texts.lastIndexOf(texts[at] ?? '')
    if (at < steps.length - 1) found.add(steps[at]?.author)
  }
  if (found.size === 0) found.add(steps[0]?.author)
  const writers = [...found].filter((author) => author !== undefined)
  return writers.length === found.size ? writers : undefined
}
