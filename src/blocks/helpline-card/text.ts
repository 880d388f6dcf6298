import type { HelplineCard } from '../../domain/rich-text.ts'

export function helplineCardText({ helpline }: HelplineCard): string {
  return helpline.title
}
