import { beforeEach, expect, it } from 'vitest'

import { readKept } from '../../../../../src/ui/browser/kept.ts'
import { createKeptPort } from '../../../../../src/features/training/player/kept-port.ts'
import { stubStorage } from '../../../../helpers/stub-storage.ts'

const RESULT = { done: 0.5, right: 0, questions: 0, isPassed: false, answers: [] }

beforeEach(stubStorage)

it('A course keeps its progress from the choice on, and takes away only its own', () => {
  const [talk, session] = [createKeptPort('talk'), createKeptPort('session')]
  talk.save('1', RESULT)
  expect(readKept('training')).toBeUndefined()
  talk.startKeeping()
  session.startKeeping()
  talk.save('2', RESULT)
  expect(createKeptPort('talk').load()).toBe('2')
  talk.stopKeeping()
  expect([talk.isKept(), session.isKept()]).toEqual([false, true])
  talk.save('3', RESULT)
  expect(createKeptPort('talk').load()).toBeUndefined()
  session.stopKeeping()
  expect(readKept('training')).toBeUndefined()
})
