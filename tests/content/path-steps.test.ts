import { expect, it } from 'vitest'

import { pathProps } from '../../src/features/hotel/path-props.ts'
import { makeContext } from '../unit/site/make-context.ts'
import { liveContent } from './live-content.ts'

/** What initiatives ask of each phase of the programme, and the step that has it. */
const ROW = {
  'analyse-plan': ['path-risk-map', 'path-ask-staff', 'path-figures'],
  implement: ['path-policy', 'path-talk', 'path-posters', 'path-suppliers', 'path-partners'],
  'assess-impact': ['path-read-log', 'path-quiz', 'path-same-questions', 'path-outside-view', 'path-next-year'],
} as const

/** Every question that a step asks, without what comes before it. */
function questionsOf(why: string): readonly string[] {
  return (why.match(/[^.:?]+\?/g) ?? []).map((question) => question.trim())
}

it('Human Security three-phase programme: each phase has the steps of its row', async () => {
  const { pathSteps } = liveContent.library('en')
  const { phases } = pathProps(await makeContext({ pathSteps }))
  const steps = new Map(phases.flatMap((phase) => phase.steps.map((step) => [step.id, step] as const)))
  for (const { phase, steps: own } of phases)
    expect(own.map(({ id }) => id)).toEqual(expect.arrayContaining([...ROW[phase]]))
  expect(steps.get('path-posters')?.material[0]).toEqual({ title: 'Posters and cards', path: '/posters/' })
  expect(steps.get('path-read-log')?.material[0]).toMatchObject({ path: '/impact/summary/' })
  const [first, again] = ['path-ask-staff', 'path-same-questions'].map((id) => questionsOf(steps.get(id)?.why ?? ''))
  expect(first).toHaveLength(5)
  expect(again?.slice(0, 5)).toEqual(first)
})
