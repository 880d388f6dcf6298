import type { LocaleInfo } from '../../domain/locale-info.ts'
import { isAnswerOfCountry, type Right } from '../../domain/right.ts'
import type { Site } from '../../domain/site.ts'
import { hasPrice, type Statistic } from '../../domain/statistic.ts'
import type { Topic } from '../../domain/taxonomy.ts'
import { memoize, memoizeByObject } from '../../domain/memoize.ts'
import { partPath } from '../../domain/paths.ts'
import { translator, type MessageKey } from '../../i18n/translate.ts'
import type { SearchDocument } from '../model.ts'

/** The documents that a tool shows: it is there in the languages in which one of them is written. */
type Shown = 'rights' | 'pathSteps' | 'laws' | 'statistics' | 'indicators' | 'changeNotes'

/** The facts that decide which tools a language has. A library has them. */
export type ToolSource = {
  readonly language: string
  readonly site?: Pick<Site, 'brand'>
  readonly topics?: readonly TopicWords[]
  readonly rights?: readonly (Written & Pick<Right, 'jurisdictions' | 'sharedQuestion'>)[]
  readonly statistics?: readonly (Written & Pick<Statistic, 'priceLine' | 'amount' | 'currency'>)[]
} & Readonly<Partial<Record<Exclude<Shown, 'rights' | 'statistics'>, readonly Written[]>>>

type Written = Pick<LocaleInfo, 'isFallback'>

/** The words that people type for a topic, in its language. */
type TopicWords = Pick<Topic, 'slug' | 'language' | 'layTerms'>

/** A page of the hub on which somebody does something, and the messages that say what. */
interface Tool {
  readonly part: string
  readonly title: MessageKey
  readonly summary: MessageKey
  /** The slug of the topic whose words find it too. */
  readonly topic?: string
  /** Without it the tool is there in every language. */
  readonly shows?: Shown
}

/** None of them is a document of the content. */
const TOOLS: readonly Tool[] = [
  { part: 'is-this-you', title: 'you.title', summary: 'you.description' },
  { part: 'before-you-travel', title: 'travel.title', summary: 'travel.description', shows: 'rights' },
  { part: 'show', title: 'show.title', summary: 'show.description' },
  { part: 'who-passes-on-what', title: 'passes.title', summary: 'passes.description' },
  { part: 'offline', title: 'offline.title', summary: 'offline.description' },
  { part: 'posters', title: 'poster.title', summary: 'poster.description', topic: 'posters' },
  { part: 'start', title: 'path.title', summary: 'path.description', shows: 'pathSteps' },
  { part: 'laws', title: 'laws.title', summary: 'duties.description', shows: 'laws' },
  { part: 'price-of-an-hour', title: 'price.title', summary: 'price.description', shows: 'statistics' },
  { part: 'impact', title: 'impact.title', summary: 'impact.description', shows: 'indicators' },
  { part: 'impact/summary', title: 'impact.sum.title', summary: 'impact.sum.description' },
  { part: 'changes', title: 'changes.title', summary: 'changes.lead', shows: 'changeNotes' },
  { part: 'data', title: 'data.title', summary: 'data.description' },
]

/** One document a tool and language: documents are remembered with it. */
const documentsIn = memoize((language) => {
  const t = translator(language)
  return TOOLS.map(({ part, title, summary, topic, shows }) => {
    const document: SearchDocument = {
      id: partPath(language, part),
      group: 'page',
      title: t(title),
      summary: t(summary),
      language,
      topics: [],
      layTerms: [],
      headings: [],
      body: '',
    }
    return { document, part, topic, shows }
  })
})

const withWordsOf = memoizeByObject(({ layTerms }: TopicWords) =>
  memoizeByObject((document: SearchDocument): SearchDocument => ({ ...document, layTerms })),
)

/** The tools that a language has, found by their titles, by what they say of themselves and by the words of their topics. */
export function toolDocuments(source: ToolSource): readonly SearchDocument[] {
  const { language, topics = [], site } = source
  const { rights = [], statistics = [] } = source
  const own = {
    ...source,
    rights: rights.filter(isAnswerOfCountry),
    statistics: hasPrice(statistics) ? statistics : [],
  }
  const isThere = (shows: Shown | undefined) =>
    shows === undefined || (own[shows] ?? []).some(({ isFallback }) => !isFallback)
  return documentsIn(language).flatMap(({ document, part, topic, shows }) => {
    if (site?.brand?.closedParts?.includes(part) === true) return []
    const words = topics.find((one) => one.slug === topic && one.language === language)
    return isThere(shows) ? [words === undefined ? document : withWordsOf(words)(document)] : []
  })
}
