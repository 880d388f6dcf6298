import { countryOf, isRightsLineElsewhere, onlyCountryOf } from '../../domain/help.ts'
import { memoize } from '../../domain/memoize.ts'
import { partPath } from '../../domain/paths.ts'
import { nameOf, translator } from '../../i18n/translate.ts'
import type { SearchDocument } from '../model.ts'
import type { NameOf } from './context.ts'
import { toDocuments, type SearchSource } from './to-documents.ts'
import { toolDocuments, type ToolSource } from './tool-documents.ts'

/** One function a language: documents are remembered with it. */
const namesIn = memoize((language): NameOf => {
  const t = translator(language)
  return (vocabulary, value) => nameOf(t, vocabulary, value)
})

function allDocuments(library: SearchSource & Pick<ToolSource, 'site'>): readonly SearchDocument[] {
  const { language, site } = library
  const t = translator(language)
  const part = 'what-to-do'
  const stepsPage = { path: partPath(language, part), title: t('steps.title'), summary: t('steps.description') }
  return toDocuments({
    ...library,
    ...(site?.brand?.closedParts?.includes(part) !== true && { stepsPage }),
    nameOf: namesIn(language),
  })
}

/** The addresses of the answers about one other country than the hub's own, and of whom to ask there about rights. */
function pathsElsewhere({ rights = [], helplines, site }: SearchSource): ReadonlySet<string> {
  const own = countryOf(site?.emergency.country ?? '')
  const lines = helplines.filter((line) => isRightsLineElsewhere(line, site?.emergency.country))
  const answers = rights.filter(({ jurisdictions }) => ![undefined, own].includes(onlyCountryOf(jurisdictions)))
  return new Set([...answers, ...lines].map(({ path }) => path))
}

/**
 * Everything that can be found in a language, but for the rights of other countries. What is made of the same objects as
 * before is the same document.
 * @param library that of the language.
 */
export function documentsOf(library: SearchSource & ToolSource): readonly SearchDocument[] {
  const elsewhere = pathsElsewhere(library)
  return [...allDocuments(library).filter(({ id }) => !elsewhere.has(id)), ...toolDocuments(library)]
}

/** The rights of other countries and whom to ask there: an index of their own finds them for who named or chose one of these. */
export function documentsElsewhere(library: SearchSource & Pick<ToolSource, 'site'>): readonly SearchDocument[] {
  const elsewhere = pathsElsewhere(library)
  return allDocuments(library).filter(({ id }) => elsewhere.has(id))
}
