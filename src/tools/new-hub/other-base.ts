import { translationId } from '../../../sanity-studio/model/translation-units/update.ts'
import type { ContentDocument } from '../../catalogue/source/source.ts'
import { isRecord } from '../../domain/is-record.ts'
import { nameOf, placesOf, translator } from '../../i18n/translate.ts'
import type { HubLines } from './hub-lines.ts'
import { originalOf } from './prune-documents.ts'
import type { Wishes } from './wishes.ts'

/** A description without a word that has to be translated: name, tagline, countries. */
export function describe({ name, tagline, countries }: Wishes, language: string): string {
  const sentence = tagline.replace(/\.$/, '')
  return `${name}: ${sentence}. ${placesOf(countries, translator(language), language)}.`.slice(0, 200)
}

/** A line without words: its number, and the name of its country. */
export function inNumbers(line: ContentDocument, { base }: Pick<Wishes, 'base'>): ContentDocument {
  const { country, purpose, phone, dial, digits, order, slug, sources, sourceSeen, confidence, isCommonKnowledge } =
    line
  const number = String(phone ?? dial)
  return {
    ...{ _id: line._id, _type: line._type, language: base, translationStatus: 'original', title: number },
    ...{ country, purpose, phone, dial, digits, order, slug, sources, sourceSeen, confidence, isCommonKnowledge },
    ...{ useFor: nameOf(translator(base), 'jurisdiction', String(country)), reviewEveryDays: 90 },
  }
}

/** A document without some of its fields. */
function without(document: ContentDocument, ...names: readonly string[]): ContentDocument {
  const fields = Object.fromEntries(Object.entries(document).filter(([name]) => !names.includes(name)))
  return { ...fields, _id: document._id, _type: document._type }
}

/** The words of one document as a translation of another: nobody has compared them, so each is to be read. */
function asTranslation(words: ContentDocument, original: ContentDocument, language: string): ContentDocument {
  return {
    ...without(words, 'slug'),
    ...{ _id: translationId(original._id, language), _type: original._type, language, translationStatus: 'in-work' },
    ...{ translationOf: { _type: 'reference', _ref: original._id }, madeFrom: [] },
  }
}

/** Whether a sentence of “Show this screen” is written in a language: without it nobody in front can read it. */
function isWordedIn(language: string, sentence: unknown): boolean {
  const wordings = isRecord(sentence) ? sentence['wordings'] : undefined
  return Array.isArray(wordings) && wordings.some((one) => isRecord(one) && one['language'] === language)
}

/** The settings in a language in which nobody has translated them: with the tagline of the hub, which waits for a translation. */
export function settingsIn(language: string, settings: ContentDocument, wishes: Wishes): ContentDocument {
  const own = { ...settings, promise: wishes.tagline, description: describe(wishes, language) }
  return asTranslation(own, settings, language)
}

/** The settings in the words of who makes the hub. How to call without a word has to be said in words: it waits. */
function settingsInOwnWords(settings: ContentDocument, lines: HubLines, wishes: Wishes): ContentDocument {
  const { base, tagline } = wishes
  return {
    ...{ ...without(settings, 'silentCall'), language: base, promise: tagline },
    description: describe(wishes, base),
    ...(lines.main && { mainHelplineLabel: String(lines.main['phone']) }),
    shownSentences: [settings['shownSentences']].flat().filter((sentence) => isWordedIn(base, sentence)),
  }
}

/** A document as a draft: nobody has written its words in the language of the hub, or a machine has. */
export function waiting(document: ContentDocument): ContentDocument {
  return { ...document, _id: `drafts.${document._id}` }
}

/**
 * The documents of a hub with another base language than that of the content from which it is made. What its readers see at once is
 * what needs no words: name, tagline, countries, the numbers on every page and emergency numbers. Everything else waits as drafts, in the base language where a
 * machine or a person has translated it, else in the words of the original; with its translations into the other languages.
 * @param settings those of the new hub.
 * @param picked originals of the first content for the new hub, with their translations.
 */
export function inOtherBase(
  settings: ContentDocument,
  picked: readonly ContentDocument[],
  lines: HubLines,
  wishes: Wishes,
): readonly ContentDocument[] {
  const { base, languages } = wishes
  const byOriginal = Map.groupBy(picked, originalOf)
  const originals = byOriginal.get(undefined) ?? []
  const drafts = originals.flatMap((original) => {
    const translations = byOriginal.get(original._id) ?? []
    const wordsIn = (language: string) => [original, ...translations].find((one) => one['language'] === language)
    const words = without(wordsIn(base) ?? original, 'translationOf', 'madeFrom', 'checkedBy', 'checkedOn')
    const own = { ...original, ...words, _id: original._id, language: base, translationStatus: 'original' }
    const others = languages.flatMap((language) => {
      const translated = wordsIn(language)
      return translated === undefined ? [] : [asTranslation(translated, own, language)]
    })
    return [own, ...others].map(waiting)
  })
  const named = [lines.main, lines.police]
  const atOnce = originals.filter(
    (one) => one['purpose'] === 'emergency' || named.some((line) => line?._id === one._id),
  )
  const own = settingsInOwnWords(settings, lines, wishes)
  const translated = languages.map((language) => settingsIn(language, own, wishes))
  return [own, ...translated, ...atOnce.map((line) => inNumbers(line, wishes)), ...drafts]
}
