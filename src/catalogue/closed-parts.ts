import { countryOf } from '../domain/help.ts'
import { isOfType } from '../domain/resource.ts'
import type { Library } from './build-library.ts'

/** Parts of a hub, by their addresses, with what is behind each of them. */
function partsOf(library: Omit<Library, 'language'>): readonly (readonly [part: string, behind: readonly unknown[]])[] {
  const { site, resources, rights, laws, topics, organisations, signs, pathSteps, helplines } = library
  const policies = resources.filter(isOfType('policy'))
  const own = countryOf(site.emergency.country)
  return [
    ['act-now#when-you-call', site.mainHelpline === undefined ? [] : [site.mainHelpline]],
    ['before-you-travel', rights],
    ['browse', resources],
    ['cases', library.cases],
    ['changes', library.changeNotes],
    ['duties', laws],
    ['figures', library.statistics],
    ['guides', resources.filter(isOfType('guide'))],
    ['impact', library.indicators],
    ['impact/summary', library.indicators],
    ['is-this-you', rights.filter(({ selfCheck }) => selfCheck !== undefined)],
    ['jobs', library.roles],
    ['laws', laws],
    ['organisations', organisations],
    ['papers', policies],
    ['partnerships', library.partnerships],
    ['posters', library.posters],
    ['resources', [...resources, ...topics, ...organisations]],
    ['rights', rights],
    ['show', site.shownSentences],
    ['signs', signs],
    ['signs/this-week', signs],
    ['start', [...pathSteps, ...policies, ...laws, ...library.indicators]],
    ['topics', topics],
    ['training', resources.filter(isOfType('training'))],
    ['who-passes-on-what', helplines.filter((line) => line.passesOn !== undefined && countryOf(line.country) === own)],
  ]
}

/** The parts of a hub that have nothing behind them: no door, menu or page leads there, and their lists are not built. */
export function closedParts(library: Omit<Library, 'language'>): readonly string[] {
  return partsOf(library).flatMap(([part, behind]) => (behind.length > 0 ? [] : [part]))
}
