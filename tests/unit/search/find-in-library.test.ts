import { describe, expect, it } from 'vitest'

import { readFrozenDocuments } from '../../bench/search/frozen.ts'
import { openLibraryEngine } from './library-engine.ts'
import { find } from './make-document.ts'

const engine = openLibraryEngine()

/** A query, and the pages of which one must be among its first three results. */
const QUERIES: readonly (readonly [string, readonly string[]])[] = [
  // A housekeeper.
  ['gest wont let us clean', ['/signs/#hk-dnd', '/guides/signs-for-housekeeping/']],
  ['do not disturb', ['/signs/#hk-dnd']],
  ['too many towels', ['/signs/#hk-linen-no-entry']],
  ['child alone in room', ['/signs/#hk-child-alone']],
  ['many men one room', ['/signs/#hk-traffic']],
  ['cleaner', ['/jobs/housekeeping/']],
  // Somebody who is exploited.
  ['boss keeps my passport', ['/signs/#hr-passports', '/guides/fair-recruitment/']],
  ['pasport', ['/signs/#hr-passports', '/signs/#all-no-id-money']],
  ['passp', ['/signs/#hr-passports', '/signs/#all-no-id-money']],
  ['not paid', ['/topics/worker-rights/', '/topics/labour-exploitation/', '/signs/#hr-underpay']],
  ['boss not paying', ['/topics/worker-rights/', '/topics/labour-exploitation/', '/signs/#hr-underpay']],
  ['passport taken', ['/rights/can-my-boss-keep-my-passport/']],
  ['boss keeps my passport', ['/rights/can-my-boss-keep-my-passport/']],
  ['i owe money for this job', ['/topics/labour-exploitation/', '/signs/#all-debt']],
  ['agency fees', ['/signs/#hr-fees', '/topics/recruitment/', '/guides/fair-recruitment/']],
  ['locked in', ['/signs/#mt-locked-in']],
  // Somebody in a hurry.
  ['who do I call', ['/what-to-do/', '/topics/what-to-do/']],
  ['999', ['/helplines/#gb-999']],
  ['101', ['/helplines/#gb-101']],
  ['08000121700', ['/helplines/#gb-msh']],
  ['helpline poland', ['/helplines/#pl-kcik', '/helplines/#pl-lastrada']],
  ['usa hotline', ['/helplines/#us-nht']],
  ['somebody asks me for help', ['/guides/when-somebody-asks-for-help/']],
  // The front desk.
  ['recpetion', ['/guides/signs-at-the-front-desk/', '/jobs/front-desk/']],
  ['frontdesk', ['/guides/signs-at-the-front-desk/', '/jobs/front-desk/']],
  ['no luggage', ['/signs/#fd-no-luggage']],
  ['taxi driver child', ['/signs/#dp-child-uneasy', '/guides/signs-for-drivers-and-porters/']],
  // A manager.
  ['al1', ['/partnerships/hertfordshire/']],
  ['hertfordshire', ['/partnerships/hertfordshire/']],
  ['section 54', ['/laws/uk-msa-s54/']],
  ['modern slavery act', ['/laws/uk-msa-s54/', '/laws/au-msa/']],
  ['california law', ['/laws/us-ca-ab2034/', '/laws/us-ca-sb970/']],
  ['anti slavery policy', ['/papers/anti-slavery-policy/']],
  ['incident form', ['/papers/incident-log/', '/topics/reporting/']],
  ['risk assesment', ['/topics/risk/', '/guides/risk-map/']],
  ['training for managers', ['/training/managers-session/']],
  ['gdpr', ['/topics/privacy/']],
  ['agencies without licence', ['/signs/#pr-license']],
  ['what is trafficking', ['/topics/definitions/', '/resources/no-room-for-trafficking/']],
]

describe('One of the pages is among the first three results', () => {
  it.each(QUERIES)('%s', (words, paths) => {
    const found = find(engine, words, 3)
    expect(
      found.filter((path) => paths.includes(path)),
      found.join(' '),
    ).not.toEqual([])
  })
})

it.each([
  ['gest wont let us clean', ['/signs/#hk-dnd']],
  ['passport taken', ['/rights/can-my-boss-keep-my-passport/']],
  ['boss keeps my passport', ['/rights/can-my-boss-keep-my-passport/']],
  [
    'boss not paying',
    [
      '/topics/labour-exploitation/',
      '/topics/worker-rights/',
      '/rights/i-left-and-they-did-not-pay-my-last-wages-what-can-i-do/',
      '/rights/what-is-the-lowest-pay-my-boss-may-give-me/',
    ],
  ],
  ['who do I call', ['/helplines/#gb-msh', '/what-to-do/', '/topics/what-to-do/']],
  ['section 54', ['/laws/uk-msa-s54/']],
])('the page that was meant is the first result: %s', (words, paths) => {
  expect(paths).toContain(find(engine, words, 1)[0])
})

it.each([
  ['999', '/helplines/#gb-999'],
  ['0800 0121700', '/helplines/#gb-msh'],
  ['(0808) 800-5000', '/helplines/#gb-x-nspcc'],
])('the helpline with the number is the first result: %s', (words, path) => {
  expect(find(engine, words, 1)[0]).toBe(path)
})

it.each([
  ['emergency', '/helplines/#gb-999'],
  ['police', '/helplines/#gb-101'],
])('of the helplines of all countries the hub’s own is the first result: %s', (words, path) => {
  expect(find(engine, words, 20).filter((id) => id.startsWith('/helplines/'))[0]).toBe(path)
})

describe('“Did you mean” suggests what was meant', () => {
  it.each([
    ['gest wont let us clean', 'guest wont let us clean'],
    ['human traficking', 'human trafficking'],
    ['houskeping', 'housekeeping'],
    ['minimun wage', 'minimum wage'],
  ])('%s → %s', (typed, meant) => {
    expect(engine.search(typed).suggestion).toBe(meant)
  })

  it('and nothing where no name is similar', () => {
    expect(engine.search('zzzz qqqq')).toMatchObject({ hits: [], suggestion: undefined })
  })
})

it('every sign is among the first three results for each of its lay terms', () => {
  const signs = readFrozenDocuments('en').filter(({ group }) => group === 'sign')
  const missed = signs.filter(({ id, layTerms: [term = ''] }) => !find(engine, term, 3).includes(id))
  expect(missed.map(({ id }) => id)).toEqual([])
})
