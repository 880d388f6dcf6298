import { fillIn } from '../../i18n/plural.ts'
import { createNode } from '../../ui/browser/create-node.ts'
import { showScriptParts } from '../../ui/browser/element.ts'
import { knownFacts } from '../../ui/browser/hotel-facts.ts'
import { fetchPaper, loadWord, saveWord } from './word-file.ts'

/* Lets a list of papers give each as a Word file, with the facts of the hotel that are kept on this device. */
const said = createNode('p', 'small')
said.role = 'status'

async function save(button: HTMLElement, path: string): Promise<void> {
  button.after(said)
  said.textContent = ''
  try {
    const name = await saveWord(await fetchPaper(path), knownFacts('hotel-facts').facts)
    said.textContent = fillIn(button.dataset['saved'] ?? '', { name }, document.documentElement.lang)
  } catch {
    said.textContent = button.dataset['failed'] ?? ''
  }
}

document.addEventListener('click', ({ target }) => {
  const button = target instanceof Element ? target.closest<HTMLElement>('[data-word-of]') : null
  if (button !== null) void save(button, button.dataset['wordOf'] ?? '')
})
// A finger or pointer is on the button for a moment before it is pressed: on a slow phone that is half of the time.
document.addEventListener('pointerover', ({ target }) => {
  if (target instanceof Element && target.closest('[data-word-of]')) void loadWord().catch(() => undefined)
})
showScriptParts()
