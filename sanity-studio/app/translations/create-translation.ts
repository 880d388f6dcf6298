import type { SanityClient } from 'sanity'

import type { Fields } from '../../model/rules/fields.ts'
import { beginTranslation, translationId } from '../../model/translation-units/update.ts'

/** An original as it is published. */
export interface Original extends Fields {
  readonly _id: string
  readonly _type: string
}

/**
 * Creates the draft of a translation, where there is none.
 * @returns the published id of the translation.
 * @throws ClientError or ServerError where it cannot be written.
 */
export async function createTranslation(client: SanityClient, original: Original, language: string): Promise<string> {
  const id = translationId(original._id, language)
  await client.createIfNotExists({
    ...beginTranslation(original, language),
    _id: `drafts.${id}`,
    _type: original._type,
  })
  return id
}
