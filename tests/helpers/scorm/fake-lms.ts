import { DATA_MODELS, type Edition } from '../../../src/features/training/scorm/editions.ts'
import { ELEMENTS } from '../../fixtures/scorm/elements.ts'
import type { Lms } from './lms.ts'

function countOf(values: ReadonlyMap<string, string>): number {
  return new Set([...values.keys()].flatMap((name) => /^cmi\.interactions\.\d+/.exec(name) ?? [])).size
}

/** What is unusual about an LMS. */
export interface Quirks {
  /** What Commit returns; 'true' by default. */
  readonly commitReturns?: unknown
  readonly refusesToBegin?: true
  /** Whether every call but the first throws. */
  readonly throws?: true
  /** Values of elements before the first visit. */
  readonly values?: Readonly<Record<string, string>>
}

/**
 * A small LMS that is as strict as the standards: it takes only elements that its edition has, only values of their type, and
 * only within a visit. What is not committed or terminated is lost.
 */
export function makeFakeLms(edition: Edition, quirks: Quirks = {}): Lms {
  const names = DATA_MODELS[edition].api
  const elements = ELEMENTS[edition]
  const calls: string[] = []
  const refusals: string[] = []
  let isFirst = true
  let kept: ReadonlyMap<string, string> = new Map(Object.entries(quirks.values ?? {}))

  const elementOf = (name: string) => elements[name.replace(/\.\d+\./g, '.n.')]
  const firstValue = (name: string) => elements[name]?.first ?? ''

  function launch(): object {
    const isResumed = isFirst || [kept.get('cmi.core.exit'), kept.get('cmi.exit')].includes('suspend')
    // Without `suspend` the next visit is a new attempt: in SCORM 2004 with nothing of the last one, while some LMS of 1.2 keep it all.
    const current = new Map(isResumed || edition === 'scorm-1.2' ? kept : [])
    if (!isFirst && isResumed) current.set(DATA_MODELS[edition].entry, 'resume')
    else current.delete(DATA_MODELS[edition].entry)
    isFirst = false
    let state: 'before' | 'within' | 'after' = 'before'

    function refuse(call: string, why: string): 'false' {
      refusals.push(`${call}: ${why}`)
      return 'false'
    }

    function within(call: string, run: () => unknown): unknown {
      calls.push(call)
      if (quirks.throws) throw new Error('The window of the LMS is closed.')
      return state === 'within' ? run() : refuse(call, `${state} the session`)
    }

    /** Answers are numbered without a gap, and each begins with its id. */
    function isInOrder(name: string): boolean {
      const index = Number(/^cmi\.interactions\.(\d+)/.exec(name)?.[1] ?? 0)
      return (
        !name.startsWith('cmi.interactions.') ||
        index < countOf(current) ||
        (index === countOf(current) && name.endsWith('.id'))
      )
    }

    function save(): void {
      kept = new Map(current)
    }

    return {
      [names.initialize]() {
        calls.push(names.initialize)
        if (quirks.refusesToBegin) return 'false'
        if (state !== 'before') return refuse(names.initialize, `${state} the session`)
        state = 'within'
        return 'true'
      },
      [names.getValue]: (name: string) =>
        within(`${names.getValue} ${name}`, () => {
          if (name.endsWith('._count')) return String(countOf(current))
          const element = elementOf(name)
          if (element === undefined || element.isWriteOnly) return refuse(name, 'cannot be read') && ''
          return current.get(name) ?? firstValue(name)
        }),
      [names.setValue]: (name: string, value: string) =>
        within(`${names.setValue} ${name}`, () => {
          const element = elementOf(name)
          if (element === undefined || element.isReadOnly) return refuse(name, 'cannot be set')
          if (!element.takes.test(value)) return refuse(name, `does not take “${value}”`)
          if (!isInOrder(name)) return refuse(name, 'is out of order')
          current.set(name, value)
          return 'true'
        }),
      [names.commit]: () =>
        within(names.commit, () => {
          save()
          return 'commitReturns' in quirks ? quirks.commitReturns : 'true'
        }),
      [names.terminate]: () =>
        within(names.terminate, () => {
          save()
          state = 'after'
          return 'true'
        }),
    }
  }

  function value(name: string): string {
    return name.endsWith('._count') ? String(countOf(kept)) : (kept.get(name) ?? firstValue(name))
  }

  return { launch, value, calls, refusals }
}
