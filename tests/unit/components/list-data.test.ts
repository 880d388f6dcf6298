import { expect, it } from 'vitest'

import { toListData } from '../../../src/components/ResourceList/list-data.ts'
import { translator } from '../../../src/i18n/translate.ts'
import { makeExternalResource } from '../../helpers/make-card.ts'

const poster = makeExternalResource({
  id: 'externalResource-poster',
  title: 'Know the signs',
  year: 2021,
  minutes: 2,
  sourceSeen: '2024-02',
  topics: ['spotting'],
})
const leaflet = makeExternalResource({ kind: 'worker-leaflet', forEveryJob: true })
const { cards, facets } = toListData([poster, leaflet], translator('en'), 'en')

it('A card carries what the list shows and sorts by', () => {
  expect(cards[0]).toEqual({
    id: 'externalResource-poster',
    path: '/resources/externalResource-a/',
    title: 'Know the signs',
    summary: '',
    language: 'en',
    year: 2021,
    minutes: 2,
    merit: { worth: 2, jobs: 0, date: '2024-02' },
    label: 'Poster or card',
    line: 'Unseen · 2021 · 2 minutes · English',
  })
})

it('A card carries nothing of the page behind it, so that lists stay small', () => {
  expect(JSON.stringify(cards)).not.toContain('unseenuk.org')
})

it('The facets name the cards by their positions', () => {
  expect(facets).toMatchObject({
    kind: { poster: [0], 'worker-leaflet': [1] },
    role: { '*': [1] },
    topic: { spotting: [0] },
  })
})
