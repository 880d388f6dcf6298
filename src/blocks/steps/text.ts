import { textOfBlock, type Steps } from '../../domain/rich-text.ts'

export function stepsText({ items }: Steps): string {
  return items
    .flatMap(({ title, text }) => [title, ...text.map(textOfBlock)])
    .filter(Boolean)
    .join('\n')
}
