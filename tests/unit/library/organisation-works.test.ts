import { describe, expect, it } from 'vitest'

import { hasPage } from '../../../src/domain/organisation.ts'
import { buildFrom } from '../../helpers/build-from.ts'
import { guide, helpline, hubWith, referTo, translate, type TestDocument } from '../../helpers/make-documents.ts'

const acas: TestDocument = {
  _id: 'organisation-acas',
  _type: 'organisation',
  language: 'en',
  translationStatus: 'original',
  title: 'Acas',
  alsoKnownAs: ['The Service'],
  slug: { _type: 'slug', current: 'acas' },
  kind: 'government',
  country: 'GB',
  description: 'It advises.',
}

const says = (text: string): TestDocument => ({
  ...guide,
  body: [{ _type: 'block', _key: 'a', style: 'normal', children: [{ _type: 'span', _key: 'b', text }] }],
})

async function worksIn(documents: readonly TestDocument[], language = 'en') {
  const { organisations } = await buildFrom(hubWith(acas, ...documents), language)
  const [organisation] = organisations
  if (organisation === undefined) throw new Error('The hub has no organisation.')
  return organisation
}

const GUIDE = { title: 'Before you knock', path: '/guides/knock/', language: 'en' }

describe('An organisation', () => {
  it('with nothing on the hub is a name in the list of all', async () => {
    const organisation = await worksIn([])
    expect(organisation).toMatchObject({
      contributed: [],
      runs: [],
      partnerships: [],
      namedIn: [],
      path: '/organisations/#acas',
    })
    expect(hasPage(organisation)).toBe(false)
  })

  it('has what it brought in', async () => {
    const organisation = await worksIn([{ ...guide, contributedBy: referTo('organisation-acas') }])
    expect(organisation).toMatchObject({ contributed: [GUIDE], path: '/organisations/acas/' })
  })

  it('has what it published', async () => {
    const poster = {
      ...guide,
      _id: 'resource-a',
      _type: 'externalResource',
      url: 'https://example.org/',
      publisher: 'It',
    }
    const { contributed } = await worksIn([
      { ...poster, title: 'A poster', publishedBy: referTo('organisation-acas'), slug: { current: 'a' } },
    ])
    expect(contributed).toEqual([{ title: 'A poster', path: '/resources/a/', language: 'en' }])
  })

  it('has the helpline that it runs', async () => {
    const [organisation] = referTo('organisation-acas')
    const { runs } = await worksIn([{ ...helpline, organisation }])
    expect(runs).toMatchObject([{ title: helpline['title'], path: '/helplines/#gb-msh' }])
  })

  it.each(['Ask Acas first.', 'Acas', 'The Service says so.'])('is named in “%s”', async (text) => {
    expect((await worksIn([says(text)])).namedIn).toEqual([GUIDE])
  })

  it.each(['Ask at Macas.', 'ACAS', 'the service'])('is not named in “%s”', async (text) => {
    expect((await worksIn([says(text)])).namedIn).toEqual([])
  })

  it('is named where a text links to it, and where it endorses one', async () => {
    const [page] = referTo('organisation-acas')
    const block = { _type: 'block', _key: 'a', style: 'normal', markDefs: [{ _type: 'pageLink', _key: 'm', page }] }
    const linked = { ...guide, body: [{ ...block, children: [{ _type: 'span', _key: 'b', text: 'x', marks: ['m'] }] }] }
    expect((await worksIn([linked])).namedIn).toEqual([GUIDE])
    expect((await worksIn([{ ...guide, endorsedBy: referTo('organisation-acas') }])).namedIn).toEqual([GUIDE])
  })

  it('has a page in every language as soon as it has one in English', async () => {
    const polish = translate(guide, 'pl', { ...says('Zapytaj.'), title: 'Zanim zapukasz' })
    const named = await worksIn([says('Ask Acas.'), translate(acas, 'pl', { ...acas, title: 'Akas' }), polish], 'pl')
    expect(named).toMatchObject({ title: 'Akas', path: '/pl/organisations/acas/' })
    expect(named.namedIn).toEqual([{ title: 'Zanim zapukasz', path: '/pl/guides/knock/', language: 'pl' }])
  })
})
