/** A document as its file holds it. */
export interface TestDocument {
  readonly _id: string
  readonly _type: string
  readonly [field: string]: unknown
}

/** A paragraph with one span; `fields` replaces any of its fields. */
export function paragraph(key: string, text: string, fields: Readonly<Record<string, unknown>> = {}) {
  return {
    _type: 'block',
    _key: key,
    style: 'normal',
    markDefs: [],
    children: [{ _type: 'span', _key: 'span', text, marks: [] }],
    ...fields,
  }
}

/** A paragraph whose words are a link. */
export function linkedParagraph(key: string, href: string) {
  return paragraph(key, 'Read more.', {
    markDefs: [{ _type: 'link', _key: 'link', href }],
    children: [{ _type: 'span', _key: 'span', text: 'Read more.', marks: ['link'] }],
  })
}

/** A reference as a list member or field. */
export function reference(id: string) {
  return { _type: 'reference', _key: id, _ref: id }
}

export const picture = {
  _type: 'picture',
  _sanityAsset: `image@file://./images/${'a'.repeat(40)}-4x3.png`,
  alt: 'A corridor with three doors.',
  credit: 'The hub',
  consent: 'Nobody real is shown.',
}

const english = { language: 'en' }
const sources = [{ _type: 'source', _key: 'source', publisher: 'Home Office', url: 'https://www.gov.uk/help' }]

const lastReviewed = '2026-03-01'

function slug(current: string) {
  return { _type: 'slug', current }
}

/** A law in which everything is right, for fixtures that spoil it. */
export const goodLaw: TestDocument = {
  _id: 'law-act',
  _type: 'law',
  ...english,
  title: 'Act',
  slug: slug('act'),
  jurisdiction: 'GB',
  kind: 'reporting-law',
  asksOfHotels: 'Train staff each year.',
  duties: [{ _key: 'train', _type: 'duty', title: 'Train staff', when: 'Each year.' }],
  sources,
  lastReviewed,
}

/** In the order of an export: by type, then by id. The line of a document is its place in this list, from 1. */
export const goodDocuments: readonly TestDocument[] = [
  {
    _id: 'resource-toolkit',
    _type: 'externalResource',
    ...english,
    title: 'A toolkit for hotels',
    slug: slug('toolkit'),
    kind: 'tool',
    summary: 'What a hotel needs to begin: checklists and posters.',
    url: 'https://example.org/toolkit',
    urlKind: 'resource-page',
    publisher: 'A network',
    topics: [reference('topic-signs')],
    forEveryJob: true,
    access: 'open',
    sources,
    lastReviewed,
  },
  {
    _id: 'guide-help',
    _type: 'guide',
    ...english,
    title: 'When somebody asks for help',
    slug: slug('asks-for-help'),
    kind: 'guide',
    summary: 'What to say and whom to call when somebody asks.',
    cover: picture,
    topics: [reference('topic-signs')],
    roles: [reference('role-housekeeping')],
    audience: ['worker'],
    body: [
      paragraph('listen', 'Listen. Say thank you.'),
      linkedParagraph('more', 'https://example.org/more'),
      { _type: 'signList', _key: 'signs', signs: [reference('sign-afraid')] },
      { _type: 'helplineCard', _key: 'card', helpline: reference('helpline-main') },
    ],
    sources,
    sourceSeen: '2025-02',
    lastReviewed: '2026-03-01',
    reviewEveryDays: 365,
  },
  {
    _id: 'helpline-999',
    _type: 'helpline',
    ...english,
    title: 'Emergency',
    slug: slug('emergency'),
    country: 'GB',
    purpose: 'emergency',
    phone: '999',
    dial: '999',
    useFor: 'Danger now.',
    order: 0,
    sources,
    lastReviewed,
  },
  {
    _id: 'helpline-main',
    _type: 'helpline',
    ...english,
    title: 'Modern Slavery Helpline',
    slug: slug('helpline'),
    country: 'GB',
    purpose: 'trafficking',
    phone: '08000 121 700',
    dial: '+448000121700',
    useFor: 'Advice, day and night.',
    order: 1,
    sources,
    lastReviewed,
  },
  {
    _id: 'role-housekeeping',
    _type: 'role',
    ...english,
    title: 'Housekeeping',
    shortTitle: 'Rooms',
    slug: slug('housekeeping'),
    definition: 'Cleans rooms and corridors.',
    order: 1,
  },
  {
    _id: 'sign-afraid',
    _type: 'sign',
    ...english,
    title: 'Looks to somebody before every answer.',
    slug: slug('looks-before-answering'),
    mayAlsoBe: 'Somebody who is shy.',
    weight: 2,
    evidenceFrom: ['GB', 'US'],
    sources,
    lastReviewed,
  },
  {
    _id: 'site-en',
    _type: 'siteSettings',
    ...english,
    title: 'Hotel Hub',
    tagline: 'For everyone who works in a hotel',
    promise: 'Know what to do.',
    description: 'What to do about human trafficking in a hotel.',
    emergency: reference('helpline-999'),
    mainHelpline: reference('helpline-main'),
    mainHelplineLabel: 'Helpline',
  },
  {
    _id: 'drafts.topic-new',
    _type: 'topic',
    ...english,
    title: 'New',
  },
  {
    _id: 'topic-signs',
    _type: 'topic',
    theme: 'all-signs',
    ...english,
    title: 'Signs',
    slug: slug('signs'),
    definition: 'What can be seen and heard.',
    order: 1,
  },
]
