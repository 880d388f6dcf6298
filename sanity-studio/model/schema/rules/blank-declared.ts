import type { ValidationContext } from '@sanity/types'

/** The name of a blank: one word in camel case. */
export const BLANK_NAME = /^[a-z][A-Za-z0-9]{1,40}$/

/** Refuses the name of a blank that the document does not declare in its list of blanks. */
export function checkBlankDeclared(name: string | undefined, { document }: ValidationContext): true | string {
  const declared = document?.['fillIns']
  const names = Array.isArray(declared) ? declared.map((blank: { name?: unknown }) => blank.name) : []
  return name === undefined || names.includes(name) || `No blank is named “${name}”. Declare it in “Blanks to fill in”.`
}
