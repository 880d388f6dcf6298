import { ListIcon } from '@sanity/icons/List'
import type { DocumentListBuilder, MenuItemBuilder, StructureBuilder } from 'sanity/structure'

/** The entry of a list's menu that opens the same list in the tool “Table”. @param list the id of the list there. */
export function chooseSeveral(S: StructureBuilder, list: string): MenuItemBuilder {
  return S.menuItem()
    .title('Choose several')
    .icon(ListIcon)
    .showAsAction(true)
    .intent({ type: 'several', params: { list } })
}

/** The list of all documents of a type by their titles, with the entry “Choose several”. */
export function allOf(S: StructureBuilder, type: string, title: string): DocumentListBuilder {
  const list = S.documentTypeList(type)
    .title(title)
    .defaultOrdering([{ field: 'title', direction: 'asc' }])
  return list.menuItems([...(list.getMenuItems() ?? []), chooseSeveral(S, type)])
}
