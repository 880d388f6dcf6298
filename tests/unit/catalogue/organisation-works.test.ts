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

  it('is named where a text links to it', async () => {
    const [page] = referTo('organisation-acas')
    const block = { _type: 'block', _key: 'a', style: 'normal', markDefs: [{ _type: 'pageLink', _key: 'm', page }] }
    const linked = { ...guide, body: [{ ...block, children: [{ _type: 'span', _key: 'b', text: 'x', marks: ['m'] }] }] }
    expect((await worksIn([linked])).namedIn).toEqual([GUIDE])
  })

  it('has what it endorses', async () => {
    const organisation = await worksIn([{ ...guide, endorsedBy: referTo('organisation-acas') }])
    expect(organisation).toMatchObject({ endorsed: [GUIDE], namedIn: [], path: '/organisations/acas/' })
  })

  it('has the network that it endorses, which names it', async () => {
    const network = { ...acas, _id: 'organisation-network', title: 'A network', slug: { current: 'network' } }
    const { organisations } = await buildFrom(
      hubWith(acas, { ...network, endorsedBy: referTo('organisation-acas') }),
      'en',
    )
    const [by, endorsed] = ['Acas', 'A network'].map((title) => organisations.find((one) => one.title === title))
    expect(by).toMatchObject({ endorsed: [{ title: 'A network', path: '/organisations/network/' }], endorsedBy: [] })
    expect(endorsed).toMatchObject({ endorsed: [], endorsedBy: [{ title: 'Acas', path: '/organisations/acas/' }] })
  })

  it('has what others built on its work, and not what it built on that itself', async () => {
    const contributedBy = referTo('organisation-acas')
    const built = { adaptedFrom: referTo('guide-base') }
    const base = { ...guide, _id: 'guide-base', title: 'The base', slug: { current: 'base' }, contributedBy }
    const own = { ...guide, _id: 'guide-own', title: 'Its own', slug: { current: 'own' }, contributedBy, ...built }
    const { adapted, contributed } = await worksIn([{ ...guide, ...built }, base, own])
    expect(adapted).toEqual([GUIDE])
    expect(contributed.map(({ title }) => title)).toEqual(['The base', 'Its own'])
  })

  it('has a page as a member of the network, also with nothing on the hub, and says what it ran and with whom', async () => {
    const saidBy = [{ _key: 's', publisher: 'A paper', dated: '2018' }]
    const { organisations } = await buildFrom(
      hubWith({
        ...acas,
        ...{ membership: 'founding-member', networkRole: 'owner' },
        work: [{ _key: 'w', title: 'A network', when: 'since 2016', form: 'Network', sources: saidBy }],
        workedWith: [{ _key: 't', name: 'A council', text: 'on signs', sources: saidBy }],
      }),
      'en',
    )
    const sources = [{ publisher: 'A paper', dated: '2018' }]
    expect(organisations[0]).toMatchObject({
      ...{ path: '/organisations/acas/', membership: 'founding-member', networkRole: 'owner' },
      work: [{ title: 'A network', when: 'since 2016', form: 'Network', page: undefined, sources }],
      workedWith: [{ name: 'A council', text: 'on signs', page: undefined, sources }],
    })
  })

  it('has a page in every language as soon as it has one in English', async () => {
    const polish = translate(guide, 'pl', { ...says('Zapytaj.'), title: 'Zanim zapukasz' })
    const named = await worksIn([says('Ask Acas.'), translate(acas, 'pl', { ...acas, title: 'Akas' }), polish], 'pl')
    expect(named).toMatchObject({ title: 'Akas', path: '/pl/organisations/acas/' })
    expect(named.namedIn).toEqual([{ title: 'Zanim zapukasz', path: '/pl/guides/knock/', language: 'pl' }])
  })
})
