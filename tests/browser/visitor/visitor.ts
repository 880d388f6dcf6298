import { expect } from 'vitest'

import type { BrowserWindow, Point } from './browser-window.ts'
import { findTarget, placeOf } from './in-page.ts'

function isPoint(value: unknown): value is Point {
  return typeof value === 'object' && value !== null && 'x' in value && 'y' in value
}

/**
 * Somebody who visits the hub on a phone, in any browser: what she does and sees is written once. She waits for what she
 * looks for as long as `expect.poll` does; a test fails where it does not come.
 */
export class Visitor {
  readonly #window: BrowserWindow
  readonly #origin: string
  #taps = 0
  #scrolled = 0

  constructor(window: BrowserWindow, origin: string) {
    this.#window = window
    this.#origin = origin
  }

  /** How often she has tapped to get where she is. */
  get taps(): number {
    return this.#taps
  }

  /** How many pixels she has scrolled to find what she tapped and read, up and down. */
  get scrolled(): number {
    return this.#scrolled
  }

  /** Goes to a page of the hub by its address. */
  async goTo(path: string): Promise<void> {
    await this.#window.goTo(`${this.#origin}${path}`)
    await this.arrivesAt(path)
  }

  goBack(): Promise<void> {
    return this.#window.goBack()
  }

  /** Taps the link, button, field or label with these words. @param within a CSS selector of what they stand in. */
  async tap(words: string, within = 'body'): Promise<void> {
    let last = ''
    let target: unknown
    await this.#countScrolling(() =>
      // What moves while the page settles cannot be hit.
      expect
        .poll(async () => {
          target = await this.#ask(findTarget, { words, within })
          const before = last
          last = JSON.stringify(target)
          return isPoint(target) && before === last ? 'stands still' : target
        })
        .toBe('stands still'),
    )
    if (!isPoint(target)) throw new Error(`“${words}” has no place.`)
    this.#taps += 1
    await this.#window.tapAt(target)
  }

  /** Types into the field that she has tapped. */
  type(text: string): Promise<void> {
    return this.#window.type(text)
  }

  /** Waits until the page with this path is there, loaded. */
  async arrivesAt(path: string): Promise<void> {
    await expect.poll(() => this.asks(() => `${location.pathname} ${document.readyState}`)).toBe(`${path} complete`)
  }

  /** Waits until the words stand in the window, without scrolling. @param within see `tap`. */
  async sees(words: string, within = 'body'): Promise<void> {
    await this.#looksFor(words, within, false)
  }

  /** Scrolls until the words stand in the window. @param within see `tap`. */
  async scrollsTo(words: string, within = 'body'): Promise<void> {
    await this.#countScrolling(() => this.#looksFor(words, within, true))
  }

  /** How many elements a CSS selector finds. */
  counts(selector: string): Promise<unknown> {
    return this.#ask((all) => document.querySelectorAll(all).length, selector)
  }

  /** Has the page answer a question. @param question uses nothing outside of itself and what it is given. */
  asks(question: (given: string) => unknown, given = ''): Promise<unknown> {
    return this.#ask(question, given)
  }

  async #countScrolling(look: () => Promise<unknown>): Promise<void> {
    const before = Number(await this.asks(() => scrollY))
    await look()
    this.#scrolled += Math.abs(Number(await this.asks(() => scrollY)) - before)
  }

  async #looksFor(words: string, within: string, mayScroll: boolean): Promise<void> {
    const sentence = (place: unknown) => `“${words}” in ${within}: ${String(place)}`
    await expect
      .poll(async () => sentence(await this.#ask(placeOf, { words, within, mayScroll })))
      .toBe(sentence('in the window'))
  }

  #ask<Given>(question: (given: Given) => unknown, given: Given): Promise<unknown> {
    return this.#window.evaluate(`(${question.toString()})(${JSON.stringify(given)})`)
  }
}
