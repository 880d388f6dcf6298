/** A point of the window, in CSS pixels from its top left. */
export interface Point {
  readonly x: number
  readonly y: number
}

/** A window of 360 by 740 pixels in some browser, with a storage of its own: all that a walk needs of one. */
export interface BrowserWindow {
  /** Loads a page. @param address a whole address. */
  goTo(address: string): Promise<void>
  goBack(): Promise<void>
  /** Presses and releases the pointer of this browser at a point. */
  tapAt(point: Point): Promise<void>
  /** Types into what has the focus, key by key. */
  type(text: string): Promise<void>
  /** @returns the value of an expression of JavaScript in the page, as far as JSON can carry it. */
  evaluate(expression: string): Promise<unknown>
  close(): Promise<void>
}

/** A browser that was started for the tests of a file. */
export interface StartedBrowser {
  openWindow(): Promise<BrowserWindow>
  close(): Promise<void>
}

/**
 * The proxy for every host but this machine, as both protocols take it: nothing listens on port 9, so that no page of a
 * test reaches a host outside.
 */
export const NOWHERE = {
  proxyType: 'manual',
  httpProxy: '127.0.0.1:9',
  sslProxy: '127.0.0.1:9',
  noProxy: ['localhost', '127.0.0.1'],
}
