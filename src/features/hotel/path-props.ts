import type { PathArea } from './path-config.ts'
import type { PageLink } from '../../domain/page-link.ts'
import type { PathStep, PathTool } from '../../domain/path-step.ts'
import { PHASES, type Phase } from '../../domain/phase.ts'
import { nameOf } from '../../i18n/translate.ts'
import { valuesOf } from '../../i18n/value-names.ts'
import { isClosed, pathTo } from '../../site/english-parts.ts'
import { facetGroups } from '../../site/listing.ts'
import type { PathsContext } from '../../site/page-context.ts'

/** The content of the page of the path. */
interface PathProps {
  readonly phases: readonly { readonly phase: Phase; readonly steps: readonly PathStep[] }[]
  readonly areas: readonly PathArea[]
}

/** The pages that help with steps and are no documents: their titles, and their parts of the address. */
const TOOLS = {
  posters: ['poster.title', 'posters'],
  impact: ['impact.title', 'impact'],
  impactSummary: ['impact.sum.title', 'impact/summary'],
} as const satisfies Readonly<Record<PathTool, readonly [title: string, part: string]>>

/** A step with the page on which it is done before its material. */
function withTool(step: PathStep, context: PathsContext): PathStep {
  if (step.tool === undefined) return step
  const [title, part] = TOOLS[step.tool]
  if (isClosed(part, context)) return step
  const link: PageLink = { title: context.t(title), path: pathTo(part, context) }
  return { ...step, material: [link, ...step.material] }
}

/** The content of the page of the path in the language of a context. */
export function pathProps(context: PathsContext): PathProps {
  const { library, t } = context
  const groups = facetGroups(context).filter(({ facet }) => facet === 'risk')
  const areas = valuesOf('risk')
  return {
    phases: PHASES.map((phase) => ({
      phase,
      steps: library.pathSteps.filter((step) => step.phase === phase).map((step) => withTool(step, context)),
    })),
    areas: areas.map((area) => {
      const name = nameOf(t, 'risk', area)
      const list = groups.find(({ value }) => value === area)
      return {
        area,
        name,
        ...(list !== undefined && { list: { title: t('path.allMaterial', { name }), path: list.path } }),
        steps: library.pathSteps
          // A step that names every area is about drawing the map itself.
          .filter((step) => step.areas.includes(area) && step.areas.length < areas.length)
          .map(({ id, title, language }) => ({ id, title, language })),
      }
    }),
  }
}
