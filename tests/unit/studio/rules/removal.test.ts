import { describe, expect, it } from 'vitest'

import {
  readRequest,
  removalStatus,
  removalSteps,
  whyNoReason,
  whyNotApproveRemoval,
  type RemovalRequest,
} from '../../../../sanity-studio/model/rules/removal.ts'

const waiting: RemovalRequest = {
  kind: 'delete',
  reason: 'Doubled',
  requestedRevision: 'r1',
  approvedRevision: undefined,
  requester: 'ada',
  approver: undefined,
}
const approved: RemovalRequest = { ...waiting, approvedRevision: 'r1', approver: 'ben' }

describe('The status of a request', () => {
  it.each([
    ['none', undefined],
    ['none', { ...approved, kind: 'unpublish' }],
    ['waiting', waiting],
    ['approved', approved],
    ['own', { ...approved, approver: 'ada' }],
    ['unknown', { ...approved, approver: undefined }],
    ['changed', { ...approved, requestedRevision: 'r0' }],
    ['changed', { ...approved, approvedRevision: 'r0' }],
  ] as const)('is “%s”', (status, request) => {
    expect(removalStatus('delete', 'r1', request)).toBe(status)
  })
})

describe('What a person can do', () => {
  it.each([
    ['ask, where nobody has', 'none', undefined, 'ada', ['ask']],
    ['withdraw, where she asked', 'waiting', waiting, 'ada', ['withdraw']],
    ['approve or refuse, where another asked', 'waiting', waiting, 'ben', ['approve', 'withdraw']],
    ['remove, where it is approved', 'approved', approved, 'ada', ['remove', 'withdraw']],
    ['ask again, where the document changed', 'changed', approved, 'ada', ['ask']],
    ['ask again, where she approved herself', 'own', approved, 'ada', ['ask']],
  ] as const)('%s', (_, status, request, person, steps) => {
    expect(removalSteps(status, { request, isAsked: true, person })).toEqual(steps)
  })

  it('is to remove it at once, where no second reader is asked for', () => {
    expect(removalSteps('none', { request: undefined, isAsked: false, person: 'ada' })).toEqual(['remove'])
  })
})

it('Nobody approves her own request, nor one whose author is not known', () => {
  expect(whyNotApproveRemoval(waiting, 'ada')).toBe('You made the request, so another person has to approve it.')
  expect(whyNotApproveRemoval({ ...waiting, requester: undefined }, 'ben')).toContain('wait a moment')
  expect(whyNotApproveRemoval(waiting, 'ben')).toBeUndefined()
})

it('A reason says something', () => {
  expect(whyNoReason('  old ')).toBe('Write why, in a few words: the second reader reads it.')
  expect(whyNoReason('The line is closed.')).toBeUndefined()
})

it('A request is read from its document, and has an approver only once it is approved', () => {
  const fields = { kind: 'unpublish', reason: 'Old', requestedRevision: 'r1' }
  const authors = { requester: 'ada', approver: 'ada' }
  expect(readRequest(fields, authors)).toEqual({
    ...fields,
    approvedRevision: undefined,
    requester: 'ada',
    approver: undefined,
  })
  expect(readRequest({ approvedRevision: 'r1' }, authors)).toMatchObject({
    kind: 'delete',
    reason: '',
    approver: 'ada',
  })
})
