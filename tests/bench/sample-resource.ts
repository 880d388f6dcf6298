import en from '../../src/i18n/messages/en.json' with { type: 'json' }
import { RESOURCE_LANGUAGES } from '../../sanity-studio/model/schema/vocabularies/languages.ts'
import {
  AUDIENCES,
  FORMATS,
  KINDS,
  PHASES,
  RISK_AREAS,
} from '../../sanity-studio/model/schema/vocabularies/resources.ts'
import { toSlug } from '../../src/domain/slug.ts'
import type { ContentDocument } from '../../src/catalogue/source/source.ts'
import { objectsIn, type Json } from './documents.ts'
import { between, pick, pickSome, type Random } from './random.ts'
import { sampleSentences, sampleTitle, type TextPool } from './sample-text.ts'

/** The places that a large hub tells of: those that the messages name. */
const PLACES = Object.keys(en).flatMap((key) =>
  key.startsWith('jurisdiction.') ? [key.slice('jurisdiction.'.length)] : [],
)

/** What new resources are made of. */
export interface Material {
  readonly random: Random
  readonly texts: TextPool
  readonly topics: readonly string[]
  readonly roles: readonly string[]
  readonly externals: readonly ContentDocument[]
  readonly guides: readonly ContentDocument[]
  /** The parts of all guides' texts by what they are: paragraph, heading, steps … */
  readonly parts: ReadonlyMap<string, readonly Json[]>
}

/** What a part of a text is: paragraphs, headings and list items apart, else its type. */
export function partKind({ _type, style, listItem }: Json): string {
  return [_type, style, listItem].join(' ')
}

function references(ids: readonly string[]): readonly Json[] {
  return ids.map((id) => ({ _key: id, _ref: id, _type: 'reference' }))
}

/** The fields that decide in which lists a resource stands, about as many values each as the real ones have. */
function placement({ random, topics, roles }: Material): Json {
  return {
    topics: references(pickSome(random, topics, between(random, 1, 4))),
    roles: references(pickSome(random, roles, between(random, 1, 4))),
    forEveryJob: random() < 0.2,
    phases: pickSome(random, PHASES, between(random, 1, 2)),
    riskAreas: pickSome(random, RISK_AREAS, between(random, 1, 3)),
    audience: pickSome(random, AUDIENCES, between(random, 1, 2)),
    jurisdictions: pickSome(random, PLACES, between(random, 1, 2)),
  }
}

function heading({ random, texts }: Material, number: number): Json {
  const title = sampleTitle(random, texts)
  const slug = `${toSlug(title).slice(0, 70).replace(/-$/, '')}-${number}`
  return { title, slug: { _type: 'slug', current: slug }, summary: sampleSentences(random, texts, 220) }
}

/** A link to somebody else's material. */
export function sampleExternal(material: Material, number: number): Json {
  const { random, texts } = material
  return {
    ...pick(random, material.externals),
    ...heading(material, number),
    ...placement(material),
    _id: `resource-sample-${number}`,
    kind: pick(random, KINDS),
    languages: pickSome(random, RESOURCE_LANGUAGES, between(random, 1, 3)),
    formats: pickSome(random, FORMATS, 1),
    year: between(random, 2008, 2026),
    url: `https://example.org/resources/${number}`,
    whyForHotels: sampleSentences(random, texts, 160),
  }
}

/** A guide in the shape of a real one, each part taken from any of them. */
export function sampleGuide(material: Material, number: number): Json {
  const { random } = material
  const shape = pick(random, material.guides)
  const body = objectsIn(shape['body']).map((part, index) => ({
    ...pick(random, material.parts.get(partKind(part)) ?? [part]),
    _key: `part${index}`,
  }))
  return { ...shape, ...heading(material, number), ...placement(material), _id: `guide-sample-${number}`, body }
}
