import type { SourcedQuote } from '../../domain/rich-text.ts'
import { toSource } from '../../sanity/to-source.ts'
import type { RowOf } from '../block-data.ts'

export function mapSourcedQuote({ text, source }: RowOf<'sourcedQuote'>): readonly [SourcedQuote] {
  return [{ _type: 'sourcedQuote', text, source: toSource(source) }]
}
