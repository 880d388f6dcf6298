import { describe, expect, it } from 'vitest'

import { DATA_MODELS, type Edition } from '../../../../../src/features/training/scorm/editions.ts'
import { SCENARIOS } from '../../../../fixtures/scorm/scenarios.ts'
import { makeFakeLms, type Quirks } from '../../../../helpers/scorm/fake-lms.ts'
import { openModule, runScenario } from '../../../../helpers/scorm/run-scenario.ts'

const EDITIONS: readonly Edition[] = ['scorm-1.2', 'scorm-2004']
const RESULT = { done: 0.5, isPassed: false, right: 0, questions: 2, answers: [] }
const PASSED = { done: 1, isPassed: true, score: 1, right: 2, questions: 2, answers: [] }

describe.each(EDITIONS)('In an LMS that is as strict as %s', (edition) => {
  it.each(SCENARIOS)('$name', (scenario) => {
    const lms = makeFakeLms(edition)
    for (const { step, expected, actual } of runScenario(scenario, edition, lms)) expect(actual, step).toEqual(expected)
    // So nothing of one edition reaches an LMS of the other either.
    expect(lms.refusals).toEqual([])
  })
})

/** A module that is opened in an LMS with these quirks. */
function opened(edition: Edition, quirks: Quirks = {}) {
  const lms = makeFakeLms(edition, quirks)
  const port = openModule(edition, lms)
  return { lms, port, progress: port.load() }
}

describe.each(EDITIONS)('With %s', (edition) => {
  const { api } = DATA_MODELS[edition]

  it('progress that is too long is not sent, because an LMS would refuse the whole save', () => {
    const { lms, port } = opened(edition)
    port.save('lesson 2', RESULT)
    port.save('x'.repeat(1000), RESULT)
    expect(lms.value('cmi.suspend_data')).toBe('lesson 2')
    expect(port.connection()).toBe('refused')
    port.save('x'.repeat(999), RESULT)
    expect(lms.value('cmi.suspend_data')).toHaveLength(999)
    expect(port.connection()).toBe('recorded')
  })

  it('a Commit that returns nothing, as while a page is unloaded, is no refusal', () => {
    for (const commitReturns of [null, undefined, '']) {
      const { port } = opened(edition, { commitReturns })
      port.save('lesson 2', RESULT)
      expect(port.connection()).toBe('recorded')
    }
  })

  it('a Commit that says no is one', () => {
    for (const commitReturns of ['false', false]) {
      const { port } = opened(edition, { commitReturns })
      expect(port.connection()).toBe('refused')
    }
  })

  it.each(['finish', 'save'] as const)('an end that an LMS did not save is sent again with the next %s', (next) => {
    const quirks: { commitReturns: unknown } = { commitReturns: 'false' }
    const { lms, port } = opened(edition, quirks)
    const status = edition === 'scorm-1.2' ? 'cmi.core.lesson_status' : 'cmi.success_status'
    const statusCalls = () => lms.calls.filter((call) => call === `${api.setValue} ${status}`).length
    port.finish(PASSED)
    const before = statusCalls()
    quirks.commitReturns = 'true'
    if (next === 'finish') port.finish(PASSED)
    else port.save('end', PASSED)
    expect(statusCalls()).toBe(before + 1)
    expect(lms.value(status)).toBe('passed')
    port.finish(PASSED)
    expect(statusCalls()).toBe(before + 1)
  })

  it('an end that an LMS did not save is not replaced by a worse one', () => {
    const quirks: { commitReturns: unknown } = { commitReturns: 'false' }
    const { lms, port } = opened(edition, quirks)
    port.finish(PASSED)
    quirks.commitReturns = 'true'
    port.finish({ ...PASSED, isPassed: false, score: 0 })
    expect(lms.value(edition === 'scorm-1.2' ? 'cmi.core.lesson_status' : 'cmi.success_status')).toBe('passed')
  })

  it('`suspend` is saved before anything else happens', () => {
    const { lms } = opened(edition)
    expect([lms.value('cmi.core.exit'), lms.value('cmi.exit')]).toContain('suspend')
  })

  it('an LMS that refuses to begin is left alone, and the module can be played all the same', () => {
    const { lms, port, progress } = opened(edition, { refusesToBegin: true })
    port.save('lesson 2', RESULT)
    port.finish(PASSED)
    port.leave()
    expect(progress).toBeUndefined()
    expect(port.connection()).toBe('unreachable')
    expect(lms.calls).toEqual([api.initialize])
  })

  it('what an LMS only shows is not recorded', () => {
    const mode = DATA_MODELS[edition].mode
    const { lms, port, progress } = opened(edition, { values: { [mode]: 'review', 'cmi.suspend_data': 'end' } })
    port.save('lesson 2', RESULT)
    port.finish(PASSED)
    port.leave()
    expect(progress).toBe('end')
    expect(port.connection()).toBe('shown')
    expect(lms.calls.filter((call) => call.startsWith(api.setValue) || call === api.commit)).toEqual([])
    expect(lms.calls.at(-1)).toBe(api.terminate)
  })

  it('a page that is left twice ends its session once, and says nothing after it', () => {
    const { lms, port } = opened(edition)
    port.leave()
    port.leave()
    port.save('lesson 2', RESULT)
    expect(lms.calls.filter((call) => call === api.terminate)).toHaveLength(1)
    expect(lms.refusals).toEqual([])
  })

  it('an LMS that throws does not stop the module', () => {
    const { port, progress } = opened(edition, { throws: true })
    expect(progress).toBeUndefined()
    expect(() => port.save('lesson 2', RESULT)).not.toThrow()
    // Nothing was stored: the learner must not read that it was.
    expect(port.connection()).toBe('refused')
    expect(() => port.leave()).not.toThrow()
  })
})

describe('The end of a session', () => {
  it.each([
    ['scorm-1.2', ['LMSCommit', 'LMSFinish']],
    ['scorm-2004', ['SetValue cmi.session_time', 'Terminate']],
  ] as const)('%s: %j', (edition, last) => {
    const { lms, port } = opened(edition)
    port.save('lesson 2', RESULT)
    port.leave()
    expect(lms.calls.slice(-2)).toEqual(last)
  })
})
