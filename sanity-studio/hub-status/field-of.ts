/** The part of a compiled type that names its fields. */
export interface Typed {
  readonly fields?: readonly { readonly name: string; readonly type: { readonly title?: string } }[]
}

/**
 * The title of the field that a problem is about; undefined where it is about the whole document. A problem says where it is
 * by file and line, id and path: “data.ndjson:12 guide-risk-map body[_key=="a"]”.
 */
export function fieldOf(where: string, document: string, type: Typed): string | undefined {
  const words = where.split(' ')
  const [name] = (words[words.indexOf(document) + 1] ?? '').split(/[.[]/)
  return type.fields?.find((field) => field.name === name)?.type.title
}
