/** A button that submits no form. */
export function createButton(className: string, text: string, onPress: () => void): HTMLButtonElement {
  const button = document.createElement('button')
  button.type = 'button'
  button.className = className
  button.textContent = text
  button.addEventListener('click', onPress)
  return button
}
