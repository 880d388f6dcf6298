import { fieldsIn, filledText, type Fields } from './fields.ts'
import type { Passage } from './passages.ts'
import { quoted, remarkOn, type Remark } from './remark.ts'
import { namesSource } from './source-required.ts'
import { BASE_LANGUAGE } from '../../../src/domain/base-language.ts'

/** Counts, shares and sums, which somebody must have counted; not days, steps, ages or telephone numbers. */
const FIGURES =
  /\b\d[\d.,]* ?(?:%|per ?cent) (?:of|more|fewer|less|said|had|are|were)\b|\b\d+ (?:in|out of) (?:every )?\d+\b(?![/:-])|\b\d[\d.,]* (?:million|billion)\b|\b\d{1,3}(?:,\d{3})+\b|\b\d{3,} (?:people|persons|victims|survivors|workers|women|men|children|cases)\b|(?:[£$€]|\b(?:GBP|USD|EUR) )\d[\d.,]*\d/giu

/**
 * Types whose long texts rest on many sources, so that a list below them does not say which one counted a figure. In every
 * other type the document is one fact, or a few, and its sources are of that.
 */
const TYPES_OF_LONG_TEXTS: ReadonlySet<unknown> = new Set(['guide', 'policy', 'training'])

/** What names a source within a sentence: “(COMBAT, 2016)”, an act with its section, a survey or a count of somebody. */
const NAMED =
  /\([^()]*\b(?:19|20)\d\d\b[^()]*\)|\b(?:[Aa]ct|[Cc]ode|[Ss]ection|[Dd]irective|Regulations?|U\.S\.C\.)\b|\b(?:according to|counted|count|survey|study|figures|statistics) (?:of|by|for)\b|\bown count\b|\b(?:hotline|Office|Commission|Foundation) (?:counted|says|said)\b/u

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
    .filter((passage) => !passage.isOthers && !(hasSource && hasSourceInText(passage, publishers)))
    .flatMap((passage) =>
      Array.from(passage.text.matchAll(FIGURES), ({ 0: figure, index }) =>
        remarkOn(passage, { from: index, to: index + figure.length }, { level: 'warning', what: what(figure), fix }),
      ),
    )
}
