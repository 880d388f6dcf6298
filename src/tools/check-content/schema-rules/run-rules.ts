import { getFallbackLocaleSource, normalizeValidationRules } from '@sanity/validation/_internal'
import type { Rule, SanityDocument, SchemaType, ValidationMarker } from '@sanity/types'

import type { ContentDocument } from '../../../sanity/source.ts'
import type { Content } from '../check.ts'
import { segmentsOf, type Place } from '../place.ts'
import { createDatasetClient } from './dataset-client.ts'

/*
 * The one user of '@sanity/validation/_internal'. The public validateDocument() runs the same rules
 * through an observable and a timer for each field: 2.4 to 4 ms of CPU a document, this way 0.13 ms
 * (10,000 documents, a two-core machine). tests/content/same-as-sanity.test.ts proves that both find
 * the same. Internal exports may change in any release; the version is pinned and only this file
 * would break.
 */

const SOME_TIME = { _createdAt: '', _updatedAt: '', _rev: '' }

/** Answers what the rules of the schema find at a place; undefined where there is no rule to ask. */
export type RuleRunner = (place: Place) => Promise<readonly ValidationMarker[]> | undefined

interface TypeRules {
  readonly all: readonly Rule[]
  /** Those that have something to say where the value is missing. */
  readonly forGaps: readonly Rule[]
}

/** Rules that only ask for the JSON type are left out: json-types.ts has answered before. */
function asksMoreThanType(rule: Rule): boolean {
  return rule._rules.some((spec) => spec.flag !== 'type' || spec.constraint === 'Date')
}

function judgesGaps(rule: Rule): boolean {
  return rule.isRequired() || rule._rules.some(({ flag }) => flag === 'custom')
}

/** Prepares Sanity's own evaluation of the rules in the schema, place by place. */
export function createRuleRunner(content: Content): RuleRunner {
  const rulesOf = new Map<SchemaType, TypeRules>()
  const client = createDatasetClient(content)
  const base = {
    schema: content.schema.compiled,
    getClient: () => client,
    // references.ts and assets.ts have looked before, and say more.
    getDocumentExists: () => Promise.resolve(true),
    environment: 'cli' as const,
    i18n: getFallbackLocaleSource(),
  }
  let current: { readonly of: ContentDocument; readonly document: SanityDocument } | undefined

  function asSanityDocument(document: ContentDocument): SanityDocument {
    if (current?.of !== document) current = { of: document, document: { ...SOME_TIME, ...document } }
    return current.document
  }

  function rulesFor(type: SchemaType): TypeRules {
    const known = rulesOf.get(type)
    if (known !== undefined) return known
    const all = normalizeValidationRules(type).filter(asksMoreThanType)
    const rules = { all, forGaps: all.filter(judgesGaps) }
    rulesOf.set(type, rules)
    return rules
  }

  return (place) => {
    const { type, value, parent } = place
    if (type === undefined) return undefined
    const { all, forGaps } = rulesFor(type)
    const rules = value === undefined ? forGaps : all
    if (rules.length === 0) return undefined
    const context = {
      ...base,
      type,
      document: asSanityDocument(place.document),
      parent: parent?.value,
      path: segmentsOf(place),
    }
    return Promise.all(rules.map((rule) => rule.validate(value, context))).then((found) => found.flat())
  }
}
