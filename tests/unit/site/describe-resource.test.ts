import { expect, it } from 'vitest'

import { describeResource } from '../../../src/site/describe-resource.ts'
import { makeExternalResource } from '../../helpers/make-card.ts'
import { makeContext } from './make-context.ts'

it('An external resource has the address and the languages of its publisher, and no licence of ours', () => {
  const resource = makeExternalResource({ title: 'A poster', languages: ['en', 'pl'], year: 2018, minutes: 5 })
  expect(describeResource(resource)).toEqual({
    '@context': 'https://schema.org',
    '@type': 'CreativeWork',
    name: 'A poster',
    description: '',
    inLanguage: ['en', 'pl'],
    publisher: { '@type': 'Organization', name: 'Unseen' },
    url: 'https://www.unseenuk.org/poster',
    datePublished: '2018',
    timeRequired: 'PT5M',
  })
})

it('What a resource does not say is not described', () => {
  const description = describeResource(makeExternalResource({}))
  expect(description).not.toHaveProperty('datePublished')
  expect(description).not.toHaveProperty('timeRequired')
})

it('A guide is an article in one language under our licence', async () => {
  const guide = (await makeContext()).library.resources.find(({ type }) => type === 'guide')
  expect(guide && describeResource(guide)).toMatchObject({
    '@type': 'Article',
    inLanguage: 'en',
    license: 'https://creativecommons.org/licenses/by/4.0/',
  })
})
