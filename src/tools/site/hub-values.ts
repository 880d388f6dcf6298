import { ADDED_LANGUAGES, BASE_LANGUAGE } from '../../domain/base-language.ts'

/** What each bundle for browsers has in the place of the expressions of src/domain/base-language.ts: there is no environment there. */
export const HUB_VALUES = {
  'process.env.HUB_LANGUAGE': JSON.stringify(BASE_LANGUAGE),
  'process.env.HUB_ADDED_LANGUAGES': JSON.stringify(ADDED_LANGUAGES),
}
