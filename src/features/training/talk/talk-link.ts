import type { PageLink } from '../../../domain/page-link.ts'
import { homePath } from '../../../domain/paths.ts'
import { isOfType, type Resource, type Training } from '../../../domain/resource.ts'

/** The address of the cards and sheets of a training. */
export function talkPath({ path }: Pick<Training, 'path'>): string {
  return `${path}talk/`
}

/** The links to the talks of all trainings, the shortest first; of equal ones by title. */
export function talkLinks(resources: readonly Resource[], language: string): readonly PageLink[] {
  const minutesOf = ({ minutes }: Training) => minutes ?? Infinity
  return resources
    .filter(isOfType('training'))
    .toSorted((a, b) => minutesOf(a) - minutesOf(b) || a.title.localeCompare(b.title, language))
    .map((training) => ({ title: training.title, path: talkPath(training), language: training.language }))
}

/** A talk that exists in other languages, for a trainer whose team speaks one of them. */
export interface TranslatedTalk {
  readonly title: string
  /** One link for each other language, to the talk in it. */
  readonly links: readonly { readonly code: string; readonly path: string }[]
}

/**
 * The talks of `trainings` that exist in other languages than their own.
 * @param translations - the languages of the translations of each document, by the id of its original.
 */
export function translatedTalks(
  trainings: readonly Pick<Training, 'id' | 'title' | 'path' | 'language'>[],
  translations: ReadonlyMap<string, readonly string[]>,
): readonly TranslatedTalk[] {
  return trainings.flatMap((training) => {
    const translated = translations.get(training.id)
    if (translated === undefined) return []
    const part = talkPath(training).slice(homePath(training.language).length)
    const codes = ['en', ...translated].filter((code) => code !== training.language)
    return [{ title: training.title, links: codes.map((code) => ({ code, path: `${homePath(code)}${part}` })) }]
  })
}
