import type { Rule, ValidationContext } from '@sanity/types'

import { isRecord } from '../../domain/is-record.ts'

type RuleSpec = Rule['_rules'][number]

/** Fields that do not make an object count as filled in. */
const META_FIELDS: ReadonlySet<string> = new Set(['_key', '_type', '_weak'])

function isDistinct(items: readonly unknown[]): boolean {
  // Objects are compared by everything but their _key; references to different documents differ in any case.
  const values = items.map((item) => (isRecord(item) ? item['_ref'] : item))
  return values.every((value) => typeof value === 'string') && new Set(values).size === items.length
}

function lengthPasses(length: number, spec: RuleSpec): boolean {
  if (!('constraint' in spec) || typeof spec.constraint !== 'number') return false
  if (spec.flag === 'min') return length >= spec.constraint
  return spec.flag === 'max' && length <= spec.constraint
}

function textPasses(value: string, spec: RuleSpec): boolean {
  if (spec.flag === 'presence') return value !== ''
  return spec.flag === 'valid' ? spec.constraint.includes(value) : lengthPasses(value.length, spec)
}

const ISO_TIME = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d{1,3})?Z$/

/** Days have a rule of their own in the schema: only times, of which translations have one a text, pass here. */
function timePasses(value: string, spec: RuleSpec): boolean {
  return (spec.flag === 'type' || spec.flag === 'presence') && ISO_TIME.test(value) && !Number.isNaN(Date.parse(value))
}

function listPasses(value: readonly unknown[], spec: RuleSpec): boolean {
  if (spec.flag === 'presence') return true
  if (spec.flag === 'valid') return value.every((item) => spec.constraint.includes(item))
  return spec.flag === 'unique' ? value.length < 2 || isDistinct(value) : lengthPasses(value.length, spec)
}

function numberPasses(value: number, spec: RuleSpec): boolean {
  if (spec.flag === 'presence') return true
  return spec.flag === 'integer' ? Number.isInteger(value) : lengthPasses(value, spec)
}

function objectPasses(value: Readonly<Record<string, unknown>>, spec: RuleSpec): boolean {
  if (spec.flag === 'reference') return typeof value['_ref'] === 'string'
  return spec.flag === 'presence' && Object.keys(value).some((key) => !META_FIELDS.has(key))
}

function functionPasses(value: unknown, spec: RuleSpec, context: () => ValidationContext): boolean {
  if (spec.flag !== 'custom') return false
  const result: unknown = spec.constraint(value, context())
  // Whoever asks again waits for it, and hears of its failure.
  if (result instanceof Promise) result.catch(() => undefined)
  return result === true
}

function specPasses(value: unknown, type: Rule['_type'], spec: RuleSpec): boolean {
  if (typeof value === 'string' && type === 'Date') return timePasses(value, spec)
  if (typeof value === 'string') return type === 'String' && (spec.flag === 'type' || textPasses(value, spec))
  if (typeof value === 'number') return type === 'Number' && (spec.flag === 'type' || numberPasses(value, spec))
  if (Array.isArray(value)) return type === 'Array' && (spec.flag === 'type' || listPasses(value, spec))
  return isRecord(value) && type === 'Object' && (spec.flag === 'type' || objectPasses(value, spec))
}

/**
 * Whether a value certainly keeps a rule, for the tests that nearly all values pass. Where it says no, only the rule
 * itself knows: evaluating that costs several promises and a timer for each of its tests.
 */
export function passesWithoutDoubt(rule: Rule, value: unknown, context: () => ValidationContext): boolean {
  if (value === undefined) return false
  try {
    return rule._rules.every((spec) => specPasses(value, rule._type, spec) || functionPasses(value, spec, context))
  } catch {
    // The rule itself reports what its function throws.
    return false
  }
}
