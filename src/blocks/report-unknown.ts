import type { BlockContext } from './block-data.ts'

interface Typed {
  readonly _type: string
  readonly _key: string
}

/**
 * Reports a part of a text that this version of the hub does not know, so that the build stops instead of leaving its
 * words out. The compiler excludes the case; it occurs where the content in Sanity's cloud is newer than this code.
 * @returns an empty list, to go on with the rest of the text.
 */
export function reportUnknown({ _type, _key }: Typed, { references, from }: BlockContext): readonly [] {
  references.note({
    where: from,
    what: `Its text has a “${_type}” (_key ${_key}), which this version of the hub cannot show.`,
    fix: 'Update the hub, or take that part out of the text.',
  })
  return []
}
