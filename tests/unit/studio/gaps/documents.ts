import type { ReportedDocument } from '../../../../sanity-studio/model/gaps/gap.ts'

const reference = (_ref: string) => ({ _type: 'reference', _key: _ref, _ref })

/** References to documents, as a list of the dataset. */
export const references = (...ids: readonly string[]) => ids.map(reference)

/** A published document in English, with what a test says of it. */
export function make(_type: string, _id: string, fields: Readonly<Record<string, unknown>> = {}): ReportedDocument {
  return { _id, _type, language: 'en', title: _id, ...fields }
}

/** A translation of a document, which repeats what the original refers to. */
export function translate(original: ReportedDocument, language: string): ReportedDocument {
  return { ...original, _id: `${original._id}-${language}`, language, translationOf: reference(original._id) }
}
