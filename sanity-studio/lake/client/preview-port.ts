/** The port of the preview of drafts that belongs to a Studio: 4322 for the usual one at 3333, so that two Studios have two. */
export function previewPortOf(studio: number): number {
  return studio + 989
}
