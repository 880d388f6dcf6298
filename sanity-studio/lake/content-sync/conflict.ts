import type { JsonObject } from '../document.ts'
import { differingFields, type Waiting } from './compare-sides.ts'
import { hashOfDocument, hashOfText, type ContentDocument } from '../content-folder/content-document.ts'

/** One of the two places that are kept in sync: the folder content/, or the Studio with its store. */
export type Side = 'folder' | 'studio'

/** The change of a document on one side since both sides were last the same; one that was never there is unchanged. */
export type SideChange = 'added' | 'changed' | 'removed' | 'unchanged'

/** A document that neither side may overwrite until a person has chosen. All other documents are saved meanwhile. */
export interface Conflict extends JsonObject {
  readonly id: string
  readonly type: string
  readonly title: string
  readonly inFolder: SideChange
  readonly inStudio: SideChange
  /** The names of the fields that differ, in alphabetical order; none where one side has no such document. */
  readonly fields: readonly string[]
  /** One sentence: why it waits. */
  readonly why: string
  /** Whether a merge of git has to be ended after the choice. */
  readonly ofGit: boolean
  /** Names both states; a choice that was made for others is refused. */
  readonly version: string
}

/** A waiting document on both sides, with its hash when they were last the same. */
export interface WaitingDocument extends Waiting {
  readonly id: string
  readonly folder: ContentDocument | undefined
  readonly studio: ContentDocument | undefined
  readonly before: string | undefined
  /** Whether git has left two versions of it in content/: then `folder` is the one that the Studio does not have. */
  readonly isUndecided: boolean
  /** Whether the Studio has neither of these two. */
  readonly hasThird?: boolean
}

/** The title of a document as people know it; '' where it has none. */
export function titleOf(document: ContentDocument | undefined): string {
  const titles = [document?.['title'], document?.['name'], document?.['text'], document?.['originalFilename']]
  return titles.flatMap((title) => (typeof title === 'string' ? [title.slice(0, 80)] : []))[0] ?? ''
}

function changeOf(document: ContentDocument | undefined, before: string | undefined): SideChange {
  if (document === undefined) return before === undefined ? 'unchanged' : 'removed'
  if (before === undefined) return 'added'
  return hashOfDocument(document) === before ? 'unchanged' : 'changed'
}

const IN_WORDS: Readonly<Record<SideChange, string>> = {
  added: 'added',
  changed: 'changed',
  removed: 'removed',
  unchanged: 'left as it was',
}

function listed(ids: readonly string[], nameOf: (id: string) => string): string {
  return ids.map((id) => `“${nameOf(id)}”`).join(', ')
}

function reasonOf(conflict: WaitingDocument, nameOf: (id: string) => string): string {
  const { folder, studio, before, missing, referrers, isUndecided, hasThird } = conflict
  if (hasThird === true)
    return 'Git has left two versions of it in content/, and the Studio has a third. To keep the first of git’s, edit the file by hand.'
  if (isUndecided) return 'Git has left two versions of it: the Studio has one, content/ the other.'
  const [inFolder, inStudio] = [changeOf(folder, before), changeOf(studio, before)]
  if (referrers.length > 0) {
    const [here, there] = folder === undefined ? ['content/', 'the Studio'] : ['the Studio', 'content/']
    return `It was removed in ${here}, but in ${there} ${listed(referrers, nameOf)} still refers to it.`
  }
  if (missing.length > 0) {
    const [here, there] = inFolder === 'unchanged' ? ['the Studio', 'content/'] : ['content/', 'the Studio']
    return `In ${here} it refers to ${listed(missing, nameOf)}, which ${there} does not have. Choose for that one first.`
  }
  return `It was ${IN_WORDS[inFolder]} in content/ and ${IN_WORDS[inStudio]} in the Studio.`
}

/** The version of a conflict: the same as long as neither side changes. */
function versionOf({ folder, studio }: WaitingDocument): string {
  return hashOfText([folder, studio].map((document) => (document ? hashOfDocument(document) : '')).join(' '))
}

/** Describes a waiting document. @param nameOf the title of another document, by its id. */
export function toConflict(waiting: WaitingDocument, nameOf: (id: string) => string): Conflict {
  const { id, folder, studio, before } = waiting
  return {
    id,
    type: (studio ?? folder)?._type ?? '',
    title: titleOf(studio ?? folder) || id,
    inFolder: changeOf(folder, before),
    inStudio: changeOf(studio, before),
    fields: folder && studio ? differingFields(folder, studio) : [],
    why: reasonOf(waiting, nameOf),
    ofGit: waiting.isUndecided,
    version: versionOf(waiting),
  }
}

const MAX_LISTED = 20

/**
 * Describes conflicts for a terminal: a line for each document, and how to choose.
 * @param how the sentence that says how to choose.
 * @param nameField the title of a field; its name if absent.
 */
export function describeConflicts(
  conflicts: readonly Conflict[],
  how: string,
  nameField: (type: string, field: string) => string = (_, field) => field,
): string {
  const lines = conflicts.slice(0, MAX_LISTED).map(({ id, type, title, why, fields }) => {
    const names = fields.map((field) => nameField(type, field)).join(', ')
    return `  ${id} (${type}) “${title}”: ${why}${names === '' ? '' : ` They differ in: ${names}.`}`
  })
  const more = conflicts.length > MAX_LISTED ? [`  and ${conflicts.length - MAX_LISTED} more`] : []
  const count = conflicts.length === 1 ? 'One document waits' : `${conflicts.length} documents wait`
  return [
    `${count} for you to choose; every other document is saved, and both states of it are kept:`,
    ...lines,
    ...more,
    how,
  ].join('\n')
}
