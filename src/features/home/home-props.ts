import { jobNameOf, type JobName } from '../../domain/job-name.ts'
import type { Helpline } from '../../domain/helpline.ts'
import { linkTo, type PageLink } from '../../domain/page-link.ts'
import type { Picture } from '../../domain/picture.ts'
import { cardOf, type Card } from '../../domain/resource.ts'
import { sortCards } from '../../domain/sort.ts'
import type { PathsContext } from '../../site/page-context.ts'
import { talkLinks } from '../training/talk/talk-link.ts'

const MOST_NEW = 6

/** The content of the home page. */
export interface HomeProps {
  readonly jobs: readonly JobName[]
  readonly topics: readonly PageLink[]
  /** What to start with, with its picture. */
  readonly featured: readonly (Card & { readonly cover?: Picture })[]
  readonly newest: readonly Card[]
  readonly resourceCount: number
  /** What a manager can do today: the talks to give to a team, the shortest first. */
  readonly talks: readonly PageLink[]
  /** How to call in silence; absent where the hub's country has no such way. */
  readonly silentCall?: Helpline
}

/** Makes the content of the home page from the library. */
export function homeProps(context: PathsContext): HomeProps {
  const { library, language } = context
  const { site, resources, roles, topics } = library
  const external = resources.filter(({ type }) => type === 'externalResource')
  return {
    jobs: roles.map(jobNameOf),
    topics: topics.map(linkTo),
    featured: site.featured
      .flatMap((id) => resources.filter((resource) => resource.id === id))
      .map((resource) => ({ ...cardOf(resource), cover: resource.cover })),
    newest: sortCards(external, 'newest', language).slice(0, MOST_NEW).map(cardOf),
    resourceCount: resources.length,
    talks: talkLinks(resources, language),
    ...(site.silentCall && { silentCall: site.silentCall }),
  }
}
