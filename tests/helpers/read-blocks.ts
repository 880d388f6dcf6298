import { toRichText } from '../../src/blocks/data.ts'
import type { RichText } from '../../src/domain/rich-text.ts'
import { translator } from '../../src/i18n/translate.ts'
import type { Body } from '../../src/catalogue/source/types.ts'
import { makeDirectory } from './make-directory.ts'
import { render } from './render.ts'

/**
 * Maps rows of the dataset. They are of the document `guide-knock` and may reference what `makeDirectory` knows; the
 * blank `champion` has the label “name of the champion”.
 * @throws ContentError with the problems that the mappers report.
 */
export function mapRows(rows: Readonly<Body>): RichText {
  const references = makeDirectory()
  const blanks = new Map([['champion', 'name of the champion']])
  const text = toRichText([...rows], { references, from: 'guide-knock', blanks })
  references.finish()
  return text
}

/** Renders a text as HTML on a page of 1 June 2026. */
export function renderBlocks(text: RichText, language = 'en'): Promise<string> {
  return render('blocks/RichText', { text, language, t: translator(language), today: () => '2026-06-01' })
}
