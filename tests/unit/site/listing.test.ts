import { describe, expect, it } from 'vitest'

import { facetGroups, filterFacets, listingPages, resourcesIn, searchFacets } from '../../../src/site/listing.ts'
import { idsOf, makeExternalResource } from '../../helpers/make-card.ts'
import { makeOrganisation } from '../../helpers/make-facts.ts'
import { makeContext } from './make-context.ts'

const TERM = { definition: '', layTerms: [], language: 'en', isFallback: false, isUnchecked: false }
const roles = ['Housekeeping', 'Spa', 'Desk'].map((shortTitle, order) => {
  const slug = shortTitle.toLowerCase()
  return {
    ...TERM,
    id: `role-${slug}`,
    slug,
    path: `/jobs/${slug}/`,
    title: shortTitle,
    shortTitle,
    order,
    isOutside: false,
  }
})
const topics = [
  { ...TERM, id: 'topic-signs', slug: 'signs', path: '/topics/signs/', title: 'Signs', order: 1, theme: 'all-signs' },
]
const resources = [
  makeExternalResource({ id: 'all', forEveryJob: true }),
  makeExternalResource({ id: 'one', roles: ['housekeeping'], topics: ['signs'] }),
  makeExternalResource({ id: 'two', roles: ['housekeeping', 'desk'], jurisdictions: ['DE-BY', 'GB'], kind: 'guide' }),
]

const contextOfLists = () => makeContext({ roles, topics, resources })

async function valuesOf(facet: string) {
  return facetGroups(await contextOfLists())
    .filter((group) => group.facet === facet)
    .map(({ value, name, resources }) => [value, name, resources.length])
}

describe('The pages of the values of facets', () => {
  it('are in the order of the values, with what is for every job under each job that something names', async () => {
    expect(await valuesOf('role')).toEqual([
      ['housekeeping', 'Housekeeping', 3],
      ['desk', 'Desk', 2],
    ])
  })

  it('are named by their vocabulary, and made of values that something has', async () => {
    expect(await valuesOf('country')).toEqual([
      ['GB', 'United Kingdom', 1],
      ['DE-BY', 'Germany: Bavaria', 1],
    ])
    expect(await valuesOf('kind')).toEqual([
      ['guide', 'Guide', 1],
      ['poster', 'Poster or card', 2],
    ])
    expect(await valuesOf('phase')).toEqual([])
  })

  it('have addresses in lower case', async () => {
    const resources = ['a', 'b', 'c'].map((id) => makeExternalResource({ id, jurisdictions: ['DE-BY'] }))
    const context = await makeContext({ resources })
    expect(resourcesIn(context, 'country', 'DE-BY').path).toBe('/browse/country/de-by/')
  })

  it('need three resources: fewer are on the page of their organisation, or in the list with its filter set; those of a topic on its page', async () => {
    const organisations = [makeOrganisation({ slug: 'unseen', path: '/organisations/unseen/' })]
    const few = { contributors: ['unseen'], topics: ['signs'], jurisdictions: ['DE-BY'] }
    const context = await makeContext({
      organisations,
      topics,
      resources: ['a', 'b'].map((id) => makeExternalResource({ id, ...few })),
    })
    const found = facetGroups(context).filter(({ facet }) => facet in { contributor: 1, topic: 1, country: 1 })
    expect(found.map(({ isElsewhere, path }) => [isElsewhere, path])).toEqual([
      [true, '/topics/signs/'],
      [true, '/organisations/unseen/'],
      [true, '/browse/?country=DE-BY'],
    ])
  })

  it('have a page in another language only where a resource is written in it, and lead to the English one else', async () => {
    const resources = [
      ...['one', 'three', 'two'].map((id) => makeExternalResource({ id, topics: ['signs', 'pay'], isFallback: true })),
      makeExternalResource({ id: 'polish', topics: ['pay'], language: 'pl' }),
    ]
    const more = topics.map((topic) => ({
      ...topic,
      slug: 'pay',
      path: '/pl/topics/pay/',
      title: 'Zapłata',
      language: 'pl',
    }))
    const context = { ...(await makeContext({ resources, topics: [...topics, ...more] })), language: 'pl' }
    const found = facetGroups(context).filter(({ facet }) => facet === 'topic')
    expect(found.map(({ value, hasPage, path }) => [value, hasPage, path])).toEqual([
      ['signs', false, '/topics/signs/'],
      ['pay', true, '/pl/topics/pay/'],
    ])
    expect(idsOf(found[1]?.resources ?? [])).toEqual(['polish', 'one', 'three', 'two'])
  })

  it('list the best first, and those of a job the best for that job', async () => {
    const context = await makeContext({
      roles,
      topics,
      resources: [
        makeExternalResource({ id: 'paid', roles: ['desk'], topics: ['signs'], access: 'paid', hotelSpecific: false }),
        makeExternalResource({ id: 'every', forEveryJob: true, topics: ['signs'], year: 2020 }),
        makeExternalResource({ id: 'open', roles: ['desk'], topics: ['signs'] }),
      ],
    })
    expect(idsOf(resourcesIn(context, 'role', 'desk').resources)).toEqual(['open', 'every', 'paid'])
    expect(idsOf(resourcesIn(context, 'topic', 'signs').resources)).toEqual(['every', 'open', 'paid'])
  })

  it('list nothing of a value that nothing has', async () => {
    const context = await contextOfLists()
    expect(resourcesIn(context, 'role', 'spa')).toEqual({ resources: [], path: '/browse/' })
    expect(resourcesIn(context, 'role', 'desk').resources.map(({ id }) => id)).toEqual(['two', 'all'])
  })
})

