import type { ContentDocument } from '../../../src/catalogue/source/source.ts'
import { objectsIn } from '../../bench/documents.ts'
import { pick, pickSome, type Random } from '../../bench/random.ts'

type Documents = readonly ContentDocument[]

/** An edit of a dataset, as a publish would make it: it replaces, adds or removes documents and changes none. */
type Edit = (documents: Documents, random: Random, step: number) => Documents

const RESOURCES = ['guide', 'policy', 'training', 'externalResource']

function ofTypes(documents: Documents, types: readonly string[]): Documents {
  return documents.filter(({ _type }) => types.includes(_type))
}

function originals(documents: Documents): Documents {
  return documents.filter(({ translationOf }) => translationOf === undefined)
}

function replace(
  documents: Documents,
  document: ContentDocument,
  fields: Readonly<Record<string, unknown>>,
): Documents {
  return documents.map((other) => (other === document ? { ...document, ...fields } : other))
}

function referTo(documents: Documents): readonly object[] {
  return documents.map(({ _id }) => ({ _type: 'reference', _key: _id, _ref: _id }))
}

const changeTitle: Edit = (documents, random, step) => {
  const document = pick(random, documents)
  return replace(documents, document, { title: `${String(document['title'])} ${step}` })
}

const changeSlug: Edit = (documents, random, step) =>
  replace(documents, pick(random, originals(documents)), { slug: { _type: 'slug', current: `slug-${step}` } })

const changeOrder: Edit = (documents, random, step) =>
  replace(documents, pick(random, documents), { order: step, weight: step % 4, layTerms: [`term ${step}`] })

const nameAnOrganisation: Edit = (documents, random, step) => {
  const { title } = pick(random, ofTypes(documents, ['organisation']))
  const text = pick(random, ofTypes(documents, ['guide', 'policy', 'training', 'page']))
  const children = [{ _type: 'span', _key: 'a', text: `Ask ${String(title)} first.`, marks: [] }]
  const block = { _type: 'block', _key: `named-${step}`, style: 'normal', markDefs: [], children }
  return replace(documents, text, { body: [...objectsIn(text['body']), block] })
}

const linkToAPage: Edit = (documents, random, step) => {
  const target = pick(random, originals(ofTypes(documents, [...RESOURCES, 'topic', 'law', 'organisation'])))
  const text = pick(random, ofTypes(documents, ['guide', 'page']))
  const children = [{ _type: 'span', _key: 'a', text: 'There.', marks: ['m'] }]
  const markDefs = [{ _type: 'pageLink', _key: 'm', page: { _type: 'reference', _ref: target._id } }]
  const block = { _type: 'block', _key: `link-${step}`, style: 'normal', markDefs, children }
  return replace(documents, text, { body: [block, ...objectsIn(text['body'])] })
}

const changeReferences: Edit = (documents, random) => {
  const some = (type: string, count: number) => referTo(pickSome(random, originals(ofTypes(documents, [type])), count))
  return replace(documents, pick(random, ofTypes(documents, RESOURCES)), {
    topics: some('topic', 2),
    roles: some('role', 1),
    contributedBy: some('organisation', 2),
    endorsedBy: some('organisation', 1),
  })
}

const changeWhoRunsAHelpline: Edit = (documents, random) => {
  const [organisation] = referTo([pick(random, ofTypes(documents, ['organisation']))])
  return replace(documents, pick(random, originals(ofTypes(documents, ['helpline']))), { organisation })
}

const changeSettings: Edit = (documents, random, step) => {
  const fields = [{ title: `Hub ${step}` }, { hideUnreadRights: step % 2 === 0 }, { promise: `Promise ${step}` }]
  return replace(documents, pick(random, ofTypes(documents, ['siteSettings'])), pick(random, fields))
}

const add: Edit = (documents, random, step) => {
  const model = pick(random, originals(ofTypes(documents, [...RESOURCES, 'sign', 'organisation', 'rightsAnswer'])))
  const added = { ...model, _id: `${model._type}-new-${step}`, title: `New ${step}`, slug: { current: `new-${step}` } }
  return [...documents, added]
}

const translate: Edit = (documents, random, step) => {
  const original = pick(random, originals(documents))
  const [translationOf] = referTo([original])
  const marks = { language: 'pl', translationStatus: 'checked', translationOf, title: `Po polsku ${step}` }
  const others = documents.filter(({ _id }) => _id !== `${original._id}.pl`)
  return [...others, { ...original, ...marks, _id: `${original._id}.pl`, slug: undefined }]
}

/** Often leaves references that lead nowhere. */
const unpublish: Edit = (documents, random) => {
  const gone = pick(
    random,
    documents.filter(({ _type }) => _type !== 'siteSettings'),
  )
  return documents.filter((document) => document !== gone)
}

const useUnknownBlock: Edit = (documents, random, step) => {
  const guide = pick(random, ofTypes(documents, ['guide']))
  return replace(documents, guide, { body: [{ _type: 'hologram', _key: `unknown-${step}` }] })
}

/** To words that stand in many texts. */
const renameAnOrganisation: Edit = (documents, random, step) => {
  const names = { title: pick(random, ['Police', 'The police', 'Hotel', 'You']), alsoKnownAs: [`Name ${step}`] }
  return replace(documents, pick(random, ofTypes(documents, ['organisation'])), names)
}

const changeWhatNobodySees: Edit = (documents, random, step) =>
  replace(documents, pick(random, ofTypes(documents, ['sign', 'helpline', 'organisation'])), { _rev: String(step) })

const reverseOrder: Edit = (documents) => documents.toReversed()

const EDITS: readonly Edit[] = [
  ...[changeTitle, changeTitle, changeSlug, changeOrder, nameAnOrganisation, linkToAPage, changeReferences],
  ...[changeWhoRunsAHelpline, changeSettings, add, translate, translate, unpublish, useUnknownBlock, reverseOrder],
  ...[renameAnOrganisation, changeWhatNobodySees],
]

/** A dataset after one more edit, which the random numbers choose. */
export function editAtRandom(documents: Documents, random: Random, step: number): Documents {
  return pick(random, EDITS)(documents, random, step)
}
