import { canonical, isFields, type Fields } from '../../model/rules/fields.ts'
import type { FieldChoice, Side, Sides } from './conflict.ts'
import { describeValue, isRichText, pictureIn, shapeOf } from './describe-value.ts'

/** The value of a field on one side. */
export interface SideValue {
  /** As people read it; '' where the field is empty. */
  readonly text: string
  /** The address of a picture in it. */
  readonly picture: string | undefined
  /** Whether this side changed it; undefined where the state before is not known. */
  readonly isChanged: boolean | undefined
}

/** A field that differs. */
export interface FieldRow {
  readonly name: string
  readonly title: string
  /** What it was when both sides were last the same; undefined where that is not known. */
  readonly before: string | undefined
  readonly folder: SideValue
  readonly studio: SideValue
  /** Whether the members of both lists can be kept. */
  readonly canJoin: boolean
  /** Whether somebody may dial it. */
  readonly isNumber: boolean
}

/** What a person chose so far, by the name of the field. */
export type Choices = Readonly<Record<string, FieldChoice>>

const NUMBERS = new Set(['phone', 'dial', 'textNumber'])

const keyOf = (member: unknown) => (isFields(member) ? member['_key'] : undefined)

/** Two lists can be joined unless they are texts, or both changed the same member. */
function canJoin(folder: unknown, studio: unknown): boolean {
  if (!Array.isArray(folder) || !Array.isArray(studio) || isRichText(folder) || isRichText(studio)) return false
  const inFolder = new Set(folder.map((member: unknown) => canonical(member)))
  const added = studio.filter((member: unknown) => !inFolder.has(canonical(member)))
  const isMore = added.length > 0 && folder.length + added.length > studio.length
  return (
    isMore &&
    !added.some((member) =>
      folder.some((other: unknown) => keyOf(other) !== undefined && keyOf(other) === keyOf(member)),
    )
  )
}

/** The fields that differ, in the order of the form. */
export function fieldRows({ conflict, before, folder, studio, names }: Sides): readonly FieldRow[] {
  const fields = shapeOf(conflict.type)?.fields ?? []
  const order = fields.map(({ name }) => name)
  const place = (name: string) => (order.includes(name) ? order.indexOf(name) : order.length)
  return [...conflict.fields]
    .sort((a, b) => place(a) - place(b))
    .map((name) => {
      const shape = fields.find((field) => field.name === name)
      const valueOn = (side: Fields | undefined): SideValue => ({
        text: describeValue(side?.[name], shape, names),
        picture: pictureIn(side?.[name], names),
        isChanged: before && canonical(side?.[name]) !== canonical(before[name]),
      })
      return {
        name,
        title: shape?.title ?? name,
        before: before && describeValue(before[name], shape, names),
        folder: valueOn(folder),
        studio: valueOn(studio),
        canJoin: canJoin(folder?.[name], studio?.[name]),
        isNumber: NUMBERS.has(name),
      }
    })
}

/** The choices that suggest themselves: the side that alone changed a field. What both changed is left to the person. */
export function suggestedChoices(rows: readonly FieldRow[]): Choices {
  return Object.fromEntries(
    rows.flatMap(({ name, folder, studio }): [string, Side][] => {
      if (folder.isChanged === true && studio.isChanged === false) return [[name, 'folder']]
      return folder.isChanged === false && studio.isChanged === true ? [[name, 'studio']] : []
    }),
  )
}

/** What the lake is asked to keep: a whole side where all choices name it, so that nothing of it is written anew. */
export function toRequest(rows: readonly FieldRow[], choices: Choices): FieldChoice | Choices | undefined {
  const chosen = rows.map(({ name }) => choices[name])
  if (chosen.some((choice) => choice === undefined)) return undefined
  if (chosen.every((choice) => choice === 'folder')) return 'folder'
  return chosen.every((choice) => choice === 'studio') ? 'studio' : choices
}
