import type { Evidence } from '../../domain/evidence.ts'
import { mergeSources } from '../../domain/merge-sources.ts'
import { linkTo, type PageLink } from '../../domain/page-link.ts'
import type { Resource } from '../../domain/resource.ts'
import type { Site } from '../../domain/site.ts'
import { concernsRole, type ActionStep, type Sign } from '../../domain/sign.ts'
import { sortCards } from '../../domain/sort.ts'
import type { Role } from '../../domain/taxonomy.ts'
import { resourcesIn } from '../../site/listing.ts'
import type { PathsContext } from '../../site/page-context.ts'

/** So many guides are shown, the shortest of this job first; all are in the list of the job. */
const MOST_GUIDES = 12

/** So many where they are not in the language of the page, which has to arrive on a phone at once. */
const MOST_IN_ENGLISH = 3

/** What says how to do something. Papers are to be filled in, mostly by one person of a hotel: they are in the list of the job. */
const GUIDING: readonly Resource['type'][] = ['guide', 'training']

/** A guide, and how long it takes to read. */
export interface TimedLink {
  readonly link: PageLink
  readonly minutes: number | undefined
}

/** A job with what its page shows of others. */
export interface JobProps {
  readonly role: Role
  readonly site: Site
  /** Its signs besides those of its briefing. */
  readonly signs: readonly Sign[]
  /** How many signs anybody may see, whatever the job: they are on the page of signs. */
  readonly commonSigns: number
  /** Steps for this job only, to do and not to do: those for every job is on the page of what to do. */
  readonly dos: readonly ActionStep[]
  readonly donts: readonly ActionStep[]
  /** What its signs rest on. */
  readonly evidence: Evidence
  readonly guides: readonly TimedLink[]
  readonly guideCount: number
  readonly resourceCount: number
  /** The address of the list of all resources for the job. */
  readonly listPath: string
}

/** The content of the page of a job. */
export function jobProps(role: Role, context: PathsContext): JobProps {
  const { library, language } = context
  const own = library.signs.filter((sign) => sign.roles.includes(role.slug) && !sign.forEveryJob)
  const steps = library.actionSteps.filter((step) => step.roles.includes(role.slug) && !step.forEveryJob)
  const ofStance = (stance: ActionStep['stance']) => steps.filter((step) => step.stance === stance)
  const ofBriefing = role.briefing?.signs
  const { resources: all, path: listPath } = resourcesIn(context, 'role', role.slug)
  const guides = sortCards(
    all.filter((resource) => GUIDING.includes(resource.type) && concernsRole(resource, role)),
    'shortest',
    language,
  )
  const [ofThisJob = [], ofEveryJob = []] = [true, false].map((isNamed) =>
    guides.filter((guide) => guide.roles.includes(role.slug) === isNamed),
  )
  return {
    role,
    site: library.site,
    signs: own.filter(({ id }) => ofBriefing?.some((sign) => sign.id === id) !== true),
    commonSigns: library.signs.filter((sign) => sign.forEveryJob).length,
    dos: ofStance('do'),
    donts: ofStance('do-not'),
    evidence: mergeSources(ofBriefing ?? own),
    guides: [...ofThisJob, ...ofEveryJob]
      .slice(0, MOST_GUIDES)
      .filter((guide, at) => at < MOST_IN_ENGLISH || guide.language === language)
      .map((guide) => ({ link: linkTo(guide), minutes: guide.minutes })),
    guideCount: guides.length,
    resourceCount: all.length,
    listPath,
  }
}
