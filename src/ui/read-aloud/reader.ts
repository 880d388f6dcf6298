import { element } from '../browser/element.ts'
import { findVoice } from './find-voice.ts'
import { sentencesOf, type Sentence } from './sentences.ts'

/*
 * Reads what a button names, sentence by sentence, and marks the sentence and, where the voice tells it, the word. Anything that
 * is pressed meanwhile, Escape and leaving the page end it.
 */
const MARKS = ['read-sentence', 'read-word'] as const

/** How a browser itself marks text, which forced colours and the dark keep. It is here, since only who listens needs it. */
const STYLE =
  '::highlight(read-sentence), ::highlight(read-word), .is-read { background: Mark; color: MarkText }' +
  '::highlight(read-word) { text-decoration: underline }'
const sheet = new CSSStyleSheet()
sheet.replaceSync(STYLE)
document.adoptedStyleSheets.push(sheet)

function mark(name: (typeof MARKS)[number], { block }: Sentence, range: Range): void {
  if ('highlights' in CSS) CSS.highlights.set(name, new Highlight(range))
  else block.classList.add('is-read')
}

function unmark(): void {
  if ('highlights' in CSS) for (const name of MARKS) CSS.highlights.delete(name)
  for (const block of document.querySelectorAll('.is-read')) block.classList.remove('is-read')
}

/** A number to call is said digit by digit. */
function toSaid({ block, text }: Sentence): string {
  return block.closest('[href^="tel:"], [href^="sms:"]') === null ? text : text.replace(/\d(?=\d)/g, '$& ')
}

function toUtterance(sentence: Sentence, voice: SpeechSynthesisVoice): SpeechSynthesisUtterance {
  const { text, block } = sentence
  const words = toSaid(sentence)
  const said = new SpeechSynthesisUtterance(words)
  said.voice = voice
  said.lang = voice.lang
  said.addEventListener('start', () => {
    unmark()
    mark('read-sentence', sentence, sentence.range(0, text.trimEnd().length))
    block.scrollIntoView({ block: 'nearest' })
  })
  said.addEventListener('boundary', ({ name, charIndex, charLength }) => {
    if (name !== 'word' || words !== text) return
    // WebKit tells where a word begins, and not its length.
    const [word = ''] = /^\S*/.exec(text.slice(charIndex)) ?? []
    mark('read-word', sentence, sentence.range(charIndex, charIndex + (charLength || word.length)))
  })
  return said
}

/** Makes the button within an unfolded part read and stop. */
export function startReader(part: HTMLDetailsElement): void {
  const button = element(part, 'button', HTMLButtonElement)
  const label = button.textContent
  button.hidden = false
  /** Kept while it is read: Chromium forgets what nothing holds, and then tells of no word. */
  let said: readonly SpeechSynthesisUtterance[] = []

  function stop(): void {
    if (said.length === 0) return
    said = []
    speechSynthesis.cancel()
    unmark()
    button.textContent = label
  }

  function read(): void {
    speechSynthesis.cancel()
    said = [...document.querySelectorAll(part.dataset['readAloud'] ?? '')].flatMap(sentencesOf).flatMap((sentence) => {
      const voice = findVoice(sentence.language, speechSynthesis.getVoices())
      return voice === undefined ? [] : [toUtterance(sentence, voice)]
    })
    for (const one of said)
      one.addEventListener('error', () => {
        if (said.includes(one)) stop()
      })
    said.at(-1)?.addEventListener('end', stop)
    if (said.length > 0) button.textContent = button.dataset['stop'] ?? ''
    for (const one of said) speechSynthesis.speak(one)
  }

  button.addEventListener('click', () => (said.length > 0 ? stop() : read()))
  part.addEventListener('toggle', stop)
  addEventListener('pagehide', stop)
  document.addEventListener('visibilitychange', stop)
  document.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') stop()
  })
  document.addEventListener(
    'click',
    ({ target }) => {
      if (target instanceof Element && !part.contains(target) && target.closest('a, button, summary') !== null) stop()
    },
    true,
  )
}
