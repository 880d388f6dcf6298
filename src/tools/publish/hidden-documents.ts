import { BASE_NAME } from '../../domain/base-name.ts'
import { BASE_LANGUAGE } from '../../domain/base-language.ts'
import type { BuiltDocument } from '../../domain/build-record.ts'
import { isRecord } from '../../domain/is-record.ts'
import { memoizeByObject } from '../../domain/memoize.ts'
import { hasPage } from '../../domain/organisation.ts'
import { formatPartialDate } from '../../domain/partial-date.ts'
import { isRead } from '../../domain/read-by.ts'
import { hidesUnchecked, whyNotShown, type Content, type Library, type WhyNotShown } from '../../catalogue/index.ts'
import type { ContentDocument } from '../../catalogue/source/source.ts'

type Reason = NonNullable<BuiltDocument['hidden']>

const languageNames = new Intl.DisplayNames(['en'], { type: 'language' })

function textOf(document: ContentDocument, field: string): string | undefined {
  const value = document[field]
  return typeof value === 'string' && value !== '' ? value : undefined
}

function closedLanguage(document: ContentDocument, { languages }: Content): Reason | undefined {
  const language = textOf(document, 'language')
  if (language === undefined || languages.includes(language)) return undefined
  const name = languageNames.of(language) ?? language
  return {
    what: `${name} is not open to readers yet.`,
    fix: `Publish the site settings in ${name}: that opens the language.`,
  }
}

const WHY_NOT_SHOWN: Readonly<Record<WhyNotShown, Reason>> = {
  unchecked: {
    what: `The settings of the site hold back translations that nobody has checked. Readers get the ${BASE_NAME} text.`,
    fix: 'Have a speaker of the language check it beside the original, and say so under “Translations”.',
  },
  lost: {
    what: `A number, a “not” or a name of the original was lost in it. Act now shows the ${BASE_NAME} text instead.`,
    fix: 'Compare it with the original under “Translations”, and correct it.',
  },
}

function outsideItsDays({ _id }: ContentDocument, { hiddenByDay }: Content): Reason | undefined {
  const hidden = hiddenByDay.get(_id)
  if (hidden === undefined) return undefined
  const day = formatPartialDate(hidden.day, BASE_LANGUAGE)
  return hidden.state === 'waits'
    ? { what: `Readers see it from ${day} on.`, fix: 'That is “Show from”, of the original.', isPlanned: true }
    : { what: `Readers saw it until ${day}.`, fix: 'That is “Show until”, of the original.', isPlanned: true }
}

/** What is looked up for each document of a content, found once. */
const lookUp = memoizeByObject((documents: readonly ContentDocument[]) => ({
  byId: new Map(documents.map((document) => [document._id, document])),
  hidesUnchecked: hidesUnchecked(documents),
  hidesUnread: documents.some(
    ({ _type, language, hideUnreadRights }) =>
      _type === 'siteSettings' && language === BASE_LANGUAGE && hideUnreadRights === true,
  ),
}))

function heldBack(document: ContentDocument, { documents }: Content): Reason | undefined {
  const found = lookUp(documents)
  const why = whyNotShown(document, found.byId, found.hidesUnchecked)
  return why && WHY_NOT_SHOWN[why]
}

function originalId({ _id, translationOf }: ContentDocument): string {
  return isRecord(translationOf) && typeof translationOf['_ref'] === 'string' ? translationOf['_ref'] : _id
}

/** Whether a guide, or the original of a translated one, can do harm when it is wrong. */
function needsReader(document: ContentDocument, documents: readonly ContentDocument[]): boolean {
  return document._type === 'guide' && lookUp(documents).byId.get(originalId(document))?.['needsReader'] === true
}

function unread(document: ContentDocument, { documents }: Content): Reason | undefined {
  if (document._type !== 'rightsAnswer' && !needsReader(document, documents)) return undefined
  const [lawyer, charity, survivor] = ['readByLawyer', 'readByCharity', 'readBySurvivor'].map((field) =>
    textOf(document, field),
  )
  const readBy = { ...(lawyer && { lawyer }), ...(charity && { charity }), ...(survivor && { survivor }) }
  if (!lookUp(documents).hidesUnread || isRead(readBy)) return undefined
  return {
    what: 'The settings of the site hold back texts that nobody has read although they can do harm when they are wrong.',
    fix: 'Have a lawyer, a charity or a survivor read it, and write that under “Review”.',
  }
}

function libraryOf(document: ContentDocument, content: Content): Library {
  return content.library(textOf(document, 'language') ?? BASE_LANGUAGE)
}

/** Topics are left out where nothing has them. */
function unused(document: ContentDocument, content: Content): Reason | undefined {
  if (document._type !== 'topic') return undefined
  const { emptyTopics = [] } = libraryOf(document, content)
  if (!emptyTopics.some(({ id }) => id === originalId(document))) return undefined
  return { what: 'No resource or law on the hub has this topic.', fix: 'Choose it in one: then it has a page.' }
}

/** What readers see of a document that has no page of its own, although others of its type have; undefined where it has one. */
export function noteOn(document: ContentDocument, content: Content): string | undefined {
  if (document._type !== 'organisation') return undefined
  const found = libraryOf(document, content).organisations.find(({ id }) => id === originalId(document))
  if (found === undefined || hasPage(found)) return undefined
  return 'Only as a name in the list of organisations. It gets a page once a resource, a helpline, a partnership or a text names it, or it belongs to the network.'
}

/**
 * Why readers do not see a published document; undefined where they do. These are the same rules by which the library leaves
 * documents out (`src/catalogue/build-library.ts`, `shown-on-day.ts`).
 */
export function whyHidden(document: ContentDocument, content: Content): Reason | undefined {
  return (
    outsideItsDays(document, content) ??
    closedLanguage(document, content) ??
    heldBack(document, content) ??
    unread(document, content) ??
    unused(document, content)
  )
}
