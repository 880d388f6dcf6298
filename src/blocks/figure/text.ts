import type { Figure } from '../../domain/rich-text.ts'

export function figureText({ caption }: Figure): string {
  return caption ?? ''
}
