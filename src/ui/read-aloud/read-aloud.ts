/*
 * Shows the buttons that read aloud where the device has a voice of its own for what they read. Voices of a server are left out:
 * what a person reads or is about to say would leave the device. What reads is loaded when a button is unfolded.
 */
const buttons = [...document.querySelectorAll<HTMLDetailsElement>('[data-read-aloud]')]

function hasVoice(language: string): boolean {
  // Android writes en_GB.
  return speechSynthesis
    .getVoices()
    .some(({ lang, localService }) => localService && lang.split(/[-_]/)[0] === language.split('-')[0])
}

function show(): void {
  for (const button of buttons) {
    const read = document.querySelector(button.dataset['readAloud'] ?? '')
    button.hidden = !hasVoice(read?.closest<HTMLElement>('[lang]')?.lang ?? '')
  }
}

function load({ currentTarget: button }: Event): void {
  if (!(button instanceof HTMLDetailsElement)) return
  // Without a connection nothing can read: the button goes.
  void import('./reader.ts').then(
    ({ startReader }) => startReader(button),
    () => (button.hidden = true),
  )
}

if ('speechSynthesis' in window) {
  show()
  speechSynthesis.addEventListener('voiceschanged', show)
  // A page sends it where what is read is in another language since.
  document.addEventListener('languages', show)
  for (const button of buttons) button.addEventListener('toggle', load, { once: true })
}
