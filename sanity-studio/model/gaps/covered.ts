import { fieldsIn, filledText, idOfReference, textsIn } from '../rules/fields.ts'
import { byTitle, isOriginal, isResource, linkTo, type DocumentLink, type ReportedDocument } from './gap.ts'
import { BASE_LANGUAGE } from '../../../src/domain/base-language.ts'

/** A resource, and what it covers of each axis of the coverage table. */
export interface Covered {
  readonly link: DocumentLink
  /** Ids of topics. */
  readonly topic: ReadonlySet<string>
  /** Ids of jobs; all of them where it is for every job. */
  readonly job: ReadonlySet<string>
  /** BCP 47 tags of the languages in which it can be read. */
  readonly language: ReadonlySet<string>
  /** Codes of the places that it names. */
  readonly country: ReadonlySet<string>
}

function idsIn(references: unknown): readonly string[] {
  return fieldsIn(references).flatMap((reference) => idOfReference(reference) ?? [])
}

/** The languages of the translations of each document, by its id. */
function translationsOf(documents: readonly ReportedDocument[]): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>()
  for (const { translationOf, language } of documents) {
    const [original, tag] = [idOfReference(translationOf), filledText(language)]
    if (original !== undefined && tag !== undefined) found.set(original, [...(found.get(original) ?? []), tag])
  }
  return found
}

/**
 * The languages in which a resource can be read. Of somebody else's material a translated card is no translation of the material:
 * only “Exists in” says in which languages that is.
 */
function languagesOf(resource: ReportedDocument, translations: readonly string[]): ReadonlySet<string> {
  const said = textsIn(resource['languages'])
  const own = said.length > 0 ? said : [filledText(resource['language']) ?? BASE_LANGUAGE]
  return new Set(resource._type === 'externalResource' ? own : [...own, ...translations])
}

/**
 * What each published resource covers, by title.
 * @param documents all that is published, translations among them.
 */
export function coveredBy(documents: readonly ReportedDocument[]): readonly Covered[] {
  const translations = translationsOf(documents)
  const jobs = documents.filter((one) => one._type === 'role' && isOriginal(one)).map(({ _id }) => _id)
  return documents
    .filter(isResource)
    .map((resource) => ({
      link: linkTo(resource),
      topic: new Set(idsIn(resource['topics'])),
      job: new Set(resource['forEveryJob'] === true ? jobs : idsIn(resource['roles'])),
      language: languagesOf(resource, translations.get(resource._id) ?? []),
      country: new Set(textsIn(resource['jurisdictions'])),
    }))
    .sort((one, other) => byTitle(one.link, other.link))
}
