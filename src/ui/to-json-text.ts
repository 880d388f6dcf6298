/**
 * Writes a value as JSON for a script element. `<` is escaped, so that no content can end the element
 * (HTML, 4.12.1.3 Restrictions for contents of script elements).
 */
export function toJsonText(value: unknown): string {
  return JSON.stringify(value).replaceAll('<', '\\u003c')
}
