import { toSlug } from '../../../src/domain/slug.ts'
import { TEMPLATES } from '../templates/index.ts'
import type { LinkRow } from './link-row.ts'

/** A value of a document, without what is empty. */
type Values = Readonly<Record<string, unknown>>

/** The draft of a link, as it is stored. */
export interface LinkDraft extends Values {
  readonly _id: string
  readonly _type: 'externalResource'
}

/** In characters: the most that the schema allows for the last part of an address. */
const LONGEST_SLUG = 80

const TEMPLATE = TEMPLATES.find(({ schemaType }) => schemaType === 'externalResource')?.value ?? {}

/** A key for a member of a list that is the same at every try: one document has each id once in a list. */
function keyOf(id: string): string {
  return id.replace(/[^A-Za-z0-9]/g, '').slice(-40)
}

function references(ids: readonly string[]) {
  return ids.map((id) => ({ _type: 'reference', _key: keyOf(id), _ref: id }))
}

function isEmpty(value: unknown): boolean {
  return value === undefined || value === '' || (Array.isArray(value) && value.length === 0)
}

function withoutEmpty(values: Values): Values {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => !isEmpty(value)))
}

/** A year, month or day as the schema has it; undefined for every other way to write a date. */
function partialDate(dated: string): string | undefined {
  return /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/.test(dated) ? dated : undefined
}

/** The last part of an address that no other page has: the title in small letters, with a number where it is taken. */
function freeSlug(title: string, taken: ReadonlySet<string>): string | undefined {
  const slug = toSlug(title)
    .replace(/[^a-z0-9-]/g, '')
    .replace(/-+/g, '-')
    .slice(0, LONGEST_SLUG - 3)
    .replace(/^-|-$/g, '')
  if (slug === '') return undefined
  if (!taken.has(slug)) return slug
  let number = 2
  while (taken.has(`${slug}-${number}`)) number += 1
  return `${slug}-${number}`
}

/**
 * The draft of a row, with the initial values of every new link. Its source is the page itself: publisher, address, date.
 * @param slug the last part of its address; undefined where it has no title.
 * @param today YYYY-MM-DD: the day of the review, where the person has opened the page.
 * @public used by files of the Studio that the check for dead code does not read
 */
export function toDraft(row: LinkRow, slug: string | undefined, today: string): LinkDraft {
  const { address, title, summary, publisher, dated, kind, topics, roles, forEveryJob } = row
  const source = withoutEmpty({ _type: 'source', _key: 'page', publisher, url: address, dated })
  return {
    ...TEMPLATE,
    // Where it applies and in which languages it exists is not guessed by the template.
    jurisdictions: row.jurisdictions,
    languages: row.languages,
    ...withoutEmpty({
      ...{ title, summary, kind, publisher, url: address },
      slug: slug === undefined ? undefined : { _type: 'slug', current: slug },
      topics: references(topics),
      roles: references(roles),
      publishedBy: references(row.publishedBy),
      sources: [source],
      sourceSeen: partialDate(dated),
      lastReviewed: row.isChecked ? today : undefined,
    }),
    ...(forEveryJob ? { forEveryJob } : {}),
    _id: `drafts.${row.id}`,
    _type: 'externalResource',
  }
}

/** The drafts of rows. @param takenSlugs those that links of the hub have. */
export function toDrafts(rows: readonly LinkRow[], takenSlugs: readonly string[], today: string): readonly LinkDraft[] {
  const taken = new Set(takenSlugs)
  return rows.map((row) => {
    const slug = freeSlug(row.title, taken)
    if (slug !== undefined) taken.add(slug)
    return toDraft(row, slug, today)
  })
}
