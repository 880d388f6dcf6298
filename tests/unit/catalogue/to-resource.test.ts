import { describe, expect, it } from 'vitest'

import { resourceFields } from '../../../sanity-studio/model/schema/fields/resource-fields.ts'
import type { Resource } from '../../../src/domain/resource.ts'
import { buildFrom } from '../../helpers/build-from.ts'
import { guide, hubWith, referTo, settings, translate, type TestDocument } from '../../helpers/make-documents.ts'
import { makeWords } from '../../helpers/make-text.ts'

function textOf(words: string) {
  return [{ _type: 'block', _key: 'a', style: 'normal', children: [{ _type: 'span', _key: 'b', text: words }] }]
}

async function resourceFrom(document: TestDocument, language: string): Promise<Resource | undefined> {
  const { resources } = await buildFrom(hubWith(document), language)
  return resources.find(({ id }) => id === document._id)
}

describe('A guide of ours', () => {
  it('is open, published by the hub, and its own page', async () => {
    expect(await resourceFrom(guide, 'en')).toMatchObject({
      type: 'guide',
      path: '/guides/knock/',
      publisher: 'Hotel Hub',
      accessIsStated: true,
      leadsToIt: false,
      languages: ['en'],
      topics: ['spotting'],
      roles: ['housekeeping'],
      forEveryJob: false,
    })
    expect(await resourceFrom(guide, 'en')).toHaveProperty('access', undefined)
  })

  it.each([
    ['counted from its text', { body: textOf(makeWords(420)) }, 3],
    ['at least one', {}, 1],
    ['or what the editor says', { body: textOf(makeWords(420)), minutes: 7 }, 7],
  ])('takes minutes: %s', async (_, fields, minutes) => {
    expect(await resourceFrom({ ...guide, ...fields }, 'en')).toMatchObject({ minutes })
  })

  it.each([
    ['of which it is said by nobody', {}, {}, undefined],
    ['which nobody has read', { needsReader: true }, {}, {}],
    [
      'that was read',
      { needsReader: true, readByCharity: 'A charity' },
      { hideUnreadRights: true },
      { charity: 'A charity' },
    ],
  ])('says who has read it where it can do harm: one %s', async (_, fields, setting, readBy) => {
    const { resources } = await buildFrom(hubWith({ ...settings, ...setting }, { ...guide, ...fields }), 'en')
    expect(resources).toHaveLength(1)
    expect(resources[0]?.type === 'guide' && resources[0].readBy).toEqual(readBy)
  })

  it('which nobody has read is held back where the settings say so', async () => {
    const hub = hubWith({ ...settings, hideUnreadRights: true }, { ...guide, needsReader: true })
    expect((await buildFrom(hub, 'en')).resources).toEqual([])
  })

  it('in Arabic keeps its address and facts, and takes the words of its translation', async () => {
    const arabic = translate(guide, 'ar', {
      title: 'قبل أن تطرق',
      summary: 'ملخص',
      body: textOf('اطرق'),
      kind: 'video',
    })
    const { resources } = await buildFrom(hubWith({ ...arabic, translationStatus: 'machine-unchecked' }), 'ar')
    expect(resources).toMatchObject([
      {
        path: '/ar/guides/knock/',
        title: 'قبل أن تطرق',
        kind: 'guide',
        language: 'ar',
        isFallback: false,
        isUnchecked: true,
        languages: ['en', 'ar'],
        body: [{ children: [{ text: 'اطرق' }] }],
      },
    ])
  })

  it('in a language without a translation is in English, and says so', async () => {
    expect(await resourceFrom(guide, 'ro')).toMatchObject({
      path: '/guides/knock/',
      title: 'Before you knock',
      language: 'en',
      isFallback: true,
    })
  })
})

/** To the languages that of a translation is added; readers are not told how sure a fact is, they see its sources. */
const MAPPED_OTHERWISE = ['languages', 'confidence']

/**
 * The fields of closed lists that resources share and that have to be mapped under their names, each with the value at a
 * place of its list. What a translation has of its own is not among them.
 */
function closedFields(place: 0 | -1): Readonly<Record<string, unknown>> {
  const fields = resourceFields('guide').flatMap((field) => {
    if (MAPPED_OTHERWISE.includes(field.name) || !('options' in field)) return []
    const { options } = field
    if (options === undefined || !('list' in options) || options.list === undefined || 'translation' in options)
      return []
    const value = options.list.at(place)
    return [[field.name, field.type === 'array' ? [value] : value] as const]
  })
  return Object.fromEntries(fields)
}

it('The fields of closed lists that resources share are found in the schema', () => {
  expect(closedFields(0)).toMatchObject({ kind: 'guide', audience: ['worker'] })
  expect(closedFields(-1)).toMatchObject({ kind: 'helpline', audience: ['guest'] })
})

