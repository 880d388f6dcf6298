import { BASE_LANGUAGE } from '../../domain/base-language.ts'
import { homePath } from '../../domain/paths.ts'
import { linkTo, type PageLink } from '../../domain/page-link.ts'
import { isOfType, type Resource, type Training } from '../../domain/resource.ts'

/** What a trainer does with a training, in this order: where on its page or below it that is, and the drawing beside it. */
export const KIT_PARTS = [
  { name: 'talk', address: 'talk/', scene: 'tile-talk' },
  { name: 'print', address: 'talk/#sheets', scene: 'tile-print' },
  { name: 'record', address: 'record/', scene: 'tile-record' },
  { name: 'certificate', address: 'certificate/', scene: 'tile-certificate' },
  { name: 'lms', address: '#packages', scene: 'tile-lms' },
] as const

/**
 * The pages of a training in each language that it has, English first.
 * @param translations - the languages of the translations of each document, by the id of its original.
 */
export function kitLanguages(
  { id, path, language }: Pick<Training, 'id' | 'path' | 'language'>,
  translations: ReadonlyMap<string, readonly string[]>,
): readonly { readonly code: string; readonly path: string }[] {
  const part = path.slice(homePath(language).length)
  return [BASE_LANGUAGE, ...(translations.get(id) ?? [])].map((code) => ({ code, path: `${homePath(code)}${part}` }))
}

/** The topic of the guides for whoever leads a session: it is the first that they name. */
const TOPIC = 'training'

/** No page grows with the hub: the page of the topic has the others. */
const MOST_GUIDES = 4

/** Guides for whoever leads a session. */
export function guidesForTrainers(resources: readonly Resource[]): readonly PageLink[] {
  return resources
    .filter(isOfType('guide'))
    .filter(({ topics: [first] }) => first === TOPIC)
    .slice(0, MOST_GUIDES)
    .map(linkTo)
}
