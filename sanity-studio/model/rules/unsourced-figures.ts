import { wordSearch } from '../../../src/domain/word-search.ts'
import { fieldsIn, filledText, type Fields } from './fields.ts'
import type { Passage } from './passages.ts'
import { placeOf } from './place.ts'
import { quoted, remarkOn, type Remark } from './remark.ts'
import { namesSource } from './source-required.ts'
import { BASE_LANGUAGE } from '../../../src/domain/base-language.ts'

const NUMBER_WORD = '(?:one|two|three|four|five|six|seven|eight|nine|ten|\\d+)'

/** Counts, shares and sums, which somebody must have counted; not days, steps, ages or telephone numbers. */
const FIGURES = wordSearch(
  String.raw`\b(?:${[
    String.raw`(?:\d[\d.,]*|one|two|three|five|ten|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety) ?(?:%|per ?cent|percent) (?:of|more|fewer|less|said|had|are|were|is|in|lower|higher)\b|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety) per ?cent\b`,
    String.raw`${NUMBER_WORD} (?:in|out of) (?:every )?(?!the\b)${NUMBER_WORD}\b(?![/:-]| (?:minutes|hours|days|weeks|months|years|languages|steps)\b)`,
    String.raw`(?:half|(?:a|one|two|three|four)[ -](?:thirds?|quarters?|fifths?)) (?:of (?:all|the|those|these|every|our|victims|people|cases|women|men|hotels|workers|staff|them)|are|were)\b`,
    String.raw`(?:the|a) (?:vast |large |great |overwhelming |clear )?majority of\b`,
    String.raw`(?:\d[\d.,]*|${NUMBER_WORD}) (?:million|billion)\b|one \p{L}+ in (?:every )?${NUMBER_WORD}\b|${NUMBER_WORD} of (?:every )?${NUMBER_WORD} (?:cases|victims|hotels|people|women|men|children|workers)\b|(?:highest|lowest|largest) (?:number|share|rate) of\b|half (?:your|our|the|all) (?:colleagues|victims|staff|guests|hotels|cases|workers)\b|(?:millions|billions|hundreds of thousands|tens of thousands|thousands) of (?!miles\b)`,
    String.raw`\d{1,3}(?:,\d{3})+\b`,
    String.raw`\d{3,} (?:people|persons|victims|survivors|workers|women|men|children|cases|hotels)\b`,
    String.raw`(?:GBP|USD|EUR) \d[\d.,]*\d`,
    String.raw`(?:most|nearly all|almost all|few) (?:victims|traffickers|cases|hotels|cleaners|incidents) (?:are|come|have|happen|were|begin|start|take|pass)\b|average (?:age|price|profit|victim)\b`,
    String.raw`every \d+ (?:seconds|minutes)\b|(?:years?|months?|days?|times?|euros?|pounds?|dollars?|victims?|people) (?:on|in) average\b|on average,? [^.!?]{0,30}\b(?:\d+|${NUMBER_WORD})\b`,
    String.raw`(?:cases|numbers|reports|victims|incidents|trafficking|exploitation)(?: \p{L}+){0,2} (?:doubles?|triples?|doubled|tripled|(?:rises?|rose|risen|increased?s?|grown|grew|falls?|fell) by)\b`,
    String.raw`(?:studies|statistics|surveys?|figures|experts|researchers|estimates|police figures) (?:prove|show|say|estimate|agree|suggest|confirm|found|think)s?\b|(?:a|one) (?:recent )?(?:survey|study) (?:found|shows?|says?)\b|every (?:second|third|fourth|fifth|tenth) (?:guest|victim|hotel|worker|woman|man|person|case|cleaner|child)\b|it is estimated\b|an estimated\b`,
  ].join('|')})|\p{Sc}\d[\d.,]*\d`,
  'giu',
)

/** What an answer on rights may not count without saying who did; wages and shares of them are the law itself. */
const PEOPLE_BEHIND =
  /^[^.!?]{0,20}\b(?:people|workers|victims|women|men|children|staff|cases|hotels|cleaners|housekeepers)\b/i

