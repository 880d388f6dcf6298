import { beforeEach, expect, it, vi } from 'vitest'

import { readKept } from '../../../src/components/kept.ts'
import { createKeptPort } from '../../../src/components/TrainingPlayer/kept-port.ts'

const RESULT = { done: 0.5, right: 0, questions: 0, isPassed: false, answers: [] }

beforeEach(() => {
  const kept = new Map<string, string>()
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, text: string) => kept.set(key, text),
    removeItem: (key: string) => kept.delete(key),
  })
})

it('A course keeps its progress from the choice on, and takes away its own alone', () => {
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
