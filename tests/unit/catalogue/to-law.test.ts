import { expect, it } from 'vitest'

import { buildFrom } from '../../helpers/build-from.ts'
import { hubWith, translate, type TestDocument } from '../../helpers/make-documents.ts'

const official = { _type: 'source', _key: 'official', publisher: 'Texas Legislature', url: 'https://example.org/law' }
const notice = {
  where: 'Where staff see it.',
  size: '11 × 15 inches.',
  letters: '32 points.',
  languages: 'English.',
  address: 'https://example.org/sign',
}

const law: TestDocument = {
  _id: 'law-act',
  _type: 'law',
  language: 'en',
  slug: { _type: 'slug', current: 'act' },
  title: 'Act',
  jurisdiction: 'US-TX',
  kind: 'hotel-training-law',
  asksOfHotels: 'Train staff.',
  from: '2022-01-01',
  until: '2030-01-01',
  penalty: 'A fine.',
  penaltySources: [official],
  officialText: [official],
  sizes: [
    { _key: 'a', measure: 'rooms', number: 10, isOver: true },
    { _key: 'b', measure: 'turnover', number: 5000000, currency: 'USD' },
  ],
  sizesNeeded: 1,
  belowDepends: true,
  binds: ['operator'],
  duties: [
    {
      _key: 'train',
      title: 'Train staff',
      about: 'training',
      length: '20 minutes.',
      needsApproval: true,
      coursesUrl: 'https://example.org/courses',
      coursesFrom: 'the Attorney General',
      binds: ['owner'],
      who: 'All.',
      what: 'A course.',
      when: 'Every year.',
      keep: 'A list.',
      from: '2027-01-01',
    },
    { _key: 'sign', title: 'Hang up a sign', isAdvice: true, sources: [official], notice },
  ],
}

async function lawIn(language: string, ...documents: readonly TestDocument[]) {
  const { laws } = await buildFrom(hubWith(...documents), language)
  return laws.find(({ id }) => id === law._id)
}

it('A law has its duties in their order, its days, what follows and where it is published', async () => {
  expect(await lawIn('en', law)).toMatchObject({
    from: '2022-01-01',
    until: '2030-01-01',
    startUnconfirmed: false,
    penalty: 'A fine.',
    officialText: [{ publisher: 'Texas Legislature', url: 'https://example.org/law' }],
    duties: [
      {
        title: 'Train staff',
        who: 'All.',
        what: 'A course.',
        when: 'Every year.',
        keep: 'A list.',
        from: '2027-01-01',
        isAdvice: false,
      },
      {
        title: 'Hang up a sign',
        who: undefined,
        what: undefined,
        when: undefined,
        keep: undefined,
        isAdvice: true,
        notice,
      },
    ],
  })
})

it('The words of its duties come from the translation, their days from the original', async () => {
  const duties = [
    { _key: 'sign', title: 'Powieś znak' },
    {
      _key: 'train',
      notice: { size: 'A4', address: 'https://example.com/' },
      title: 'Szkol',
      what: 'Kurs.',
      from: '2000-01-01',
      isAdvice: true,
    },
    { _key: 'other', title: 'Inne', from: '2000-01-01', isAdvice: true },
  ]
  const polish = translate(law, 'pl', {
    ...{ title: 'Ustawa', asksOfHotels: 'Szkol.', penalty: 'Grzywna.', duties },
    ...{ from: '2000-01-01', until: null, startUnconfirmed: true, officialText: [] },
  })
  expect(await lawIn('pl', law, polish)).toMatchObject({
    from: '2022-01-01',
    until: '2030-01-01',
    startUnconfirmed: false,
    penalty: 'Grzywna.',
    officialText: [{ publisher: 'Texas Legislature' }],
    duties: [
      // Where a translation says nothing of the notice, the words of the original stay.
      { title: 'Powieś znak', notice, isAdvice: true, sources: [{ publisher: 'Texas Legislature' }] },
      {
        title: 'Szkol',
        what: 'Kurs.',
        from: '2027-01-01',
        isAdvice: false,
        notice: { size: 'A4', address: undefined },
      },
      { title: 'Inne', isAdvice: false, sources: [] },
    ],
  })
})

it('A law has its sizes as numbers, whom it binds, who says the penalty, and which courses count', async () => {
  const known = {
    size: {
      tests: [
        { measure: 'rooms', number: 10, isOver: true },
        { measure: 'turnover', number: 5000000, isOver: false, currency: 'USD' },
      ],
      ...{ needed: 1, belowDepends: true },
    },
    binds: ['operator'],
    penaltySources: [{ publisher: 'Texas Legislature' }],
    duties: [
      {
        ...{ about: 'training', length: '20 minutes.', needsApproval: true, binds: ['owner'] },
        coursesFrom: 'the Attorney General',
        coursesUrl: 'https://example.org/courses',
      },
      {
        about: undefined,
        length: undefined,
        needsApproval: false,
        binds: [],
        coursesUrl: undefined,
        coursesFrom: undefined,
      },
    ],
  }
  expect(await lawIn('en', law)).toMatchObject(known)
  // A translation cannot change what is a fact.
  const duties = [{ _key: 'train', title: 'Szkol', length: '20 minut.', binds: ['franchisor'], needsApproval: false }]
  const polish = translate(law, 'pl', { title: 'Ustawa', asksOfHotels: 'Szkol.', binds: [], sizes: [], duties })
  expect(await lawIn('pl', law, polish)).toMatchObject({
    ...{ size: known.size, binds: ['operator'] },
    duties: [{ length: '20 minut.', needsApproval: true, binds: ['owner'], coursesFrom: 'the Attorney General' }],
  })
})

it('A law of which little is known has no duties and no official text', async () => {
  const bare = { _id: 'law-act', _type: 'law', language: 'en', title: 'Act' }
  expect(await lawIn('en', bare)).toMatchObject({
    ...{ duties: [], officialText: [], startUnconfirmed: false, binds: [], penaltySources: [] },
    size: { tests: [], needed: 0, belowDepends: false },
  })
})
