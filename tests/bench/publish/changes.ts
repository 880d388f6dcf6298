import type { ContentDocument } from '../../../src/catalogue/source/source.ts'
import { isObject, objectsIn, type Json } from '../documents.ts'
import { pick, type Random } from '../random.ts'

/** What an editor publishes: one change of the content, and how a reader notices it. */
export interface Change {
  readonly name: string
  /** The documents that are new or different. */
  readonly put: readonly ContentDocument[]
  /** The ids of documents that are withdrawn. */
  readonly remove: readonly string[]
  /** The address of the page that the change is about. */
  readonly page: string
  /** Whether an answer for that page shows the change. */
  readonly isShown: (status: number, html: string) => boolean
  /** Pages that have this name this document, or the one beside which a new one stands. */
  readonly sign: string
}

/** What a change is made of. `mark` is a word that stands nowhere in the content yet. */
interface Material {
  readonly documents: readonly ContentDocument[]
  readonly random: Random
  readonly mark: string
}

const FOLDERS: Readonly<Record<string, string>> = { guide: 'guides', externalResource: 'resources' }

function textOf(document: Json, field: string): string {
  const value = document[field]
  return typeof value === 'string' ? value : ''
}

function slugOf({ slug }: Json): string {
  return isObject(slug) ? textOf(slug, 'current') : ''
}

function pathOf(document: ContentDocument): string {
  return `/${FOLDERS[document._type] ?? document._type}/${slugOf(document)}/`
}

function anyOf({ documents, random }: Material, type: string): ContentDocument {
  return pick(
    random,
    documents.filter(({ _type, language = 'en' }) => _type === type && language === 'en'),
  )
}

const contains = (text: string) => (status: number, html: string) => status === 200 && html.includes(text)

/** A change of fields of one document, which its own page shows by a text. */
function edit(name: string, document: ContentDocument, fields: Json, text: string): Change {
  const page = pathOf(document)
  return { name, put: [{ ...document, ...fields }], remove: [], page, isShown: contains(text), sign: page }
}

/** A rich text with a sentence added to its first plain paragraph. */
function withSentence(body: unknown, sentence: string): readonly Json[] {
  const parts = objectsIn(body)
  const first = parts.findIndex(({ _type, style, listItem }) => _type === 'block' && style === 'normal' && !listItem)
  const span = { _key: 'benchspan', _type: 'span', marks: [], text: ` ${sentence}` }
  return parts.map((part, index) =>
    index === first ? { ...part, children: [...objectsIn(part['children']), span] } : part,
  )
}

/** The text of a guide with a page of its own: the long guide of a job is read on the page of that job. */
function changeText(material: Material): Change {
  const ofJobs = material.documents.map(({ _type, guide }) =>
    _type === 'role' && isObject(guide) ? guide['_ref'] : '',
  )
  const documents = material.documents.filter(({ _id }) => !ofJobs.includes(_id))
  const guide = anyOf({ ...material, documents }, 'guide')
  const body = withSentence(guide['body'], `See ${material.mark}.`)
  return edit('text of a guide', guide, { body }, material.mark)
}

function changeSummary(material: Material): Change {
  const link = anyOf(material, 'externalResource')
  return edit('summary of a link', link, { summary: `What hotels should know about ${material.mark}.` }, material.mark)
}

function changeTitle(material: Material): Change {
  const link = anyOf(material, 'externalResource')
  const title = `${textOf(link, 'title').slice(0, 50).trim()} ${material.mark}`
  return edit('title of a link', link, { title }, material.mark)
}

function addLink(material: Material): Change {
  const twin = anyOf(material, 'externalResource')
  const { mark } = material
  const link = {
    ...twin,
    _id: `resource-${mark}`,
    slug: { _type: 'slug', current: mark },
    title: `${textOf(twin, 'title').slice(0, 50).trim()} ${mark}`,
    url: `https://example.org/${mark}`,
  }
  return { ...edit('new link', link, {}, mark), sign: pathOf(twin) }
}

/** The ids that some document names in a reference. */
function referencedIds(value: unknown): ReadonlySet<string> {
  const ids = new Set<string>()
  const visit = (part: unknown): void => {
    if (Array.isArray(part)) part.forEach(visit)
    if (!isObject(part)) return
    if (typeof part['_ref'] === 'string') ids.add(part['_ref'])
    Object.values(part).forEach(visit)
  }
  visit(value)
  return ids
}

function withdrawLink(material: Material): Change {
  const named = referencedIds(material.documents)
  const link = anyOf(
    { ...material, documents: material.documents.filter(({ _id }) => !named.has(_id)) },
    'externalResource',
  )
  const page = pathOf(link)
  return { name: 'withdrawn link', put: [], remove: [link._id], page, isShown: (status) => status === 404, sign: page }
}

function changeTopic(material: Material): Change {
  const link = anyOf(material, 'externalResource')
  const known = objectsIn(link['topics']).map(({ _ref }) => _ref)
  const others = material.documents.filter(({ _id }) => !known.includes(_id))
  const topic = anyOf({ ...material, documents: others }, 'topic')
  const topics = [{ _key: 'benchtopic', _ref: topic._id, _type: 'reference' }]
  return edit('other topic of a link', link, { topics }, `/topics/${slugOf(topic)}/`)
}

/** The main helpline's number, its digits grouped in another way: links in texts lead to the digits, which stay. */
function changeNumber({ documents, random }: Material): Change {
  const main = documents.find(({ _type }) => _type === 'siteSettings')?.['mainHelpline']
  const helpline = documents.find(({ _id }) => isObject(main) && _id === main['_ref'])
  if (helpline === undefined)
    throw new Error('The content has no main helpline. Choose one in the settings of the site.')
  const phone = textOf(helpline, 'phone')
  const digits = phone.replaceAll(' ', '')
  const places = Array.from({ length: digits.length - 2 }, (_, index) => index + 1)
  const groups = places.map((place) => `${digits.slice(0, place)} ${digits.slice(place)}`)
  const other = pick(
    random,
    groups.filter((group) => group !== phone),
  )
  return {
    ...edit('main helpline’s number', helpline, { phone: other }, other),
    page: '/helplines/',
    sign: '/helplines/',
  }
}

/** Every kind of change that is measured. */
export const CHANGES: readonly ((material: Material) => Change)[] = [
  changeText,
  changeSummary,
  changeTitle,
  addLink,
  withdrawLink,
  changeTopic,
  changeNumber,
]

/** A word of seven letters that no text has, another one for each number below 11,881,376. */
export function markOf(number: number): string {
  const letter = (place: number) => String.fromCharCode(97 + (Math.floor(number / 26 ** place) % 26))
  return `qz${[4, 3, 2, 1, 0].map(letter).join('')}`
}
