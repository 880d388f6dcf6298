import { createClient, type SanityClient } from '@sanity/client'
import type { Rule, SanityDocument, SchemaType, ValidationMarker } from '@sanity/types'
import { getFallbackLocaleSource, normalizeValidationRules } from '@sanity/validation/_internal'
import { evaluate, parse } from 'groq-js'

import type { ContentDocument } from '../../sanity/source.ts'
import type { AsyncCheck, Content, Violation } from './check.ts'
import { pathOf, type ContentNode } from './document-tree.ts'
import { toViolation } from './schema-messages.ts'

/*
 * The only importer of '@sanity/validation/_internal'. The public validateDocument() runs the same rules
 * through an observable and a timer for each field: 2.4 to 4 ms of CPU a document, this file 0.13 ms
 * (10,000 documents, two cores). tests/content/same-as-sanity.test.ts compares the two. Internal exports may
 * change in any release, so the version is pinned.
 */

/** The tag of the query with which Sanity's slug rule asks whether a slug is unique. */
const SLUG_IS_UNIQUE = 'validation.slug-is-unique'

/**
 * A client for the rules of the schema that answers queries with groq-js over the given documents, without any
 * network. It calls every slug unique, since one such query scans all documents: checkSlugs does it in one pass.
 */
export function createOfflineClient({ documents, byId }: Content): SanityClient {
  async function fetch(query: string, params: Record<string, unknown> = {}, options: { tag?: string } = {}) {
    if (options.tag === SLUG_IS_UNIQUE) return true
    const result = await evaluate(parse(query, { params }), {
      dataset: documents,
      params,
      dereference: ({ _ref }) => Promise.resolve(byId.get(_ref)),
    })
    const value: unknown = await result.get()
    return value
  }
  const client = createClient({ projectId: 'offline', dataset: 'content', apiVersion: '2025-02-19', useCdn: false })
  const offline: SanityClient = Object.assign(client, { fetch, withConfig: () => offline })
  return offline
}

const NO_TIMES = { _createdAt: '', _updatedAt: '', _rev: '' }

interface TypeRules {
  readonly all: readonly Rule[]
  /** The rules that also apply to a field without a value. */
  readonly forMissing: readonly Rule[]
}

/** Rules that only test the JSON type are left out: checkJsonTypes has done that. */
function testsMoreThanType(rule: Rule): boolean {
  return rule._rules.some((spec) => spec.flag !== 'type' || spec.constraint === 'Date')
}

function appliesToMissing(rule: Rule): boolean {
  return rule.isRequired() || rule._rules.some(({ flag }) => flag === 'custom')
}

/** Runs the rules that the schema has for a node; undefined where it has none. */
export type RuleRunner = (node: ContentNode) => Promise<readonly ValidationMarker[]> | undefined

/** Prepares Sanity's own evaluation of the rules in the schema, for one node at a time. */
export function createRuleRunner(content: Content): RuleRunner {
  const rulesByType = new Map<SchemaType, TypeRules>()
  const client = createOfflineClient(content)
  const baseContext = {
    schema: content.schema.compiled,
    getClient: () => client,
    // checkReferences and checkAssets have reported missing targets with better messages.
    getDocumentExists: () => Promise.resolve(true),
    environment: 'cli' as const,
    i18n: getFallbackLocaleSource(),
  }
  let current: { readonly of: ContentDocument; readonly document: SanityDocument } | undefined

  function toSanityDocument(document: ContentDocument): SanityDocument {
    if (current?.of !== document) current = { of: document, document: { ...NO_TIMES, ...document } }
    return current.document
  }

  function rulesFor(type: SchemaType): TypeRules {
    const cached = rulesByType.get(type)
    if (cached !== undefined) return cached
    const all = normalizeValidationRules(type).filter(testsMoreThanType)
    const rules = { all, forMissing: all.filter(appliesToMissing) }
    rulesByType.set(type, rules)
    return rules
  }

  return (node) => {
    const { type, value, parent } = node
    if (type === undefined) return undefined
    const { all, forMissing } = rulesFor(type)
    const rules = value === undefined ? forMissing : all
    if (rules.length === 0) return undefined
    const context = {
      ...baseContext,
      type,
      document: toSanityDocument(node.document),
      parent: parent?.value,
      path: pathOf(node),
    }
    return Promise.all(rules.map((rule) => rule.validate(value, context))).then((markers) => markers.flat())
  }
}

function toViolations(node: ContentNode, markers: readonly ValidationMarker[]): readonly Violation[] {
  const errors = markers.filter(({ level }) => level === 'error')
  const warnings = markers.filter(({ level }) => level === 'warning')
  return [...errors.slice(0, 1), ...warnings].map((marker) => toViolation(marker, node))
}

/** Finds what breaks the rules of the schema: lengths, required fields, lists of values, custom rules. At most one error a node. */
export const checkSchemaRules: AsyncCheck = (content) => {
  const runRules = createRuleRunner(content)
  return (node) => runRules(node)?.then((markers) => toViolations(node, markers))
}
