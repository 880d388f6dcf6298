import { Component } from 'react'

/** A field with the cursor in it. */
interface Writing {
  readonly field: HTMLInputElement | HTMLTextAreaElement
  readonly text: string
  readonly start: number
  readonly end: number
}

/** The plain field with the cursor in it, unless it is one of numbers or days, which tell no place. */
function writingNow(): Writing | null {
  const field = document.activeElement
  if (!(field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement)) return null
  const { value: text, selectionStart: start, selectionEnd: end } = field
  return start === null || end === null ? null : { field, text, start, end }
}

/** Where a place of a text is once somebody else has changed it: nearer to the end where the change was before it. */
function placeAfter(place: number, before: string, after: string): number {
  return after.startsWith(before.slice(0, place)) ? place : Math.max(0, after.length - before.length + place)
}

/**
 * Leaves the cursor at its letter when another person's words come into the field. The browser puts it behind the last
 * one: the rest of a sentence then stands at the end, among the words of whoever writes there, and letters of both get lost.
 */
export class KeepCaret extends Component<{ readonly document: unknown }> {
  override getSnapshotBeforeUpdate(): Writing | null {
    return writingNow()
  }

  override componentDidUpdate(_props: unknown, _state: unknown, was: Writing | null): void {
    if (was === null || was.field !== document.activeElement || was.field.value === was.text) return
    const [start, end] = [was.start, was.end].map((place) => placeAfter(place, was.text, was.field.value))
    was.field.setSelectionRange(start ?? null, end ?? null)
  }

  override render(): null {
    return null
  }
}
