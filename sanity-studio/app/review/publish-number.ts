import type { SanityClient } from '@sanity/client'

import { changeNote, describeChange } from '../../model/rules/change-note.ts'
import { filledText } from '../../model/rules/fields.ts'
import { isReachable } from '../../model/rules/may-publish.ts'
import { findNumber, sourceOf, type HelplineNumber } from '../../model/rules/number-change.ts'
import { publishedIdOf } from '../removal/referrers.ts'
import { getToday } from './today.ts'
import { checkPhoneNumber } from '../../model/schema/rules/phone-number.ts'
import { noticeIdOf } from '../../model/rules/review-id.ts'
import { isStored, type Stored } from '../../model/rules/stored.ts'

/** What somebody found out about the number of a helpline. */
export interface NumberReport {
  /** The published id of the helpline. */
  readonly id: string
  /** The right number; undefined to withdraw the one that is published. */
  readonly number: { readonly phone: string; readonly dial: string } | undefined
  /** An address of the web, or what else says it: “Call to the operator, 27 November 2026”. */
  readonly source: string
  /** Whether a second reader is asked to read it afterwards: not in a network of one, where nobody could. */
  readonly isReadAfterwards: boolean
}

/** What became of a report: why nothing was published, or where people still have to look. */
export type NumberOutcome =
  { readonly whyNot: string } | { readonly changedTexts: readonly string[]; readonly stillPrinted: readonly string[] }

function titlesOf(documents: readonly Stored[]): readonly string[] {
  return [...new Set(documents.map(({ _id, title }) => filledText(title) ?? _id))].sort()
}

/** Every document that may print or dial a number: drafts too, or publishing one would bring the old number back. */
const ALL =
  '*[!(_id in path("_.**")) && !(_type match "sanity.*") && !(_type in ["review", "numberNotice", "changeNote"])]'

function whyNotWithdraw(helpline: Stored, dialling: readonly Stored[]): string | undefined {
  if (!isReachable({ ...helpline, dial: undefined })) {
    return 'It has no web address, e-mail or text number, so without its number nothing would be left: unpublish it instead.'
  }
  if (dialling.length === 0) return undefined
  return `These texts dial the number: ${titlesOf(dialling).join('; ')}. Take the link out of them first.`
}

/**
 * Publishes the right number of a helpline at once, or withdraws the wrong one, with its source. It does not wait for a
 * second reader: somebody may be calling the wrong number now. A notice asks one to read it afterwards. Telephone links
 * in texts to the old number are changed with it, in drafts too, unless another helpline has that number; where other words print it,
 * the outcome and the notice name the texts.
 * @throws ClientError where somebody else changed one of the documents at the same moment: nothing is changed then.
 */
export async function publishNumber(client: SanityClient, report: NumberReport): Promise<NumberOutcome> {
  const { id, number, source, isReadAfterwards } = report
  const fetched = await client.fetch<unknown>(ALL, {}, { perspective: 'raw' })
  const all = Array.isArray(fetched) ? fetched.filter(isStored) : []
  const helpline = all.find(({ _id }) => _id === id)
  if (helpline === undefined) return { whyNot: 'It is not published: write the number into the form.' }
  const before: HelplineNumber = { phone: filledText(helpline['phone']), dial: filledText(helpline['dial']) }
  const after: HelplineNumber = number ?? { phone: undefined, dial: undefined }
  const own = all.filter(({ _id }) => _id === id || _id === `drafts.${id}`)
  // Such as 112: a text that dials it may mean the other line, so a person has to look.
  const hasSame = ({ dial }: Stored) => before.dial !== undefined && dial === before.dial
  const sharing = all.filter((one) => one._type === 'helpline' && !own.includes(one) && hasSame(one))
  const found = all
    .filter((one) => !own.includes(one) && !sharing.includes(one))
    .map((text) => ({ text, ...findNumber(text, before, after) }))
  const isDialled = ({ changes }: { readonly changes: object }) => Object.keys(changes).length > 0
  const dialling = sharing.length > 0 ? [] : found.filter(isDialled)

  const fault = number === undefined ? true : checkPhoneNumber(number.dial, number.phone)
  const whyNot = fault === true ? undefined : fault
  const refused =
    whyNot ??
    (number === undefined
      ? whyNotWithdraw(
          helpline,
          dialling.map(({ text }) => text),
        )
      : undefined)
  if (refused !== undefined) return { whyNot: refused }

  const title = filledText(helpline['title']) ?? id
  const added = {
    _type: 'source',
    _key: crypto.randomUUID().slice(0, 12),
    ...sourceOf(source, filledText(helpline['operator']) ?? title),
  }
  const still = found.filter((one) => one.isPrinted || (sharing.length > 0 && isDialled(one))).map(({ text }) => text)
  const transaction = client.transaction()
  for (const { _id, _rev } of own) {
    transaction.patch(_id, (patch) => {
      const changed = number === undefined ? patch.unset(['phone', 'dial']) : patch.set({ ...number })
      return changed.setIfMissing({ sources: [] }).append('sources', [added]).ifRevisionId(_rev)
    })
  }
  for (const { text, changes } of dialling) {
    transaction.patch(text._id, (patch) => patch.set(changes).ifRevisionId(text._rev))
  }
  const change = describeChange(helpline, { ...helpline, ...{ phone: undefined, dial: undefined }, ...number })
  if (change !== undefined) {
    const about = { documentId: id, documentType: 'helpline', revision: helpline._rev }
    transaction.createIfNotExists(changeNote(change, { ...about, day: getToday(), readBy: 'one-person' }))
  }
  if (isReadAfterwards || still.length > 0) {
    transaction.createOrReplace({
      _id: noticeIdOf(id),
      _type: 'numberNotice',
      documentId: id,
      documentTitle: title,
      ...(before.phone !== undefined && { before: before.phone }),
      ...(after.phone !== undefined && { after: after.phone }),
      source,
      ...(still.length > 0 && { stillIn: [...new Set(still.map(({ _id }) => publishedIdOf(_id)))].sort() }),
    })
  }
  await transaction.commit()
  return { changedTexts: titlesOf(dialling.map(({ text }) => text)), stillPrinted: titlesOf(still) }
}
