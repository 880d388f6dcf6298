import { createClient, type SanityClient } from '@sanity/client'
import { isReference } from '@sanity/types'
import type { Rule, RuleSpec, SanityDocument, SchemaType, ValidationMarker } from '@sanity/types'
import { getFallbackLocaleSource, normalizeValidationRules } from '@sanity/validation/_internal'

import { keepLast, memoizeByObject } from '../../domain/memoize.ts'
import type { ContentSchema } from '../compile-schema.ts'
import type { Violation } from './check.ts'
import type { RuleCheck } from './document-report.ts'
import { jsonTypeOf, pathOf, type ContentNode } from './document-tree.ts'
import { toViolation } from './schema-messages.ts'

/*
 * The only importer of '@sanity/validation/_internal'. The public validateDocument() runs the same rules
 * through an observable and a timer for each field: 2.4 to 4 ms of CPU a document, this file 0.2 ms
 * (3,173 documents, two cores). tests/content/same-as-sanity.test.ts compares the two. Internal exports may
 * change in any release, so the version is pinned.
 */

/** The tag of the query with which Sanity's slug rule asks whether a slug is unique. */
const SLUG_IS_UNIQUE = 'validation.slug-is-unique'

/**
 * A client for the rules of the schema, without any network. It calls every slug unique: checkSlugs compares them. No
 * other query is answered, since what a rule finds is kept for as long as its document stays the same.
 */
export function createOfflineClient(): SanityClient {
  function fetch(query: string, _params?: unknown, options: { readonly tag?: string } = {}): Promise<unknown> {
    return options.tag === SLUG_IS_UNIQUE
      ? Promise.resolve(true)
      : Promise.reject(new Error(`It asks for other documents: ${query}. Write a check in src/tools/check instead.`))
  }
  const client = createClient({ projectId: 'offline', dataset: 'content', apiVersion: '2025-02-19', useCdn: false })
  const offline: SanityClient = Object.assign(client, { fetch, withConfig: () => offline })
  return offline
}

const NO_TIMES = { _createdAt: '', _updatedAt: '', _rev: '' }

function appliesToMissing(rule: Rule): boolean {
  return rule.isRequired() || rule._rules.some(({ flag }) => flag === 'custom')
}

/** Whether a value plainly keeps to a part of a rule, as most do: Sanity takes microseconds and promises to say so. */
function isKept(spec: RuleSpec, value: unknown): boolean {
  const constraint: unknown = 'constraint' in spec ? spec.constraint : undefined
  if (spec.flag === 'type') return jsonTypeOf(value) === String(constraint).toLowerCase()
  const isLong = typeof value === 'string' || Array.isArray(value)
  if (spec.flag === 'min') return isLong && typeof constraint === 'number' && value.length >= constraint
  if (spec.flag === 'max') return isLong && typeof constraint === 'number' && value.length <= constraint
  const items: readonly unknown[] = Array.isArray(value) ? value : [value]
  if (spec.flag === 'valid') return Array.isArray(constraint) && items.every((item) => constraint.includes(item))
  if (spec.flag === 'presence') return isLong ? value !== '' : isReference(value)
  if (spec.flag === 'reference') return isReference(value)
  const texts = items.map((item) => (isReference(item) ? item._ref : item))
  return spec.flag === 'unique' && texts.every((one) => typeof one === 'string') && new Set(texts).size === texts.length
}

/** Runs the rules that the schema has for a node; undefined where it has none, or none that could be broken. */
export type RuleRunner = (node: ContentNode) => Promise<readonly ValidationMarker[]> | undefined

/** Prepares Sanity's own evaluation of the rules in the schema, for one node at a time. */
export function createRuleRunner({ compiled }: ContentSchema): RuleRunner {
  const lastDocument = keepLast<SanityDocument>()
  const client = createOfflineClient()
  const baseContext = {
    schema: compiled,
    getClient: () => client,
    // checkReferences and checkAssets have reported missing targets with better messages.
    getDocumentExists: () => Promise.resolve(true),
    environment: 'cli' as const,
    i18n: getFallbackLocaleSource(),
  }
  const rulesFor = memoizeByObject((type: SchemaType) => {
    const all = normalizeValidationRules(type)
    // Some rules also apply to a field without a value.
    return { all, forMissing: all.filter(appliesToMissing) }
  })

  return (node) => {
    const { type, value, parent } = node
    if (type === undefined) return undefined
    const { all, forMissing } = rulesFor(type)
    const rules = (value === undefined ? forMissing : all).filter(
      (rule) => !rule._rules.every((spec) => isKept(spec, value)),
    )
    if (rules.length === 0) return undefined
    const context = {
      ...baseContext,
      type,
      document: lastDocument([node.document], () => ({ ...NO_TIMES, ...node.document })),
      parent: parent?.value,
      path: pathOf(node),
    }
    return Promise.all(rules.map((rule) => rule.validate(value, context))).then((markers) => markers.flat())
  }
}

function toViolations(node: ContentNode, markers: readonly ValidationMarker[]): readonly Violation[] {
  const errors = markers.filter(({ level }) => level === 'error')
  const warnings = markers.filter(({ level }) => level === 'warning')
  // The rules of a document say where in it they have found something, and do so for everything at once.
  if (node.parent === undefined) {
    return [...errors, ...warnings].map((marker) => ({ ...toViolation(marker, node), at: marker.path }))
  }
  return [...errors.slice(0, 1), ...warnings].map((marker) => toViolation(marker, node))
}

/**
 * Finds what breaks the rules of the schema: lengths, required fields, lists of values, custom rules, and the rules of
 * care. At most one error a node, but for the whole document all.
 */
export function checkSchemaRules(schema: ContentSchema): RuleCheck {
  const runRules = createRuleRunner(schema)
  return (node) => runRules(node)?.then((markers) => toViolations(node, markers))
}
