/*
 * Reads the sentences of “Say this” with a voice of the device. Voices of a server are left out: what a person is about
 * to say would leave the device.
 */
function findVoice(language: string): SpeechSynthesisVoice | undefined {
  const [primary = language] = language.split('-')
  return speechSynthesis
    .getVoices()
    .find(({ localService, lang }) => localService && lang.toLowerCase().startsWith(primary.toLowerCase()))
}

/** Shows the button where the device has a voice of its own for the language of the sentences, which may not be the page's. */
export function startReadingAloud(): void {
  const section = document.querySelector<HTMLElement>('[data-say]')
  const button = section?.querySelector<HTMLButtonElement>('[data-read-aloud]')
  if (!('speechSynthesis' in window) || section === null || !button) return
  const language = section.querySelector<HTMLElement>('.say-line')?.closest<HTMLElement>('[lang]')?.lang ?? ''
  const showButton = () => (button.hidden = findVoice(language) === undefined)
  showButton()
  speechSynthesis.addEventListener('voiceschanged', showButton)
  button.addEventListener('click', () => {
    if (speechSynthesis.speaking) {
      speechSynthesis.cancel()
      return
    }
    for (const line of section.querySelectorAll('.say-line')) {
      const utterance = new SpeechSynthesisUtterance(line.textContent.replace(/\s+/g, ' '))
      utterance.voice = findVoice(language) ?? null
      utterance.lang = language
      speechSynthesis.speak(utterance)
    }
  })
}
