import { element } from '../../ui/browser/element.ts'

/*
 * The icon on the home screen. A browser takes name and picture from the manifest that the page links to at that moment; so there
 * is none before a name was chosen.
 */

function setLink(rel: string, address: string): void {
  const link = document.querySelector<HTMLLinkElement>(`link[rel="${rel}"]`) ?? document.createElement('link')
  link.rel = rel
  link.href = address
  document.head.append(link)
}

function setTitle(name: string): void {
  const meta = document.querySelector<HTMLMetaElement>('meta[name="apple-mobile-web-app-title"]')
  const shown = meta ?? document.createElement('meta')
  shown.name = 'apple-mobile-web-app-title'
  shown.content = name
  document.head.append(shown)
}

/** Lets the reader choose a name and a picture, and add the icon where the browser lets a page ask for it. */
export function startAppIcon(section: HTMLElement): void {
  const how = element(section, '[data-install-how]', HTMLElement)
  const now = element(section, '[data-install-now]', HTMLButtonElement)
  let ask: (() => void) | undefined
  for (const input of section.querySelectorAll<HTMLInputElement>('[name=app]')) {
    input.addEventListener('change', () => {
      setLink('manifest', input.value)
      setLink('apple-touch-icon', input.dataset['icon'] ?? '')
      setTitle(input.parentElement?.querySelector('[data-app-name]')?.textContent ?? '')
      how.hidden = false
    })
  }
  // Only Chromium has this event, and the compiler does not know it.
  addEventListener('beforeinstallprompt', (event) => {
    event.preventDefault()
    const prompt: unknown = Reflect.get(event, 'prompt')
    if (typeof prompt !== 'function') return
    ask = () => void Reflect.apply(prompt, event, [])
    now.hidden = false
  })
  now.addEventListener('click', () => {
    ask?.()
    now.hidden = true
  })
}
