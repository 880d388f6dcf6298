import type { PathArea } from '../components/HotelPath/path-config.ts'
import type { PathStep } from '../domain/path-step.ts'
import { PHASES, type Phase } from '../domain/phase.ts'
import { nameOf } from '../i18n/translate.ts'
import { valuesOf } from '../i18n/value-names.ts'
import { facetGroups } from './listing.ts'
import type { PathsContext } from './page-context.ts'

/** What the page of the path shows. */
interface PathProps {
  readonly phases: readonly { readonly phase: Phase; readonly steps: readonly PathStep[] }[]
  readonly areas: readonly PathArea[]
}

/** What the page of the path shows in the language of a context. */
export function pathProps(context: PathsContext): PathProps {
  const { library, t } = context
  const groups = facetGroups(context).filter(({ facet }) => facet === 'risk')
  const areas = valuesOf('risk')
  return {
    phases: PHASES.map((phase) => ({ phase, steps: library.pathSteps.filter((step) => step.phase === phase) })),
    areas: areas.map((area) => {
      const name = nameOf(t, 'risk', area)
      const list = groups.find(({ value }) => value === area)
      return {
        ...{ area, name },
        ...(list !== undefined && { list: { title: t('path.allMaterial', { name }), path: list.path } }),
        steps: library.pathSteps
          // A step that names every area is about drawing the map itself.
          .filter((step) => step.areas.includes(area) && step.areas.length < areas.length)
          .map(({ id, title, language }) => ({ id, title, language })),
      }
    }),
  }
}
