import type { SourcedQuote } from '../../domain/rich-text.ts'

export function sourcedQuoteText({ text }: SourcedQuote): string {
  return text
}
