import { memoize } from '../../../src/domain/memoize.ts'
import { wordSearch } from '../../../src/domain/word-search.ts'
import type { Place } from './place.ts'
import { WORDS } from './words/all-languages.ts'

/** What a heading says that its lines are not: “What never counts as a sign”, “What not to do”, “Common mistakes”. */
const OF_WRONGS =
  /^(?:do not|don[’']t|never)\b|\b(?:not to (?:do|say|write|ask)|(?:must|should|may|do|did|does|shall) not|never|no sign|not (?:a |be |any )?signs?|n[’']t|mistakes?|myths?|wrong|unfair|profiling|bias|prejudices?)\b/i

/** A section in which somebody is told what to do, whatever it is that she has seen. */
const OF_DEEDS = wordSearch(
  [
    String.raw`^(?:if|when|after|before|then|once|as soon as|say|do|tell|ask|call|report|write|keep|give|help|act|make|(?:hang|put) up)\b`,
    String.raw`\b(?:to|I|we|you|they|staff|must|should|can) do\b`,
    String.raw`\bhow to (?!recogni[sz]e|spot|tell\b|see|notice|identify|know)`,
    String.raw`\bsteps\b`,
  ].join('|'),
  'i',
)

/** “Signs of control”, “What you may see or hear”, “Look out for”; not “Before you sign”, “Who may see it”. */
const OF_SIGNS = wordSearch(
  [
    String.raw`\bsigns\b(?! on (?:the )?(?:door|wall)s?)|\b(?:an?|each|every|any|one|this|warning|weak|strong|clear) sign\b(?! for)|\bsign of\b`,
    String.raw`\b(?:red flags?|indicators?|clues?|giveaways?|alarm bells|causes? for concern|worrying|suspicious|profile of)\b`,
    String.raw`\breasons? (?:for concern|to (?:worry|report|call|suspect))\b`,
    String.raw`\bwhat (?:to|(?:[\p{L}-]+ ){0,3}?(?:may|might|can|could|would|will)?) ?(?:also )?(?:see|hear|notice|spot|observe|look|watch|listen)\b`,
    String.raw`\b(?:things|behaviou?r|details?) (?:to|you (?:may|might|can|could)) (?:see|hear|notice|spot|observe)\b`,
    String.raw`\b(?:look(?:ing)?|watch(?:ing)?|listen(?:ing)?|eyes?) (?:out )?for\b`,
    String.raw`\bto (?:recogni[sz]e|spot|identify)\b|\bhow to tell\b(?! (?:the|your|a|us|them)\b)|^(?:recogni[sz]e|spot|notice|identify)\b`,
    String.raw`^who (?:is|may be|might be|could be) (?:at risk|an? (?:victim|trafficker)|trafficked|exploited)\b`,
  ].join('|'),
  'iu',
)

/** What a heading may say, as it is looked for. */
const SAYS = ['wrongs', 'deeds', 'signs'] as const

type Heading = (typeof SAYS)[number]

const ENGLISH = { wrongs: OF_WRONGS, deeds: OF_DEEDS, signs: OF_SIGNS }

/** What a heading says, in words of each language; empty where it tells nothing. All lines under it ask, and all rules. */
const HEADINGS: ReadonlyMap<unknown, (heading: string) => Heading | ''> = new Map(
  Array.from(WORDS, ([language, { not, signs, deeds }]) => {
    // Chinese parts no words.
    const words = (source = '(?!)') =>
      wordSearch(language === 'zh-Hans' ? source : String.raw`(?<!\p{L})(?:${source})(?!\p{L})`, 'iu')
    // In another language than English, what denies in a heading says that its lines are wrong.
    const said = language === 'en' ? ENGLISH : { wrongs: words(not), deeds: words(deeds), signs: words(signs) }
    return [language, memoize((text) => SAYS.find((one) => said[one].test(text)) ?? '', 1000)]
  }),
)

/**
 * What the nearest heading that tells it says of a text.
 * @param language of the document; headings of a language without words tell nothing.
 */
export function saidOf({ headings }: Place, language: unknown): Heading | undefined {
  const saidBy = HEADINGS.get(language)
  return headings.map((heading) => saidBy?.(heading) ?? '').find((said) => said !== '')
}
