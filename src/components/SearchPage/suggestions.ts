import { createButton } from './create-button.ts'

/** Buttons that put other words into the field. */
export function renderSuggestions(
  names: readonly string[],
  onChoose: (name: string) => void,
): readonly HTMLButtonElement[] {
  return names.map((name) => createButton('chip', name, () => onChoose(name)))
}
