import { expect, it } from 'vitest'

import { MEMBERSHIPS } from '../../../../sanity-studio/model/schema/vocabularies/organisations.ts'
import { memberRows } from '../../../../src/features/resources/member-rows.ts'
import { organisationLists } from '../../../../src/features/resources/organisation-lists.ts'
import { makePolicy } from '../../../helpers/make-paper.ts'
import { makeExternalResource } from '../../../helpers/make-card.ts'
import { makeOrganisation } from '../../../helpers/make-facts.ts'
import { makeContext } from '../../site/make-context.ts'

const LINK = { title: 'A poster', path: '/resources/a/' }
const OTHER = { title: 'A guide', path: '/guides/b/' }

it('Organisations with something on the hub are listed by kind, the others by name', async () => {
  const organisations = [
    makeOrganisation({ title: 'Unseen', kind: 'ngo', contributed: [LINK, OTHER], runs: [OTHER] }),
    makeOrganisation({ title: 'Ministry', kind: 'government', namedIn: [OTHER] }),
    makeOrganisation({ title: 'Nothing', slug: 'nothing' }),
    makeOrganisation({ title: 'Another', kind: 'ngo', runs: [OTHER] }),
  ]
  const { rows, others } = organisationLists(await makeContext({ organisations }))
  expect(rows.map(({ link, kind }) => [kind, link.title])).toEqual([
    ['ngo', 'Unseen'],
    ['ngo', 'Another'],
    ['government', 'Ministry'],
  ])
  expect(others).toEqual([{ title: 'Nothing', slug: 'nothing', language: 'en' }])
})

it('Members are listed by their place in the network, with that for which they answer', async () => {
  const organisations = [
    makeOrganisation({ title: 'A friend', membership: 'supporter' }),
    makeOrganisation({ title: 'An owner', membership: 'member', networkRole: 'owner' }),
    makeOrganisation({ title: 'A stranger' }),
    makeOrganisation({ title: 'The founder', membership: 'coordinator' }),
  ]
  const { members } = organisationLists(await makeContext({ organisations }))
  expect(members.map(({ link, membership, networkRole }) => [link.title, membership, networkRole])).toEqual([
    ['The founder', 'coordinator', undefined],
    ['An owner', 'member', 'owner'],
    ['A friend', 'supporter', undefined],
  ])
})

it('The order of members is that of the content model', async () => {
  const organisations = MEMBERSHIPS.toReversed().map((membership) => makeOrganisation({ membership }))
  const { members } = organisationLists(await makeContext({ organisations }))
  expect(members.map(({ membership }) => membership)).toEqual(MEMBERSHIPS)
})

it('What an organisation has to do with is listed with its day and kind, the newest first, without a date last', async () => {
  const old = makeExternalResource({ path: '/resources/a/', title: 'Old', year: 2017 })
  const seen = makeExternalResource({ path: '/guides/b/', title: 'Seen', sourceSeen: '2018-09-12', year: 2018 })
  const { library } = await makeContext({ resources: [old, seen] })
  const page = { title: 'About', path: '/about/' }
  const rows = memberRows([page, ...[old, seen].map(({ title, path }) => ({ title, path }))], library)
  expect(rows.map(({ link, date, kind }) => [link.title, date, kind])).toEqual([
    ['Seen', '2018-09-12', seen.kind],
    ['Old', '2017', old.kind],
    ['About', undefined, undefined],
  ])
})

it('A text of the hub that names an organisation bears no date: it would seem to be the day on which it was named', async () => {
  const own = { ...makePolicy([]), path: '/papers/a/', title: 'A paper', sourceSeen: '2018-09-12', year: 2018 }
  const { library } = await makeContext({ resources: [own] })
  const [row] = memberRows([{ title: own.title, path: own.path }], library)
  expect(row).toMatchObject({ date: undefined, kind: own.kind })
})
