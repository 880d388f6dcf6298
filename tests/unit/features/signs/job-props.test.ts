import { expect, it } from 'vitest'

import type { Role } from '../../../../src/domain/taxonomy.ts'
import { jobProps, type JobProps } from '../../../../src/features/signs/job-props.ts'
import { makeExternalResource } from '../../../helpers/make-card.ts'
import { makeSign } from '../../../helpers/make-facts.ts'
import { makeContext } from '../../site/make-context.ts'

const signs = [
  makeSign({ id: 'of-briefing', roles: ['desk'] }),
  makeSign({ id: 'of-job', roles: ['desk'] }),
  makeSign({ id: 'of-others', roles: ['spa'] }),
  makeSign({ id: 'of-all', roles: ['desk'], forEveryJob: true }),
]

const desk: Role = {
  ...{ id: 'role-desk', slug: 'desk', path: '/jobs/desk/', title: 'Front desk', shortTitle: 'Desk', definition: '' },
  ...{ order: 1, isOutside: false, layTerms: [], language: 'en', isFallback: false, isUnchecked: false },
  briefing: { signs: signs.slice(0, 1), do: [], dont: [], say: '' },
}

it('A job has its own signs besides those of its briefing, and knows how many those of every job are', async () => {
  const props = jobProps(desk, await makeContext({ signs, roles: [desk], resources: [] }))
  expect(props.signs.map(({ id }) => id)).toEqual(['of-job'])
  expect(props.commonSigns).toBe(1)
})

const guidesOf = ({ guides }: Pick<JobProps, 'guides'>) => guides.map(({ link }) => link.title)

it('A job shows its guides, those that name it first, at most eight, and counts them all; of English ones three elsewhere', async () => {
  const context = await makeContext({ roles: [desk] })
  const guide = context.library.resources.find(({ type }) => type === 'guide')
  if (guide === undefined) throw new Error('The good dataset has no guide.')
  const common = Array.from({ length: 12 }, (_, at) => ({
    ...guide,
    ...{ id: `common-${at}`, title: `common-${at}`, minutes: at + 1, roles: [], forEveryJob: true },
  }))
  const own = { ...guide, id: 'own', title: 'own', minutes: 60, roles: ['desk'], forEveryJob: false }
  const resources = [...common, own, makeExternalResource({ id: 'link', roles: ['desk'] })]
  const props = jobProps(desk, await makeContext({ roles: [desk], resources }))
  expect(guidesOf(props)).toEqual(['own', ...Array.from({ length: 7 }, (_, at) => `common-${at}`)])
  expect([props.guideCount, props.resourceCount]).toEqual([13, 14])
  const english = resources.map((resource, at) => ({ ...resource, language: at < 5 ? 'en' : 'pl' }))
  const inPolish = jobProps(desk, { ...(await makeContext({ roles: [desk], resources: english })), language: 'pl' })
  expect(guidesOf(inPolish)).toEqual(['own', ...[0, 1, 5, 6].map((at) => `common-${at}`)])
})
