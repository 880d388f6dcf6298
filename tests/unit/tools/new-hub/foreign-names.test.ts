import { expect, it } from 'vitest'

import { foreignNames } from '../../../../src/tools/new-hub/foreign-names.ts'
import { openQuestions } from '../../../../src/tools/new-hub/open-questions.ts'

const document = (_type: string, fields: object) => ({ _id: '', _type, _updatedAt: '', language: 'en', ...fields })
const { hasName, hasNumber } = foreignNames(
  [
    document('law', { jurisdiction: 'GB', title: 'National Referral Mechanism (NRM)' }),
    document('law', { jurisdiction: 'GB', title: 'CCTV: how long to keep it' }),
    document('law', { jurisdiction: 'GB-EAW', title: 'Criminal Code, article 1' }),
    document('law', { jurisdiction: 'SE', title: 'Criminal Code, article 2' }),
    document('helpline', { country: 'GB', title: 'Operation Makesafe (code word)', phone: '999 or 101', dial: '999' }),
    document('helpline', { country: 'EU', title: 'Emergency', phone: '112', dial: '112' }),
  ],
  ['SE'],
)

it.each(['NRM', 'Say “Operation Makesafe”.', 'The National Referral Mechanism helps.'])(
  '“%s” names what another country has',
  (text) => expect(hasName(text)).toBe(true),
)

it.each(['CCTV', 'The Criminal Code', 'Emergency', 'NRMs'])('“%s” names nothing of another country', (text) =>
  expect(hasName(text)).toBe(false),
)

it('A number is foreign where it would be dialled, and no country of the hub has it', () => {
  expect(['call 999', 'what to say when they call 101.', 'call 112', '101 hotels'].map(hasNumber)).toEqual([
    ...[true, true, false, false],
  ])
})

it('A country begins with the questions that it has no answer to, in the words of most countries', () => {
  const answer = (country: string, title: string) =>
    document('rightsAnswer', { sharedQuestion: 'hours', topic: 'time', jurisdictions: [country], title })
  const answers = [answer('GB-ENG', 'More than 48 hours?'), answer('IE', 'How long?'), answer('PL', 'How long?')]
  const open = openQuestions(answers, { countries: ['IE', 'SE'], base: 'sv' })
  expect(open).toMatchObject([{ _id: 'rights-se-hours', language: 'sv', title: 'How long?', jurisdictions: ['SE'] }])
  expect(open[0]).not.toHaveProperty('answer')
})