/** “Your score: 8 out of 10”: the figures of a test are its own. */
const OF_A_TEST = /\b(?:scores?|points|pass mark|right answers?|answers? (?:are )?right|questions)\b/i

const RIGHT = 'rightsAnswer'

/**
 * Types whose long texts rest on many sources, so that a list below them does not say which one counted a figure. In every
 * other type the document is one fact, or a few, and its sources are of that.
 */
const TYPES_OF_LONG_TEXTS: ReadonlySet<unknown> = new Set(['guide', 'policy', 'training', RIGHT])

/** What names a source within a sentence: “(COMBAT, 2016)”, an act with its section, a survey or a count of somebody. */
const NAMED =
  /\([^()]*\b(?:19|20)\d\d\b[^()]*\)|\b(?:(?:\p{Lu}\p{L}+|the|an|this|that) [Aa]ct|[Cc]ode|[Ss]ection|[Dd]irective|Regulations?|U\.S\.C\.)\b|\b(?:according to|counted|count|survey|study|figures|statistics) (?:of|by|for)\b|\bown count\b|\b(?:hotline|Office|Commission|Foundation) (?:counted|says|said)\b/u

/** A publisher is named by its own name: “Polaris” of “Polaris / National Hotline”. */
function publishersOf(sources: unknown): readonly string[] {
  return fieldsIn(sources)
    .flatMap(({ publisher }) => (filledText(publisher) ?? '').split(/[/,;(]/))
    .map((name) => name.replace(/\).*$/, '').trim().toLowerCase())
    .filter((name) => name.length > 3)
}

function hasSourceInText({ text, hasLink }: Passage, publishers: readonly string[]): boolean {
  const lower = text.toLowerCase()
  return hasLink === true || NAMED.test(text) || publishers.some((name) => lower.includes(name))
}

/** The line or heading over a list says it for all of it: “UK Government, from 1 April:”. */
function namesSourceAbove(document: Fields, { path }: Passage, publishers: readonly string[]): boolean {
  const [nearest = ''] = placeOf(document, path).headings
  return publishers.some((name) => nearest.toLowerCase().includes(name))
}

const WITHOUT_ANY = {
  what: (figure: string) => `${quoted(figure)} is a number without a source.`,
  fix: 'Add the page that says it under “Sources”, or leave the number out.',
}

const WITHOUT_OWN = {
  what: (figure: string) => `${quoted(figure)} is a number, and its paragraph does not say whose.`,
  fix: 'Say who counted it (“Polaris, 2018”), link the page that says it, or leave the number out.',
}

/**
 * Warns of figures in an English original that names no source at all, and in long texts of those whose own paragraph
 * names none: a number that no source shows is not published. In a translation the sources are those of its original.
 */
export function remarkUnsourcedFigures(document: Fields, passages: readonly Passage[]): readonly Remark[] {
  const { _type, language, translationOf, sources } = document
  if (language !== BASE_LANGUAGE || translationOf !== undefined) return []
  // Nobody counted the figures of an invented hotel, and its pages say so.
  if (_type === 'modelHotel') return []
  // The source of a link is the link itself.
  const hasSource = _type === 'externalResource' || namesSource(document)
  if (hasSource && !TYPES_OF_LONG_TEXTS.has(_type)) return []
  const publishers = publishersOf(sources)
  const { what, fix } = hasSource ? WITHOUT_OWN : WITHOUT_ANY
  return passages
    .filter(({ isOthers, text }) => !isOthers && text.search(FIGURES) >= 0 && !OF_A_TEST.test(text))
    .filter((passage) => !(hasSource && hasSourceInText(passage, publishers)))
    .flatMap((passage) =>
      Array.from(passage.text.matchAll(FIGURES)).flatMap(({ 0: figure, index }) => {
        const words = { from: index, to: index + figure.length }
        if (hasSource && namesSourceAbove(document, passage, publishers)) return []
        if (hasSource && _type === RIGHT && !PEOPLE_BEHIND.test(passage.text.slice(words.to))) return []
        return [remarkOn(passage, words, { level: 'warning', what: what(figure), fix })]
      }),
    )
}
