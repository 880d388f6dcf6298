/** A document as the dataset holds it. */
export interface TestDocument {
  readonly _id: string
  readonly _type: string
  readonly [field: string]: unknown
}

const ENGLISH = { language: 'en', translationStatus: 'original' } as const

function refer(id: string) {
  return { _type: 'reference', _key: id, _ref: id }
}

/** References to documents, as fields of the dataset hold them. */
export function referTo(...ids: readonly string[]): readonly object[] {
  return ids.map(refer)
}

/** A document that translates another: the same type, its own id, words of its own. */
export function translate(original: TestDocument, language: string, words: Readonly<Record<string, unknown>>) {
  const translation = { ...words, language, translationStatus: 'checked', translationOf: refer(original._id) }
  return { ...translation, _id: `${original._id}.${language}`, _type: original._type }
}

export const emergency: TestDocument = {
  ...ENGLISH,
  _id: 'helpline-gb-999',
  _type: 'helpline',
  title: 'Emergency services',
  slug: { _type: 'slug', current: 'gb-999' },
  country: 'GB',
  purpose: 'emergency',
  phone: '999',
  dial: '999',
  useFor: 'Danger now.',
  order: 1,
}

export const helpline: TestDocument = {
  ...ENGLISH,
  _id: 'helpline-gb-msh',
  _type: 'helpline',
  title: 'Modern Slavery & Exploitation Helpline',
  slug: { _type: 'slug', current: 'gb-msh' },
  country: 'GB',
  purpose: 'trafficking',
  operator: 'Unseen',
  phone: '08000 121 700',
  dial: '+448000121700',
  textNumber: 'SMS 60066',
  web: 'https://www.modernslaveryhelpline.org/',
  email: 'help@example.org',
  hours: 'day and night',
  useFor: 'Advice.',
  order: 2,
  sources: [{ _type: 'source', _key: 'a', publisher: 'Unseen', url: 'https://www.unseenuk.org/' }],
  lastReviewed: '2026-05-01',
  reviewEveryDays: 90,
}

export const settings: TestDocument = {
  ...ENGLISH,
  _id: 'siteSettings',
  _type: 'siteSettings',
  title: 'Hotel Hub',
  tagline: 'against modern slavery',
  promise: 'See it. Know what to do.',
  description: 'Guides for hotels.',
  emergency: refer('helpline-gb-999'),
  mainHelpline: refer('helpline-gb-msh'),
  mainHelplineLabel: 'Helpline',
  featured: referTo('guide-knock'),
}

export const topic: TestDocument = {
  ...ENGLISH,
  _id: 'topic-spotting',
  _type: 'topic',
  title: 'Spotting signs',
  slug: { _type: 'slug', current: 'spotting' },
  definition: 'What to look for.',
  order: 1,
  theme: 'all-signs',
}

export const role: TestDocument = {
  ...ENGLISH,
  _id: 'role-housekeeping',
  _type: 'role',
  title: 'Housekeeping',
  shortTitle: 'Housekeeping',
  slug: { _type: 'slug', current: 'housekeeping' },
  definition: 'You clean the rooms.',
  order: 1,
}

export const guide: TestDocument = {
  ...ENGLISH,
  _id: 'guide-knock',
  _type: 'guide',
  title: 'Before you knock',
  slug: { _type: 'slug', current: 'knock' },
  kind: 'guide',
  summary: 'What to do at the door.',
  topics: referTo('topic-spotting'),
  roles: referTo('role-housekeeping'),
  body: [
    { _type: 'block', _key: 'a', style: 'normal', children: [{ _type: 'span', _key: 'b', text: 'Knock first.' }] },
  ],
}

/** The smallest hub there can be: its settings, two numbers, one guide and what the guide is about. */
export const SMALL_HUB: readonly TestDocument[] = [settings, emergency, helpline, topic, role, guide]

/** The small hub with one document put in the place of its namesake, or added. */
export function hubWith(...documents: readonly TestDocument[]): readonly TestDocument[] {
  const ids = new Set(documents.map(({ _id }) => _id))
  return [...SMALL_HUB.filter(({ _id }) => !ids.has(_id)), ...documents]
}
