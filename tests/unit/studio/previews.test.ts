import { expect, it } from 'vitest'

import { previewOf } from '../../helpers/preview-of.ts'

it.each([
  ['helplineNumber', { title: 'Helpline', phone: '08000' }, '08000', 'Helpline'],
  ['helplineNumber', { title: 'Helpline', textNumber: '60066' }, '60066', 'Helpline'],
  ['helplineNumber', {}, 'Number: choose a helpline', undefined],
  ['paperReader', { title: 'Ada', as: 'lawyer', on: '2026-11-27' }, 'Ada', 'lawyer · 2026-11-27'],
  ['fillIn', { field: 'hotelName' }, '[hotelName]', undefined],
  ['fillIn', {}, 'Blank: choose which', undefined],
  ['fillInField', { title: 'name of the hotel', name: 'hotelName' }, 'name of the hotel', 'hotelName'],
  ['source', { publisher: 'ILO', citation: 'Report', dated: '2022' }, 'ILO', '2022 · Report'],
  ['picture', { credit: 'Us' }, 'No description yet', 'Us'],
  ['lesson', { title: 'Signs', minutes: 10 }, 'Signs', '10 minutes'],
  ['scenario', { title: 'A knock', question: 'What now?' }, 'A knock', 'What now?'],
  ['scene', { title: 'angry', question: 'And now?' }, 'angry', 'And now?'],
  ['lawCover', { title: 'SB 970' }, 'SB 970', 'Topics of a law'],
  ['sizeTest', { measure: 'turnover', number: 36_000_000, currency: 'GBP' }, 'Turnover in a year', 'GBP · 36,000,000'],
  ['sizeTest', { measure: 'rooms' }, 'Rooms', undefined],
  ['duty', { title: 'Train staff', who: 'All', when: 'Every year' }, 'Train staff', 'All · Every year'],
  ['keptSearch', { words: 'boss not paying', first: 'Pay' }, 'boss not paying', 'Pay'],
  ['keptSearch', {}, 'Empty search', 'No answer is named'],
  ['partnershipMember', { title: 'Police', 'organisation.title': 'Sussex Police' }, 'Police', 'Sussex Police'],
  ['partnershipRole', { title: 'SPOC', what: 'Answers.' }, 'SPOC', 'Answers.'],
  ['organisationWork', { title: 'SSHIN', form: 'Network', when: 'since 2016' }, 'SSHIN', 'Network · since 2016'],
  ['organisationTie', { title: 'A council', text: 'on signs' }, 'A council', 'on signs'],
  ['partnershipWork', { title: 'Trains staff.' }, 'Trains staff.', undefined],
  ['referralStep', { title: 'Call', text: 'At once.' }, 'Call', 'At once.'],
  ['partnershipActivity', { title: 'Talk', when: '2018', by: 'Police' }, 'Talk', '2018 · Police'],
  ['partnershipFigure', { value: '242', what: 'people', asOf: 'to 2020' }, '242 · people', 'to 2020'],
  ['partnershipContact', { title: 'Site', web: 'https://example.org' }, 'Site', 'https://example.org'],
  ['routePlace', { title: 'Scotland', supportDays: '90 days' }, 'Scotland', '90 days'],
  ['firstResponder', { title: 'Police', caveat: 'Not seen' }, 'Police', 'Not seen'],
  ['reviewRemark', { title: 'Say when.', field: 'body' }, 'Say when.', 'body'],
  ['quizQuestion', { title: 'Who calls?' }, 'Who calls?', undefined],
  ['hardQuestion', { title: 'A joke', answer: 'Stay kind.' }, 'A joke', 'Stay kind.'],
])('An object “%s” shows what is in it', (type, found, title, subtitle) => {
  expect(previewOf(type, found)).toMatchObject({ title, subtitle })
})

it.each([
  ['helpline', { title: 'A', country: 'GB-EAW', phone: '999' }, 'England and Wales · 999'],
  ['helpline', { title: 'A', country: 'GB', web: 'https://example.org' }, 'United Kingdom · https://example.org'],
  ['law', { title: 'A', jurisdiction: 'US-FL', kind: 'reporting-law' }, 'United States: Florida · Reporting law'],
  ['guide', { title: 'A', kind: 'guide', language: 'pl' }, 'Polish · Guide'],
  ['externalResource', { title: 'A', kind: 'video', publisher: 'ECPAT' }, 'Video · ECPAT'],
  ['organisation', { title: 'A', country: 'GB', kind: 'ngo' }, 'United Kingdom · Charities and NGOs'],
  ['partnership', { title: 'A', area: 'Kent', language: 'pl' }, 'Polish · Kent'],
  ['referralRoute', { title: 'A', country: 'GB' }, 'United Kingdom'],
  ['rightsAnswer', { title: 'A', jurisdictions: ['DE', 'GB-EAW'], answer: 'No.' }, 'Germany · England and Wales · No.'],
  ['case', { title: 'A', place: 'A hotel in Wales', years: '2021' }, 'A hotel in Wales · 2021'],
  ['sign', { title: 'A', mayAlsoBe: 'a cold' }, 'May also be: a cold'],
  ['topic', { title: 'A', definition: 'What it is', language: 'ar' }, 'Arabic · What it is'],
  ['siteSettings', { title: 'A', tagline: 'See, and act', language: 'en' }, 'English · See, and act'],
  ['review', { title: 'A', documentType: 'guide' }, 'guide'],
  ['changeNote', { title: 'A', day: '2026-11-27', kind: 'new' }, '2026-11-27 · New'],
  ['numberNotice', { title: 'A', before: '0800 1', after: '0800 2' }, '0800 1 · 0800 2'],
  ['removal', { title: 'A', reason: 'Doubled' }, 'Doubled'],
  ['actionStep', { title: 'A', stance: 'do-not' }, 'Do not'],
  ['pathStep', { title: 'A', phase: 'Act' }, 'Act'],
  ['indicator', { title: 'A', level: 'outcome' }, 'Outcome'],
  [
    'poster',
    { title: 'A', kind: 'staff-room', 'role.shortTitle': 'Housekeeping', language: 'ar' },
    'Arabic · Staff room · Housekeeping',
  ],
])('A document “%s” says what it is', (type, found, subtitle) => {
  expect(previewOf(type, found)).toMatchObject({ title: 'A', subtitle })
})
