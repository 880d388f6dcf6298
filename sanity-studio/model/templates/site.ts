import { LAST, ORIGINAL, type StartingPoint } from './template.ts'
import { toOutline } from './text.ts'
import { BASE_LANGUAGE } from '../../../src/domain/base-language.ts'

/** The initial values of topics, jobs, pages, posters, the path, model hotels and the settings of the site. */
export const siteTemplates: readonly StartingPoint[] = [
  {
    id: 'topic',
    title: 'Topic',
    schemaType: 'topic',
    description: 'What resources are about.',
    value: { ...ORIGINAL, order: LAST },
  },
  {
    id: 'role',
    title: 'Job',
    schemaType: 'role',
    description: 'A job in or around a hotel.',
    value: { ...ORIGINAL, order: LAST },
  },
  {
    id: 'page',
    title: 'Page',
    schemaType: 'page',
    description: 'A page about the hub itself.',
    value: {
      ...ORIGINAL,
      reviewEveryDays: 365,
      body: toOutline(['In short']),
    },
  },
  {
    id: 'poster',
    title: 'Poster',
    schemaType: 'poster',
    description: 'The headline and the lines of a poster, card or leaflet.',
    value: { ...ORIGINAL, kind: 'staff-room' },
  },
  {
    id: 'pathStep',
    title: 'Step of the path',
    schemaType: 'pathStep',
    description: 'A task of a hotel on the path “Start here”.',
    value: { ...ORIGINAL, order: LAST },
  },
  {
    id: 'modelHotel',
    title: 'Model hotel',
    schemaType: 'modelHotel',
    description: 'An invented hotel with its papers filled in.',
    value: ORIGINAL,
  },
  {
    id: 'changeNote',
    title: 'Change note',
    schemaType: 'changeNote',
    description: 'What changed on the hub as a whole; publishing a document writes its own.',
    value: { language: BASE_LANGUAGE, kind: 'updated', readBy: 'one-person' },
  },
  {
    id: 'siteSettings',
    title: 'Site in another language',
    schemaType: 'siteSettings',
    description: 'What the whole hub shares in one language; publishing it begins that language.',
    value: { translationStatus: 'machine-unchecked', secondReader: true },
  },
]
