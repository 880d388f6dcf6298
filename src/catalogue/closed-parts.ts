import { countryOf, helpByCountry } from '../domain/help.ts'
import { isOfType } from '../domain/resource.ts'
import { hasBriefing } from '../domain/taxonomy.ts'
import type { Library } from './library.ts'

/** Parts of a hub, by their addresses, with what is behind each of them. */
function partsOf(library: Omit<Library, 'language'>): readonly (readonly [part: string, behind: readonly unknown[]])[] {
  const { site, resources, rights, laws, topics, organisations, signs, pathSteps, helplines } = library
  const { cases, changeNotes, statistics, posters, roles } = library
  const policies = resources.filter(isOfType('policy'))
  const notices = laws.flatMap(({ duties }) => duties.flatMap(({ notice = [] }) => notice))
  const own = countryOf(site.emergency.country)
  return [
    ['act-now#your-country', helpByCountry(helplines).slice(1)],
    ['act-now#when-you-call', site.mainHelpline === undefined ? [] : [site.mainHelpline]],
    ['before-you-travel', rights],
    ['browse', resources],
    ['cases', cases],
    ['changes', changeNotes],
    ['duties', laws],
    ['figures', statistics],
    ['guides', resources.filter(isOfType('guide'))],
    ['impact', library.indicators],
    ['impact/summary', library.indicators],
    ['is-this-you', rights.filter(({ selfCheck }) => selfCheck !== undefined)],
    ['jobs', roles],
    ['laws', laws],
    ['organisations', organisations],
    ['papers', policies],
    ['partnerships', library.partnerships],
    ['posters', [...posters, ...roles.filter(hasBriefing), ...notices]],
    ['resources', [...resources, ...topics, ...organisations, ...cases, ...changeNotes, ...statistics]],
    ['rights', rights],
    ['show', site.shownSentences],
    ['signs', signs],
    ['signs/this-week', signs],
    ['start', [...pathSteps, ...policies, ...laws, ...library.indicators]],
    ['topics', topics],
    ['training', resources.filter(isOfType('training'))],
    ['what-to-do', library.actionSteps],
    ['who-passes-on-what', helplines.filter((line) => line.passesOn !== undefined && countryOf(line.country) === own)],
  ]
}

/** A library without the topics of which it has nothing, and without what leads to them: their pages would be empty. */
export function withoutEmptyTopics(library: Library): Library {
  const used = new Set([...library.resources, ...library.laws].flatMap(({ topics }) => topics))
  const emptyTopics = library.topics.filter(({ slug }) => !used.has(slug))
  if (emptyTopics.length === 0) return library
  const empty = new Set(emptyTopics.map(({ path }) => path))
  return {
    ...library,
    emptyTopics,
    topics: library.topics.filter(({ path }) => !empty.has(path)),
    pathSteps: library.pathSteps.map((step) => ({
      ...step,
      material: step.material.filter(({ path }) => !empty.has(path)),
    })),
  }
}

/** The parts of a hub that have nothing behind them: no door, menu or page leads there, and their lists are not built. */
export function closedParts(library: Omit<Library, 'language'>): readonly string[] {
  return partsOf(library).flatMap(([part, behind]) => (behind.length > 0 ? [] : [part]))
}
