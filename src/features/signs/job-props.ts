import type { Evidence } from '../../domain/evidence.ts'
import type { Law } from '../../domain/law.ts'
import { linkTo, type PageLink } from '../../domain/page-link.ts'
import { isOfType, type Guide, type Policy, type Resource } from '../../domain/resource.ts'
import type { RichText } from '../../domain/rich-text.ts'
import type { Site } from '../../domain/site.ts'
import { concernsRole, type ActionStep, type Sign } from '../../domain/sign.ts'
import { sortCards } from '../../domain/sort.ts'
import type { Role } from '../../domain/taxonomy.ts'
import { resourcesIn } from '../../site/listing.ts'
import type { PathsContext } from '../../site/page-context.ts'

/** So many guides are shown, the shortest of this job first; all are in the list of the job. */
const MOST_GUIDES = 8

/** So many where they are not in the language of the page, which has to arrive on a phone at once. */
const MOST_IN_ENGLISH = 3

/** What says how to do something. Papers are to be filled in, mostly by one person of a hotel: they are in the list of the job. */
const GUIDING: readonly Resource['type'][] = ['guide', 'training']

/** A guide or a training, and how long it takes. */
export interface TimedLink {
  readonly link: PageLink
  readonly minutes: number | undefined
}

/** What the page of a job at a desk begins with. */
export interface OfficeProps {
  readonly papers: readonly Pick<Policy, 'title' | 'path' | 'language' | 'summary'>[]
  readonly laws: readonly Pick<Law, 'title' | 'path' | 'language' | 'asksOfHotels' | 'penalty'>[]
  /** Longest first. */
  readonly trainings: readonly TimedLink[]
  /** The training for all staff, which has the record, the certificate and the file for a learning system. */
  readonly forAllStaff: string | undefined
}

/** A job with what its page shows of others. */
export interface JobProps {
  readonly role: Role
  readonly site: Site
  readonly office: OfficeProps | undefined
  /** The long part of the page, in its language only; its signs are on the page already. */
  readonly longGuide: Guide | undefined
  /** Its signs besides those of its briefing. */
  readonly signs: readonly Sign[]
  /** How many signs anybody may see, whatever the job: they are on the page of signs. */
  readonly commonSigns: number
  /** Steps for this job only, to do and not to do: those for every job is on the page of what to do. */
  readonly dos: readonly ActionStep[]
  readonly donts: readonly ActionStep[]
  /** What the page rests on besides its signs. */
  readonly evidence: readonly Evidence[]
  readonly guides: readonly TimedLink[]
  readonly guideCount: number
  readonly resourceCount: number
  /** The address of the list of all resources for the job. */
  readonly listPath: string
}

/** The documents with these ids, in the order of the ids. */
function pick<T extends { readonly id: string }>(ids: readonly string[], all: readonly T[]): readonly T[] {
  return ids.flatMap((id) => all.find((one) => one.id === id) ?? [])
}

function officeProps({ office }: Role, { library, language }: PathsContext): OfficeProps | undefined {
  if (office === undefined) return undefined
  const trainings = sortCards(library.resources.filter(isOfType('training')), 'shortest', language).toReversed()
  return {
    papers: pick(office.papers, library.resources.filter(isOfType('policy'))).map(
      ({ title, path, language: written, summary }) => ({ title, path, language: written, summary }),
    ),
    laws: pick(office.laws, library.laws).map(({ title, path, language: written, asksOfHotels, penalty }) => ({
      title,
      path,
      language: written,
      asksOfHotels,
      penalty,
    })),
    trainings: trainings.map((training) => ({ link: linkTo(training), minutes: training.minutes })),
    forAllStaff: trainings.find(({ forEveryJob }) => forEveryJob)?.path,
  }
}

/** A guide without its lists of signs, and without headings over nothing else. */
function withoutSigns(guide: Guide): Guide {
  const isHeading = (block: RichText[number] | undefined) =>
    block === undefined || ('style' in block && block.style !== 'normal' && block._type === 'block')
  const rest = guide.body.filter(({ _type }) => _type !== 'signList')
  return { ...guide, body: rest.filter((block, at) => !(isHeading(block) && isHeading(rest[at + 1]))) }
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
  ).filter(({ id }) => id !== role.guide)
  const [ofThisJob = [], ofEveryJob = []] = [true, false].map((isNamed) =>
    guides.filter((guide) => guide.roles.includes(role.slug) === isNamed),
  )
  const longGuide = library.resources
    .filter(isOfType('guide'))
    .find((guide) => guide.id === role.guide && guide.language === language)
  return {
    role,
    site: library.site,
    office: officeProps(role, context),
    longGuide: longGuide && withoutSigns(longGuide),
    signs: own.filter(({ id }) => ofBriefing?.some((sign) => sign.id === id) !== true),
    commonSigns: library.signs.filter((sign) => sign.forEveryJob).length,
    dos: ofStance('do'),
    donts: ofStance('do-not'),
    evidence: longGuide === undefined ? [] : [longGuide],
    guides: [...ofThisJob, ...ofEveryJob]
      .slice(0, MOST_GUIDES)
      .filter((guide, at) => at < MOST_IN_ENGLISH || guide.language === language)
      .map((guide) => ({ link: linkTo(guide), minutes: guide.minutes })),
    guideCount: guides.length,
    resourceCount: all.length,
    listPath,
  }
}
