import { jobNameOf, type JobName } from '../../domain/job-name.ts'
import { featuredFirst } from '../../domain/featured-first.ts'
import { cardOf, isOfType, type Card } from '../../domain/resource.ts'
import { sortCards } from '../../domain/sort.ts'
import { isClosed, isWritten, pathTo } from '../../site/english-parts.ts'
import type { PathsContext } from '../../site/page-context.ts'

const MOST_NEW = 2

const MOST_PAPERS = 3

/** With the tiles of who runs the hotel, who trains and who is a guest they fill rows of two, three and four. */
const MOST_JOBS = 9

const MANAGER = 'manager'

/** The content of the home page. */
export interface HomeProps {
  /** Who somebody may be: staff by their jobs, who runs the hotel, who trains, a guest. */
  readonly readers: readonly JobName[]
  /** The page for guests, where the hub has one. */
  readonly guestPath: string | undefined
  readonly jobCount: number
  /** The papers to start with, where the hub puts its papers first. */
  readonly papers: readonly Card[]
  /** What is new and written in the language of the page. */
  readonly newest: readonly Card[]
  readonly resourceCount: number
}

/** Who is no staff of one job: they lead to the plan of a hotel, to training, and to the page for guests. */
function otherReaders(context: PathsContext): readonly JobName[] {
  const { library, language, t } = context
  return library.roles.flatMap((role): readonly JobName[] => {
    const { ownPage } = role
    const job = { ...jobNameOf(role), language }
    if (role.slug === MANAGER)
      return [
        { ...job, shortTitle: t('home.run'), path: pathTo('start', context), part: 'start' },
        { ...job, slug: 'board', shortTitle: t('home.train'), path: pathTo('training', context), part: 'training' },
      ].flatMap(({ part, ...reader }) => (isClosed(part, context) ? [] : [reader]))
    return ownPage === undefined ? [] : [{ ...job, shortTitle: t('home.guest'), path: ownPage.path }]
  })
}

/** Makes the content of the home page from the library. */
export function homeProps(context: PathsContext): HomeProps {
  const { library, language } = context
  const { resources, roles, site } = library
  const staff = roles.filter(({ slug, isOutside, ownPage }) => slug !== MANAGER && !isOutside && ownPage === undefined)
  const written = resources.filter(isWritten)
  const external = written.filter(({ type }) => type === 'externalResource')
  return {
    readers: [...staff.slice(0, MOST_JOBS).map(jobNameOf), ...otherReaders(context)],
    guestPath: roles.find(({ ownPage }) => ownPage !== undefined)?.ownPage?.path,
    jobCount: roles.length,
    papers: site.brand?.firstDoors?.includes('papers')
      ? featuredFirst(written.filter(isOfType('policy')), site.featured)
          .slice(0, MOST_PAPERS)
          .map(cardOf)
      : [],
    newest: sortCards(external.length > 0 ? external : written, 'newest', language)
      .slice(0, MOST_NEW)
      .map(cardOf),
    resourceCount: resources.length,
  }
}
