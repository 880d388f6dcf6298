import { textOfBlock, type Callout } from '../../domain/rich-text.ts'

export function calloutText({ title, text }: Callout): string {
  return [title, ...text.map(textOfBlock)].filter(Boolean).join('\n')
}
