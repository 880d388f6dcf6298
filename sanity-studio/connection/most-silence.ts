/** Three signs of life that did not come: the lake sends one every three seconds (lake/listen/event-stream.ts). */
export const MOST_SILENCE = 10_000