describe('The filter column', () => {
  it('offers every facet, each value with its page and its number', async () => {
    const facets = filterFacets(await contextOfLists())
    expect(facets.map(({ facet }) => facet)).toContain('phase')
    expect(facets.find(({ facet }) => facet === 'topic')?.values).toEqual([
      { value: 'signs', title: 'Signs', language: 'en', count: 1, path: '/topics/signs/' },
    ])
  })

  it('has the most frequent of very many organisations that have a list, in their order, and a link to all', async () => {
    const organisations = Array.from({ length: 82 }, (_, at) => makeOrganisation({ slug: `o${at}`, title: `O ${at}` }))
    const resources = organisations.flatMap(({ slug }, at) =>
      Array.from({ length: at === 0 ? 2 : at === 40 ? 3 : 4 }, (_, copy) =>
        makeExternalResource({ id: `${slug}-${copy}`, contributors: [slug] }),
      ),
    )
    const facets = filterFacets(await makeContext({ organisations, resources }))
    const { values = [], more } = facets.find(({ facet }) => facet === 'contributor') ?? {}
    const kept = organisations.map(({ slug }) => slug).filter((slug) => slug !== 'o0' && slug !== 'o40')
    expect(values.map(({ value }) => value)).toEqual(kept)
    expect(more).toEqual({ title: 'More: Organisations', path: '/organisations/' })
    expect(facets.flatMap(({ facet, more }) => (more === undefined ? [] : [facet]))).toEqual(['contributor'])
  })

  it('names in another language only organisations of which something is written in it', async () => {
    const organisations = ['a', 'b'].map((slug) => makeOrganisation({ slug, title: slug }))
    const resources = ['a', 'a', 'a', 'b', 'b', 'b'].map((slug, at) =>
      makeExternalResource({
        id: `${at}`,
        contributors: [slug],
        ...(at === 0 ? { language: 'pl' } : { isFallback: true }),
      }),
    )
    const facets = filterFacets({ ...(await makeContext({ organisations, resources })), language: 'pl' })
    const values = facets.find(({ facet }) => facet === 'contributor')?.values ?? []
    expect(values.map(({ value }) => value)).toEqual(['a'])
  })

  it('of the search offers also jobs that no resource names, by their own pages', async () => {
    const jobs = searchFacets(await contextOfLists()).find(({ facet }) => facet === 'role')?.values ?? []
    expect(jobs.map(({ value, path, count }) => [value, path, count])).toEqual([
      ['housekeeping', '/browse/role/housekeeping/', 3],
      ['spa', '/jobs/spa/', 0],
      ['desk', '/browse/?role=desk', 2],
    ])
  })
})

it('A list is divided into pages, and its first page has no number in its address', () => {
  const many = Array.from({ length: 30 }, (_, number) => makeExternalResource({ id: String(number) }))
  expect(listingPages(many).map(({ page, slice, total }) => [page, slice.items.length, total])).toEqual([
    [undefined, 24, 30],
    ['page/2', 6, 30],
  ])
})

it('In another language a list begins with what is written in it, and ends with a few in English', () => {
  const english = Array.from({ length: 30 }, (_, number) =>
    makeExternalResource({ id: `e${number}`, isFallback: true }),
  )
  const [first, ...others] = listingPages([...english, makeExternalResource({ id: 'own', language: 'pl' })])
  expect(others).toEqual([])
  expect([first?.slice.items[0]?.id, first?.slice.count, first?.slice.left, first?.total]).toEqual(['own', 1, 25, 31])
})
