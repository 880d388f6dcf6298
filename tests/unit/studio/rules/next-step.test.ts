import { expect, it } from 'vitest'

import { nextStep } from '../../../../sanity-studio/model/rules/next-step.ts'

const draft = { revision: 'r1', writers: ['ada', 'eve'] }

it.each([
  ['sends what nobody has read', 'none', 'ada', 'send'],
  ['sees that her own text is sent', 'waiting', 'ada', 'send'],
  ['approves what another wrote', 'waiting', 'ben', 'approve'],
  ['sees that what she only helped to write is sent', 'waiting', 'eve', 'send'],
  ['sends what was sent back', 'sent-back', 'ada', 'send'],
  ['sends what was changed after its approval', 'changed', 'ada', 'send'],
  ['publishes what is approved', 'approved', 'ada', 'publish'],
] as const)('A person %s', (_, status, person, step) => {
  expect(nextStep(status, draft, person)).toBe(step)
})
