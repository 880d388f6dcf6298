/** The part of a compiled type that names its fields. */
export interface Typed {
  readonly fields?: readonly { readonly name: string; readonly type: { readonly title?: string } }[]
}

/**
 * The title of the field that a problem is about; undefined where it is about the whole document. A problem says where it is
 * by its file, or by its id, and the path of the field: “content/en/guide/guide-risk-map.json body[_key=="a"]”.
 */
export function fieldOf(where: string, document: string, type: Typed): string | undefined {
  const path = where.slice(where.indexOf(document) + document.length).replace(/^\.json/, '')
  const [name] = path.trim().split(/[.[]/)
  return type.fields?.find((field) => field.name === name)?.type.title
}
