import type { SignList } from '../../domain/rich-text.ts'

export function signListText({ signs }: SignList): string {
  return signs.map(({ title, mayAlsoBe }) => `${title}\n${mayAlsoBe}`).join('\n')
}
