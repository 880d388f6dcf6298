import { fieldsIn, filledText, idOfReference, type Fields } from '../rules/fields.ts'
import { linkTo, publishedAmong, type DocumentLink } from './gap.ts'
import { BASE_LANGUAGE } from '../../../src/domain/base-language.ts'

/** A search that editors keep in the settings of a language. */
export interface KeptSearch {
  readonly language: string
  /** The settings in which it is kept. */
  readonly settings: DocumentLink
  /** What somebody types. */
  readonly words: string
  /** What should be found, as far as it is published. */
  readonly answers: readonly DocumentLink[]
}

/** All searches that editors keep, by language, English first. */
export function keptSearchesIn(documents: readonly Fields[]): readonly KeptSearch[] {
  const published = publishedAmong(documents)
  const byId = new Map(published.map((document) => [document._id, document]))
  const settings = published.filter(({ _type }) => _type === 'siteSettings')
  const found = settings.flatMap((one) =>
    fieldsIn(one['searches']).flatMap(({ words, answers }): readonly KeptSearch[] => {
      const typed = filledText(words)
      if (typed === undefined) return []
      const named = fieldsIn(answers).flatMap((answer) => byId.get(idOfReference(answer) ?? '') ?? [])
      const language = filledText(one['language']) ?? BASE_LANGUAGE
      return [{ language, settings: linkTo(one), words: typed, answers: named.map(linkTo) }]
    }),
  )
  return found.sort((one, other) => rankOf(one).localeCompare(rankOf(other), 'en'))
}

function rankOf({ language }: KeptSearch): string {
  return language === BASE_LANGUAGE ? '' : language
}
