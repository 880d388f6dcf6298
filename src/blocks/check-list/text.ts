import type { CheckList } from '../../domain/rich-text.ts'

export function checkListText({ title, items }: CheckList): string {
  return [title, ...items].filter(Boolean).join('\n')
}
