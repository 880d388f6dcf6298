import type { PathArea } from '../components/HotelPath/path-config.ts'
import type { PathStep } from '../domain/path-step.ts'
import { PHASES, type Phase } from '../domain/phase.ts'
import { nameOf } from '../i18n/translate.ts'
import { valuesOf } from '../i18n/value-names.ts'
import { browsePath, resourcesIn } from './listing.ts'
import type { PathsContext } from './page-context.ts'

/** What the page of the path shows. */
export interface PathProps {
  readonly phases: readonly { readonly phase: Phase; readonly steps: readonly PathStep[] }[]
  readonly areas: readonly PathArea[]
}

/** What the page of the path shows in the language of a context. */
export function pathProps(context: PathsContext): PathProps {
  const { library, language, t } = context
  return {
    phases: PHASES.map((phase) => ({ phase, steps: library.pathSteps.filter((step) => step.phase === phase) })),
    areas: valuesOf('risk').map((area) => ({
      area,
      name: nameOf(t, 'risk', area),
      ...(resourcesIn(context, 'risk', area).length > 0 && {
        list: { title: nameOf(t, 'risk', area), path: browsePath(language, 'risk', area) },
      }),
      steps: library.pathSteps
        // A step that names every area is about drawing the map itself.
        .filter(({ areas }) => areas.includes(area) && areas.length < valuesOf('risk').length)
        .map(({ id, title, language: own }) => ({ id, title, language: own })),
    })),
  }
}
