import { countryOf } from '../../domain/help.ts'
import type { ItemPart, ParagraphPart, Run } from '../../domain/paper-parts.ts'
import type { Inline, TextBlock } from '../../domain/rich-text.ts'
import { nameOf, type Translate } from '../../i18n/translate.ts'
import type { PaperContext } from '../block-data.ts'
import { item, phoneWords } from '../make-parts.ts'

interface InlineContext extends PaperContext {
  readonly block: TextBlock
}

type InlineForms = {
  readonly [Type in Inline['_type']]: (child: Extract<Inline, { readonly _type: Type }>, context: InlineContext) => Run
}

/** An address that works outside the hub; undefined for one that no page would link either. */
function addressOf(href: string | undefined, origin: string): string | undefined {
  if (href === undefined) return undefined
  if (/^\/(?![/\\])/.test(href)) return new URL(href, origin).href
  return /^(https?|mailto|tel):/i.test(href) ? href : undefined
}

function placeOf(country: string, t: Translate): string {
  return t('number.place', { country: nameOf(t, 'jurisdiction', countryOf(country)) })
}

/** A form for everything that a line may hold. */
const INLINE: InlineForms = {
  span: ({ text, marks }, { block, origin }) => {
    const link = block.markDefs.find(({ _key }) => marks.includes(_key))
    const href = addressOf(link?.href, origin)
    return {
      kind: 'words',
      text,
      ...(marks.includes('strong') && { isStrong: true }),
      ...(href !== undefined && { href }),
    }
  },
  fillIn: ({ field, label }) => ({ kind: 'blank', field, label }),
  // A file knows no reader: the number says of which country it is.
  helplineNumber: ({ phone, line, helpline: { dial, country } }, { t }) =>
    line === undefined ? phoneWords(phone, dial) : { ...phoneWords(`${phone} ${placeOf(country, t)}`, dial), line },
}

function toRun<Type extends Inline['_type']>(
  child: Extract<Inline, { readonly _type: Type }> & { readonly _type: Type },
  context: InlineContext,
): Run {
  return INLINE[child._type](child, context)
}

/** What is in a paragraph, heading or list item, in its order. */
export function runsOf(block: TextBlock, context: PaperContext): readonly Run[] {
  return block.children.map((child) => toRun(child, { ...context, block }))
}

/** A paragraph or list item, as it is within another block: there are no headings. */
export function innerPart(block: TextBlock, context: PaperContext): ParagraphPart | ItemPart {
  const runs = runsOf(block, context)
  return block.listItem === undefined ? { kind: 'paragraph', runs } : item(block.listItem, runs, block.level)
}
