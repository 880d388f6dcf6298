import type { Fields } from './fields.ts'
import type { Passage } from './passages.ts'
import { quoted, remarkOn, type Remark } from './remark.ts'

/** Counts and shares, which somebody must have counted; not days, steps, ages or telephone numbers. */
const FIGURES =
  /\b\d[\d.,]* ?(?:%|per ?cent) of\b|\b\d+ (?:in|out of) (?:every )?\d+\b(?![/:-])|\b\d[\d.,]* (?:million|billion)\b|\b\d{1,3}(?:,\d{3})+\b/giu

/**
 * Warns of figures in an English original that names no source: a number that no source shows is not published. In a
 * translation the sources are those of its original.
 */
export function remarkUnsourcedFigures(document: Fields, passages: readonly Passage[]): readonly Remark[] {
  const { _type, language, translationOf, sources } = document
  // The source of a link is the link itself.
  const hasSource = _type === 'externalResource' || (Array.isArray(sources) && sources.length > 0)
  if (language !== 'en' || translationOf !== undefined || hasSource) return []
  return passages
    .filter(({ isOthers }) => !isOthers)
    .flatMap((passage) =>
      Array.from(passage.text.matchAll(FIGURES), ({ 0: figure, index }) =>
        remarkOn(
          passage,
          { from: index, to: index + figure.length },
          {
            level: 'warning',
            what: `${quoted(figure)} is a number without a source.`,
            fix: 'Add the page that says it under “Sources”, or leave the number out.',
          },
        ),
      ),
    )
}
