import type { SearchDocument } from '../model.ts'
import type { DocumentContext } from './context.ts'

/** The answers of the context while a document was made. */
interface LookUp {
  readonly table: 'topics' | 'roles' | 'ownAnswers' | 'mainHelplines'
  readonly key: string
  readonly found: unknown
}

/** A document, and what it was made of besides its domain object. */
interface Remembered {
  readonly document: SearchDocument
  readonly nameOf: DocumentContext['nameOf']
  readonly lookUps: readonly LookUp[]
}

/** By language, since languages share the objects of what is not translated. */
const remembered = new Map<string, WeakMap<object, Remembered>>()

/** Lets go of all documents: those that are asked for again are made anew. */
export function forgetDocuments(): void {
  remembered.clear()
}

/** A context that notes what is looked up in it. */
function noting(context: DocumentContext, lookUps: LookUp[]): DocumentContext {
  function note<Found>(table: LookUp['table'], key: string, found: Found): Found {
    lookUps.push({ table, key, found })
    return found
  }
  return {
    ...context,
    topics: { get: (slug) => note('topics', slug, context.topics.get(slug)) },
    roles: { get: (slug) => note('roles', slug, context.roles.get(slug)) },
    ownAnswers: { get: (question) => note('ownAnswers', question, context.ownAnswers.get(question)) },
    mainHelplines: { has: (id) => note('mainHelplines', id, context.mainHelplines.has(id)) },
  }
}

function isFoundAgain({ table, key, found }: LookUp, context: DocumentContext): boolean {
  const now = table === 'mainHelplines' ? context.mainHelplines.has(key) : context[table].get(key)
  return now === found
}

/**
 * The document of a domain object: the one that was made of it before, if all that was looked up for it is still the same.
 * @param subject an object that never changes: an edit makes another one.
 * @param make gets all that is not in the subject from the context, and from nothing else.
 */
export function rememberDocument<Subject extends object>(
  subject: Subject,
  context: DocumentContext,
  make: (subject: Subject, context: DocumentContext) => SearchDocument,
): SearchDocument {
  const { language, nameOf } = context
  const ofLanguage = remembered.get(language) ?? new WeakMap<object, Remembered>()
  remembered.set(language, ofLanguage)
  const known = ofLanguage.get(subject)
  if (known?.nameOf === nameOf && known.lookUps.every((lookUp) => isFoundAgain(lookUp, context))) return known.document
  const lookUps: LookUp[] = []
  const document = make(subject, noting(context, lookUps))
  ofLanguage.set(subject, { document, nameOf, lookUps })
  return document
}
