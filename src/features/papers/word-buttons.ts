import { showScriptParts } from '../../ui/browser/element.ts'
import { loadOnce } from '../../ui/browser/load-once.ts'

/* Lets a list of papers give each as a Word file. What makes it is loaded as a button is touched: most readers press none. */
const loadSaving = loadOnce(() => import('./save-word.ts'))
const said = document.createElement('p')
said.className = 'small'
said.role = 'status'

function buttonAt(target: EventTarget | null): HTMLElement | null {
  return target instanceof Element ? target.closest<HTMLElement>('[data-word-of]') : null
}

async function save(button: HTMLElement): Promise<void> {
  button.after(said)
  said.textContent = ''
  try {
    said.textContent = await (await loadSaving()).savePaperOf(button)
  } catch {
    said.textContent = button.dataset['failed'] ?? ''
  }
}

document.addEventListener('click', ({ target }) => {
  const button = buttonAt(target)
  if (button !== null) void save(button)
})
// A finger or pointer is on the button for a moment before it is pressed: on a slow phone that is half of the time.
document.addEventListener('pointerover', ({ target }) => {
  if (buttonAt(target) !== null)
    void loadSaving().then(
      ({ loadWord }) => loadWord(),
      () => undefined,
    )
})
showScriptParts()