describe('A translation of anything', () => {
  const shared: Readonly<Record<string, unknown>> = { ...closedFields(0), minutes: 3 }
  /** A label as the dataset has it: a list, or the value alone. */
  const asInDataset = ([name, values]: readonly [string, readonly string[]]) =>
    [name, Array.isArray(shared[name]) ? values : values[0]] as const
  const careless = {
    ...{ title: 'Tytuł', summary: 'Streszczenie', contentNote: 'Uwaga', body: textOf('Zapukaj.') },
    ...{ topics: null, roles: null, publisher: 'Ktoś', publishedBy: null, url: 'https://example.com/', minutes: 99 },
    ...{ ...closedFields(-1), year: 1999, access: 'paid', urlKind: 'leads-to-it' },
    ...{ lessons: [], forEveryJob: true, hotelSpecific: false, accessIsStated: false, licence: 'MIT' },
    ...{ whyForHotels: 'Dla hoteli', caveat: 'Uwaga', fillIns: [], slug: { current: 'x' } },
    ...{
      guidance: textOf('Przeczytaj.'),
      forTheLawyer: ['Sprawdź.'],
      readBy: [],
      version: 9,
      versionDate: '1999-01-01',
    },
  }
  const theirs = {
    ...{ publisher: 'Unseen', publishedBy: referTo('guide-knock'), url: 'https://www.unseenuk.org/', year: 2023 },
    ...{ access: 'open', accessIsStated: true, hotelSpecific: true, urlKind: 'resource-page', languages: ['en'] },
  }

  it.each<readonly [string, object, object]>([
    ['guide', {}, { body: [{ children: [{ text: 'Zapukaj.' }] }] }],
    [
      'policy',
      { version: 2, versionDate: '2026-11-27', readBy: [{ _key: 'r', who: 'Ada', as: 'lawyer', on: '2026-11-27' }] },
      {
        ...{ body: [{ children: [{ text: 'Zapukaj.' }] }], guidance: [{ children: [{ text: 'Przeczytaj.' }] }] },
        // Who has read the original has not read its translation.
        ...{ forTheLawyer: ['Sprawdź.'], readBy: [], version: 2, versionDate: '2026-11-27' },
      },
    ],
    ['training', { lessons: [] }, { body: [{ children: [{ text: 'Zapukaj.' }] }] }],
    [
      'externalResource',
      theirs,
      {
        ...{ publisher: 'Unseen', url: 'https://www.unseenuk.org/', year: 2023, access: 'open', accessIsStated: true },
        ...{ hotelSpecific: true, leadsToIt: false, languages: ['en'], whyForHotels: 'Dla hoteli', caveat: 'Uwaga' },
        publishedBy: [{ title: 'Before you knock', path: '/guides/knock/' }],
      },
    ],
  ])('(%s) changes its words and nothing else', async (type, facts, expected) => {
    const document = { ...guide, ...shared, ...facts, _id: `${type}-x`, _type: type, licence: 'CC BY 4.0' }
    const { resources } = await buildFrom(hubWith(document, translate(document, 'pl', careless)), 'pl')
    const resource = resources.find(({ id }) => id === `${type}-x`)
    const labels = Object.fromEntries(Object.entries({ ...resource?.labels }).map(asInDataset))
    expect({ ...resource, ...labels }).toMatchObject({
      ...shared,
      ...expected,
      ...{ title: 'Tytuł', summary: 'Streszczenie', contentNote: 'Uwaga', licence: 'CC BY 4.0', slug: 'knock' },
      ...{ topics: ['spotting'], roles: ['housekeeping'], forEveryJob: false, language: 'pl', isFallback: false },
    })
  })
})

it('Material of somebody else keeps its publisher, its address and what is known of its access', async () => {
  const poster = {
    ...guide,
    _id: 'resource-poster',
    _type: 'externalResource',
    publisher: 'Unseen',
    publishedBy: referTo('guide-knock'),
    url: 'https://www.unseenuk.org/poster',
    urlKind: 'leads-to-it',
    access: 'registration',
    languages: ['en', 'pl'],
    year: 2023,
    forEveryJob: true,
  }
  expect(await resourceFrom(poster, 'en')).toMatchObject({
    type: 'externalResource',
    path: '/resources/knock/',
    publisher: 'Unseen',
    publishedBy: [{ title: 'Before you knock', path: '/guides/knock/' }],
    leadsToIt: true,
    access: 'registration',
    accessIsStated: false,
    hotelSpecific: false,
    languages: ['en', 'pl'],
    year: 2023,
    minutes: undefined,
    forEveryJob: true,
  })
})

describe('The source of a link', () => {
  const link = {
    ...guide,
    _id: 'resource-poster',
    _type: 'externalResource',
    publisher: 'Unseen',
    url: 'https://www.unseenuk.org/poster',
    urlKind: 'resource-page',
    access: 'open',
  }

  it('is the link itself', async () => {
    expect(await resourceFrom({ ...link, sources: [] }, 'en')).toMatchObject({
      sources: [{ publisher: 'Unseen', url: 'https://www.unseenuk.org/poster' }],
    })
  })

  it('is another one where an editor gave one', async () => {
    const sources = [{ _key: 'a', publisher: 'A museum', url: 'https://example.org/' }]
    expect((await resourceFrom({ ...link, sources }, 'en'))?.sources).toMatchObject([{ publisher: 'A museum' }])
  })
})
