/*
 * Vitest's setup of files that share a process with others, which makes them several times as fast: each begins with no content set,
 * as a process of the hub does. What a test stubs or fakes otherwise is undone by Vitest, or by the test itself.
 */

globalThis.hotelHubContent = undefined
globalThis.hotelHubFocus = undefined
globalThis.hotelHubSearchFiles = undefined

export {}
