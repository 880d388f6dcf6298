import { expect, it } from 'vitest'

import { contributedCards } from '../../../src/layouts/contributed-cards.ts'
import { organisationLists } from '../../../src/layouts/organisation-lists.ts'
import { idsOf, makeExternalResource } from '../../helpers/make-card.ts'
import { makeOrganisation } from '../../helpers/make-facts.ts'
import { makeContext } from './make-context.ts'

const LINK = { title: 'A poster', path: '/resources/a/' }
const OTHER = { title: 'A guide', path: '/guides/b/' }

it('Organisations with something on the hub are listed by kind with how much it is, the others by name', async () => {
  const organisations = [
    makeOrganisation({ title: 'Unseen', kind: 'ngo', contributed: [LINK, OTHER], runs: [OTHER] }),
    makeOrganisation({ title: 'Ministry', kind: 'government', namedIn: [OTHER] }),
    makeOrganisation({ title: 'Nothing', slug: 'nothing' }),
    makeOrganisation({ title: 'Another', kind: 'ngo', runs: [OTHER] }),
  ]
  const { rows, others } = organisationLists(await makeContext({ organisations }))
  expect(
    rows.map(({ link, kind, contributed, runs, namedIn }) => ({ title: link.title, kind, contributed, runs, namedIn })),
  ).toEqual([
    { title: 'Unseen', kind: 'ngo', contributed: 2, runs: 1, namedIn: 0 },
    { title: 'Another', kind: 'ngo', contributed: 0, runs: 1, namedIn: 0 },
    { title: 'Ministry', kind: 'government', contributed: 0, runs: 0, namedIn: 1 },
  ])
  expect(others).toEqual([{ title: 'Nothing', slug: 'nothing', language: 'en' }])
})

it('What an organisation contributed is shown as cards, best first', async () => {
  const paid = makeExternalResource({ id: 'paid', path: '/resources/a/', access: 'paid' })
  const open = makeExternalResource({ id: 'open', title: 'Zebra', path: '/guides/b/' })
  const context = await makeContext({ resources: [paid, makeExternalResource({ id: 'not its own' }), open] })
  expect(idsOf(contributedCards({ contributed: [LINK, OTHER] }, context))).toEqual(['open', 'paid'])
})
