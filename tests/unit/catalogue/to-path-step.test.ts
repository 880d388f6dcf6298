import { expect, it } from 'vitest'

import { buildFrom } from '../../helpers/build-from.ts'
import { hubWith, referTo, translate, type TestDocument } from '../../helpers/make-documents.ts'

const step: TestDocument = {
  _id: 'path-map',
  _type: 'pathStep',
  language: 'en',
  title: 'Draw a map',
  phase: 'analyse-plan',
  order: 20,
  why: 'Walk round once.',
  inSmallHotel: 'One hour.',
  areas: ['rooms'],
  tool: 'posters',
  material: referTo('topic-spotting'),
}
const first: TestDocument = { _id: 'path-name', _type: 'pathStep', language: 'en', title: 'Name', phase: 'implement' }

it('A step has its words from the translation, all else from the original; steps are in their order', async () => {
  const polish = translate(step, 'pl', {
    ...step,
    title: 'Mapa',
    why: 'Obejdź.',
    inSmallHotel: null,
    order: 1,
    areas: [],
  })
  const { pathSteps } = await buildFrom(hubWith(step, { ...first, order: 10, why: 'Two names.' }, polish), 'pl')
  expect(pathSteps).toMatchObject([
    { id: 'path-name', title: 'Name', phase: 'implement', isFallback: true, areas: [], material: [] },
    {
      ...{ id: 'path-map', title: 'Mapa', why: 'Obejdź.', phase: 'analyse-plan', order: 20, areas: ['rooms'] },
      ...{ inSmallHotel: undefined, tool: 'posters' },
      material: [{ path: '/topics/spotting/' }],
    },
  ])
})
