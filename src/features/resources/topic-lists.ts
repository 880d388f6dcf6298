import type { Law } from '../../domain/law.ts'
import { linkTo, type PageLink } from '../../domain/page-link.ts'
import { cardOf, type Resource } from '../../domain/resource.ts'
import { sortCards } from '../../domain/sort.ts'
import type { Topic } from '../../domain/taxonomy.ts'
import { nameOf } from '../../i18n/translate.ts'
import { valuesOf } from '../../i18n/value-names.ts'
import { isWritten, pathTo } from '../../site/english-parts.ts'
import { bestFirst } from '../../site/listing.ts'
import type { PathsContext } from '../../site/page-context.ts'
import { MAX_ENTRIES, type ResourceFeed } from './build-feed.ts'

/** A list of resources with an address among the topics: that of a tile of the library, or of one topic. */
export interface TopicList {
  readonly link: PageLink
  readonly slug: string
  /** The topics whose resources it lists. */
  readonly topics: readonly Topic[]
  /** The best first. */
  readonly resources: readonly Resource[]
  readonly laws: readonly Law[]
}

function listOf(link: PageLink, slug: string, topics: readonly Topic[], context: PathsContext): TopicList {
  const slugs = new Set(topics.map((topic) => topic.slug))
  const isAbout = (one: { readonly topics: readonly string[] }) => one.topics.some((topic) => slugs.has(topic))
  return {
    link,
    slug,
    topics,
    resources: bestFirst(context).filter(isAbout),
    laws: context.library.laws.filter(isAbout),
  }
}

/** The tiles of the library in their order; none where no topic belongs to it. */
export function themeLists(context: PathsContext): readonly TopicList[] {
  const { t, library } = context
  return valuesOf('theme').flatMap((theme) => {
    const topics = library.topics.filter((topic) => topic.theme === theme)
    const link = { title: nameOf(t, 'theme', theme), path: `${pathTo('topics', context)}${theme}/` }
    return topics.length === 0 ? [] : [listOf(link, theme, topics, context)]
  })
}

/** Every list of a tile, then that of every topic, unless its tile has the same address and with it all that it lists. */
export function topicLists(context: PathsContext): readonly TopicList[] {
  const themes = themeLists(context)
  const taken = new Set(themes.map(({ slug }) => slug))
  const topics = context.library.topics.filter((topic) => isWritten(topic) && !taken.has(topic.slug))
  return [...themes, ...topics.map((topic) => listOf(linkTo(topic), topic.slug, [topic], context))]
}

/** The feed of a list: what is written in its language, the newest first. */
export function feedOfTopic({ link, topics, resources }: TopicList, { library, language }: PathsContext): ResourceFeed {
  return {
    title: `${link.title} · ${library.site.title}`,
    subtitle: topics.map(({ title }) => title).join(' · '),
    path: link.path,
    cards: sortCards(resources.filter(isWritten), 'newest', language).slice(0, MAX_ENTRIES).map(cardOf),
  }
}
