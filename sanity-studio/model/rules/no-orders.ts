import { wordSearch } from '../../../src/domain/word-search.ts'
import { isDenied } from './denial.ts'
import type { Fields } from './fields.ts'
import { mayOrder } from './may-order.ts'
import { ORDERS, type Order } from './orders.ts'
import type { Passage } from './passages.ts'
import { placeOf } from './place.ts'
import { betterSentence, quoted, remarkOn, withoutQuotations, type Remark, type Words } from './remark.ts'
import { saidOf } from './sign-lists.ts'

/** An order that puts people at risk, where it stands in a text. */
interface FoundOrder extends Words {
  readonly found: string
  readonly order: Order
}

/** Who may be set on others: “Ask security to follow them”. */
const THROUGH_OTHERS =
  '(?:ask|have|let|send|tell|get) (?:the |an? |your )?(?:security|colleagues?|porters?|housekeep(?:ing|ers?)|reception(?:ists?)?|managers?|somebody|someone|guards?|staff)(?: to)?'

/** What may stand before the verb of an order: “Then quietly …”, “If they leave, …”, “Staff should …”. */
const LEADS = String.raw`(?:(?:please|always|then|now|first|next|quickly|quietly|secretly|discreetly|politely|gently|also|just|and|or|try to|be ready to|feel free to|make sure (?:that )?you|(?:you|we|staff|colleagues|security|everybody) (?:should|must|can|may|could|need to|have to)|(?:do not|don[’']t|never) (?:hesitate|be afraid|forget|fail) to|(?:if|when|as soon as|once|where) [^.,;:!?\n]{1,80},|${THROUGH_OTHERS}),? ){0,4}`

const AT_START = String.raw`(?<=(?:^|[.!?:;\n(–—])[\s•-]*)`

/** In a list of deeds a second verb is an order too: “Go upstairs and follow them”. */
const AFTER_OTHERS = String.raw`(?<=(?:,|\b(?:and|or|then|but)) )`

const SEARCHES = ORDERS.map((order) => ({
  order,
  verb: wordSearch(String.raw`(?<!\p{L})(?:${order.words})`, 'iu'),
  atStart: wordSearch(`${AT_START}${LEADS}(?<verb>(?:${order.words}))`, 'giu'),
  anywhere: wordSearch(`(?:${AT_START}|${AFTER_OTHERS})${LEADS}(?<verb>(?:${order.words}))`, 'giu'),
}))

// Most texts contain no such verb, and one test is cheaper than one for each order.
const ANY_VERB = wordSearch(String.raw`(?<!\p{L})(?:${SEARCHES.map(({ order }) => order.words).join('|')})`, 'iu')

/** “Do not stare at them, follow them or film them”, “Nobody may follow, search or film”: all of it is forbidden. */
function isForbidden(text: string, at: number): boolean {
  if (isDenied(text, at)) return true
  const [sentence = ''] = text
    .slice(0, at)
    .split(/[.!?:;\n]/)
    .slice(-1)
  const list =
    /^\s*(?:please |in a hotel,? )?(?:do not|don[’']t|never|nobody|no one|not|(?:you|we|staff) (?:must|should|may|do) not)\b(.*)$/i.exec(
      sentence,
    )
  return list !== null && !/\b(?:but|instead|then|hesitate|forget|wait)\b|, and\b/i.test(list[1] ?? '')
}

/**
 * Finds orders in an English text that put people at risk: “Follow them to the room”. What a sentence forbids or tells of is not
 * found.
 * @param own the text without its quotations.
 * @param isList whether it is one line of a list, in which each verb is an order, and not the first of a sentence alone.
 */
function findOrders(own: string, isList: boolean): readonly FoundOrder[] {
  if (!ANY_VERB.test(own)) return []
  return SEARCHES.filter(({ verb }) => verb.test(own)).flatMap(({ order, atStart, anywhere }) =>
    Array.from(own.matchAll(isList ? anywhere : atStart)).flatMap(({ 0: all, index, groups }) => {
      if (isForbidden(own, index)) return []
      const found = groups?.['verb'] ?? all
      const from = index + all.length - found.length
      return [{ order, found, from, to: from + found.length }]
    }),
  )
}

/** The first remark of each place. */
function withoutDoubles(found: readonly FoundOrder[]): readonly FoundOrder[] {
  return found.filter(({ from, to }, at) => !found.slice(0, at).some((one) => one.from < to && from < one.to))
}

function remarkPassage(document: Fields, passage: Passage): readonly Remark[] {
  const place = placeOf(document, passage.path)
  const said = saidOf(place, 'en')
  if (place.isWrong || said === 'wrongs') return []
  const own = withoutQuotations(passage.text)
  const isStep = document['_type'] === 'actionStep'
  // Signs tell what others do: “and film her” is no order there.
  const isLineOfDeeds = place.isLine && said !== 'signs'
  return withoutDoubles(findOrders(own, isLineOfDeeds || isStep)).map(({ found, order, from, to }) =>
    remarkOn(
      passage,
      { from, to },
      {
        level: order.level,
        what: `${quoted(found)} asks ${order.asks}.`,
        fix: `Write instead: ${order.instead}.`,
        better: betterSentence(passage.text, { from, to }, order.instead),
      },
    ),
  )
}

/** Refuses orders to staff that put people at risk, in whatever part of a text. */
export function remarkOrders(document: Fields, passages: readonly Passage[]): readonly Remark[] {
  if (document['language'] !== 'en') return []
  return passages
    .filter((passage) => mayOrder(document, passage))
    .flatMap((passage) => remarkPassage(document, passage))
}
