import type { DoDontList } from '../../domain/rich-text.ts'

export function doDontListText(block: DoDontList): string {
  return [...block.do, ...block.dont].join('\n')
}
