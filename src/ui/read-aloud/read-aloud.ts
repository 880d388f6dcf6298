/*
 * Shows the buttons that read aloud. Voices of a server are left out: what a person reads or is about to say would leave the
 * device. What reads is loaded when a button is unfolded.
 */

/** Where a language has a voice of another country too, that of the words of the hub. */
const AS_SPOKEN_IN: Readonly<Record<string, string>> = { zh: 'zh-cn', pt: 'pt-pt', en: 'en-gb' }

/** A voice of the device for a language; undefined where it has none of its own. */
function findVoice(language: string): SpeechSynthesisVoice | undefined {
  const [primary = ''] = language.toLowerCase().split('-')
  // Android writes en_GB.
  const tagOf = ({ lang }: SpeechSynthesisVoice) => lang.toLowerCase().replace('_', '-')
  const own = speechSynthesis
    .getVoices()
    .filter((voice) => voice.localService && tagOf(voice).split('-')[0] === primary)
  return own.find((voice) => tagOf(voice) === AS_SPOKEN_IN[primary]) ?? own[0]
}

function languageOf(button: HTMLElement): string {
  const read = document.querySelector(button.dataset['readAloud'] ?? '')
  return read?.closest<HTMLElement>('[lang]')?.lang ?? ''
}

const buttons = [...document.querySelectorAll<HTMLDetailsElement>('[data-read-aloud]')]

/** Shows each button where the device has a voice for what it reads: that may be in another language since the last call. */
export function showReadAloud(): void {
  if (!('speechSynthesis' in window)) return
  for (const button of buttons) button.hidden = findVoice(languageOf(button)) === undefined
}

if ('speechSynthesis' in window) {
  showReadAloud()
  speechSynthesis.addEventListener('voiceschanged', showReadAloud)
  for (const button of buttons)
    button.addEventListener(
      'toggle',
      () => {
        // Without a connection nothing can read: the button goes.
        void import('./reader.ts').then(
          ({ startReader }) => startReader(button, findVoice),
          () => (button.hidden = true),
        )
      },
      { once: true },
    )
}
