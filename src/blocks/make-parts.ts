import type { ItemPart, ParagraphPart, Run, Words } from '../domain/paper-parts.ts'

/** Words without a link. */
export function plain(text: string, isStrong = false): Words {
  return { kind: 'words', text, ...(isStrong && { isStrong }) }
}

/** A telephone number; it is a link where it can be dialled. */
export function phoneWords(phone: string, dial: string | undefined): Words {
  return { kind: 'words', text: phone, isNumber: true, ...(dial !== undefined && { href: `tel:${dial}` }) }
}

/** A member of a list. `toParts` numbers the lists. */
export function item(list: ItemPart['list'], runs: readonly Run[], level = 1): ItemPart {
  return { kind: 'item', list, level, listNumber: 0, runs }
}

/** A member of a list that holds text only. */
export function line(list: ItemPart['list'], text: string): ItemPart {
  return item(list, [plain(text)])
}

/** A title of what is below it in the same block. */
export function heading(text: string): ParagraphPart {
  return { kind: 'paragraph', runs: [plain(text, true)], isTitle: true }
}
