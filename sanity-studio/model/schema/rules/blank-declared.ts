import type { StringRule, ValidationContext } from '@sanity/types'

const BLANK_NAME = /^[a-z][A-Za-z0-9]{1,40}$/

/** The name of a blank: one word in camel case. */
export function namesBlank(rule: StringRule): StringRule[] {
  const how = 'A name is one word of letters and digits, and begins with a small letter, such as hotelName.'
  return [rule.required(), rule.regex(BLANK_NAME, { name: 'name' }).error(how)]
}

/** Refuses the name of a blank that the document does not declare in its list of blanks. */
export function checkBlankDeclared(name: string | undefined, { document }: ValidationContext): true | string {
  const declared = document?.['fillIns']
  const names = Array.isArray(declared) ? declared.map((blank: { name?: unknown }) => blank.name) : []
  return name === undefined || names.includes(name) || `No blank is named “${name}”. Declare it in “Blanks to fill in”.`
}
