import type { Page } from 'playwright-core'

/** A voice as a browser lists it. */
interface Voice {
  readonly lang: string
  readonly localService: boolean
}

/**
 * Gives the pages of a window a device that speaks: Chromium without a screen has no voices. What is said stands in `data-said` of
 * the root and its voice in `data-voice`; the events `say-word` (with the number of the word) and `say-next` tell it to go on, `voices`
 * that it has others.
 */
export async function speakAs(page: Page, voices: readonly Voice[]): Promise<void> {
  await page.addInitScript((first) => {
    class Utterance extends EventTarget {
      voice: Voice | null = null
      lang = ''
      readonly text: string
      constructor(text: string) {
        super()
        this.text = text
      }
    }
    class Device extends EventTarget {
      voices = first
      queue: Utterance[] = []
      get speaking() {
        return this.queue.length > 0
      }
      getVoices() {
        return this.voices
      }
      speak(utterance: Utterance) {
        this.queue.push(utterance)
        if (this.queue.length === 1) this.begin()
      }
      begin() {
        const [now] = this.queue
        if (now === undefined) return
        document.documentElement.dataset['said'] = now.text.trim()
        document.documentElement.dataset['voice'] = now.voice?.lang ?? ''
        now.dispatchEvent(new Event('start'))
      }
      next() {
        this.queue.shift()?.dispatchEvent(new Event('end'))
        this.begin()
      }
      word(at: number) {
        const [now] = this.queue
        const place = [...(now?.text ?? '').matchAll(/\S+/g)][at]?.index ?? 0
        now?.dispatchEvent(Object.assign(new Event('boundary'), { name: 'word', charIndex: place }))
      }
      cancel() {
        const cancelled = this.queue
        this.queue = []
        for (const one of cancelled) one.dispatchEvent(new Event('error'))
      }
    }
    const device = new Device()
    Object.defineProperty(window, 'speechSynthesis', { value: device })
    Object.defineProperty(window, 'SpeechSynthesisUtterance', { value: Utterance })
    addEventListener('say-next', () => device.next())
    addEventListener('say-word', (event) => device.word(event instanceof CustomEvent ? Number(event.detail) : 0))
    addEventListener('voices', (event) => {
      if (event instanceof CustomEvent) device.voices = event.detail
      device.dispatchEvent(new Event('voiceschanged'))
    })
  }, voices)
}
