import type { APIRoute, GetStaticPaths } from 'astro'

import { nameOf } from '../../i18n/translate.ts'
import { getPageContext } from '../../layouts/page-context.ts'
import { oneFileInEachLanguage } from '../../layouts/static-paths.ts'
import { toRecords } from '../../search/to-records.ts'

export const getStaticPaths = oneFileInEachLanguage satisfies GetStaticPaths

/** Everything that can be found in a language. The browser searches it on the device. */
export const GET: APIRoute<{ language: string }> = async ({ props }) => {
  const { library, t } = await getPageContext(props.language)
  return Response.json(toRecords({ ...library, nameOf: (vocabulary, value) => nameOf(t, vocabulary, value) }))
}
