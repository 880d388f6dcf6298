const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** A text as it is written in HTML and XML, between tags and in quoted attributes: nothing of it becomes markup. */
export function escapeMarkup(text: string): string {
  return text.replaceAll(/[&<>"']/g, (character) => ENTITIES[character] ?? '')
}

/** What XML 1.0 allows in no form (section 2.2), halves of a character among it. */
const NOT_IN_XML = /[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu

/** A text as it is written in XML; characters that XML has no place for are left out. */
export function escapeForXml(text: string): string {
  return escapeMarkup(text.replaceAll(NOT_IN_XML, ''))
}
