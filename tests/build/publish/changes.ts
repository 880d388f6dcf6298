import { append, change, changeWithin, copyOf, remove, unpublish, type Dataset, type Doc } from './dataset.ts'

/** One kind of change that editors make. */
interface Change {
  readonly name: string
  readonly make: (dataset: Dataset) => void
}

/** Changes that are published together, and what the publisher does about them. */
interface Batch {
  readonly changes: readonly Change[]
  /** Whether the next comparison shows as well what goes wrong here: each costs a whole build. */
  readonly isComparedLater?: boolean
  /** Whether the publisher cannot tell what changes with them and builds the site whole. */
  readonly isBuiltWhole?: boolean
}

/** A file of the content to which nothing leads at the start; files of content are named by the SHA-1 of their bytes. */
export const ATTACHED_FILE = '0f1e2d3c4b5a69788796a5b4c3d2e1f001234567.pdf'

const GUIDE = 'guide-first-five-minutes'
const LINK = 'resource-sshin-hub'
const TOPIC = 'topic-labour-exploitation'
const ARABIC_GUIDE = `${GUIDE}-ar`

function set(id: string, fields: object): Change['make'] {
  return (dataset) => change(dataset, id, fields)
}

function setTitle(id: string, title: string): Change['make'] {
  return set(id, { title })
}

function changeCover(id: string, fields: object): Change['make'] {
  return (dataset) => changeWithin(dataset, id, 'cover', fields)
}

function addParagraph(id: string, text: string): Change['make'] {
  const span = { _key: 'span', _type: 'span', marks: [], text }
  const paragraph = { _key: 'added', _type: 'block', children: [span], markDefs: [], style: 'normal' }
  return (dataset) => append(dataset, id, 'body', paragraph)
}

/** The site settings of Arabic while Arabic is closed. */
let closed: Doc | undefined

/** Every kind of change of published content, in batches. Each batch starts from where the last one ended. */
export const BATCHES: readonly Batch[] = [
  {
    isBuiltWhole: true,
    isComparedLater: true,
    changes: [
      {
        name: 'crop',
        make: changeCover(GUIDE, { crop: { _type: 'sanity.imageCrop', top: 0.2, bottom: 0.1, left: 0.1, right: 0.1 } }),
      },
      {
        name: 'picture taken away',
        make: set('guide-risk-map', { cover: undefined }),
      },
      {
        name: 'picture changed',
        make: (dataset) => {
          const { cover } = dataset.get('training-managers-session') ?? {}
          change(dataset, 'guide-buying-without-harm', { cover })
        },
      },
      {
        name: 'picture new',
        make: (dataset) => {
          const { cover } = dataset.get('policy-reporting-protocol') ?? {}
          change(dataset, 'guide-signs-for-maintenance', { cover })
        },
      },
    ],
  },
  {
    isComparedLater: true,
    changes: [
      { name: 'text of a guide', make: addParagraph(GUIDE, 'Then wait for the person who is in charge.') },
      { name: 'title of a link', make: setTitle(LINK, 'A guide with another title') },
      {
        name: 'lay term',
        make: set(TOPIC, { layTerms: ['quite another word'] }),
      },
      {
        name: 'number of a helpline',
        make: set('helpline-gb-msh', { phone: '0800 0121 700' }),
      },
      { name: 'text of a page', make: addParagraph('page-about', 'This line is new.') },
      {
        name: 'slug of a guide',
        make: set(GUIDE, { slug: { _type: 'slug', current: 'the-first-minutes' } }),
      },
      {
        name: 'file attached',
        make: (dataset) =>
          append(dataset, 'guide-risk-map', 'body', {
            ...{ _key: 'attached', _type: 'download', title: 'A sheet to print' },
            file: { _type: 'file', _sanityAsset: `file@file://./files/${ATTACHED_FILE}` },
          }),
      },
      { name: 'new link', make: (dataset) => copyOf(dataset, LINK, 'resource-copy', { title: 'A new link' }) },
      { name: 'deleted link', make: (dataset) => remove(dataset, 'resource-lcht-101') },
      { name: 'topic renamed', make: setTitle(TOPIC, 'Fair treatment of every guest') },
      {
        name: 'job renamed',
        make: set('role-brand-owner', { title: 'Owners and brands', shortTitle: 'Owners' }),
      },
      {
        name: 'reference',
        make: (dataset) =>
          append(dataset, 'guide-signs-for-maintenance', 'topics', { _type: 'reference', _key: 'added', _ref: TOPIC }),
      },
    ],
  },
  {
    changes: [
      { name: 'text after a whole build', make: addParagraph('guide-risk-map', 'One more line.') },
      { name: 'link taken off the hub', make: (dataset) => unpublish(dataset, 'resource-copy') },
      // Papers, trainings and the settings point to it.
      { name: 'last day over', make: set('policy-reporting-protocol', { showUntil: '2026-11-25' }) },
      { name: 'order of topics', make: set(TOPIC, { order: 1 }) },
      { name: 'sign', make: setTitle('sign-all-afraid', 'Seems afraid of somebody') },
      { name: 'step', make: set('step-do-03', { order: 90 }) },
      {
        name: 'law',
        make: set('law-qa-trafficking', { title: 'The law of Qatar on this' }),
      },
      { name: 'organisation', make: setTitle('organisation-unseen', 'An organisation with a helpline') },
      {
        name: 'figure',
        make: set('statistic-europe-1-1', { caveat: 'An estimate.' }),
      },
      { name: 'right', make: set('rights-har-guest', { caveat: 'England only.' }) },
    ],
  },
  {
    changes: [
      {
        name: 'settings',
        make: set('siteSettings', { promise: 'Notice it. Know what to do.' }),
      },
      { name: 'translation changed', make: setTitle(ARABIC_GUIDE, 'الدقائق الأولى') },
      { name: 'description of a picture', make: changeCover(GUIDE, { alt: 'A hand holds a telephone.' }) },
    ],
  },
  {
    isComparedLater: true,
    changes: [
      {
        name: 'language closed',
        make: (dataset) => {
          closed = dataset.get('siteSettings-ar')
          remove(dataset, 'siteSettings-ar')
        },
      },
    ],
  },
  {
    changes: [
      {
        name: 'language opened',
        make: (dataset) => {
          if (closed !== undefined) dataset.set('siteSettings-ar', closed)
        },
      },
      {
        name: 'translation new',
        make: (dataset) =>
          copyOf(dataset, TOPIC, `${TOPIC}-ar`, {
            title: 'استغلال العمل',
            language: 'ar',
            slug: undefined,
            translationOf: { _type: 'reference', _ref: TOPIC },
            translationStatus: 'machine-unchecked',
          }),
      },
    ],
  },
]
