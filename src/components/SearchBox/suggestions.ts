/** Buttons that put other words into the field. */
export function renderSuggestions(
  names: readonly string[],
  onChoose: (name: string) => void,
): readonly HTMLButtonElement[] {
  return names.map((name) => {
    const button = document.createElement('button')
    button.type = 'button'
    button.className = 'chip'
    button.textContent = name
    button.addEventListener('click', () => onChoose(name))
    return button
  })
}
