import type { Download } from '../../domain/rich-text.ts'

export function downloadText({ title }: Download): string {
  return title
}
