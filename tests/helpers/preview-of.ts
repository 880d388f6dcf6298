import { decorate } from '../../sanity-studio/model/schema-decoration/decorate.ts'
import { schemaTypes } from '../../sanity-studio/model/schema/index.ts'

/** What a preview selects, and the title and subtitle that the Studio then shows. */
export type PreviewCase = readonly [Readonly<Record<string, unknown>>, string, string | undefined]

/**
 * What the Studio shows of a value of a type, from what its preview selects.
 * @throws RangeError where the type has no preview, or that preview does not select one of the values.
 */
export function previewOf(name: string, selected: Readonly<Record<string, unknown>>): object {
  const type = schemaTypes.find((one) => one.name === name)
  const decorated = type && decorate(type, undefined)
  if (decorated === undefined || !('preview' in decorated)) throw new RangeError(`“${name}” has no preview.`)
  const unselected = Object.keys(selected).filter((key) => !Object.hasOwn(decorated.preview.select, key))
  if (unselected.length > 0) throw new RangeError(`The preview of “${name}” does not select ${unselected.join(', ')}.`)
  return { subtitle: undefined, ...decorated.preview.prepare(selected) }
}
