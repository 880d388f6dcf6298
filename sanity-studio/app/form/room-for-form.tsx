/**
 * A list that has the width that Sanity gives it beside a form, 320 to 350 pixels, for which there is no setting: one that
 * somebody has pulled wider has another in its style, and so has a folded one.
 */
const UNTOUCHED = `[style*='max-width: 350px']:has(~ [data-testid='document-pane'])`

/**
 * Two lists of Sanity's width leave the form half of a usual screen. These leave it 60 % of 1,440 pixels, beside two that are
 * folded; titles of documents get more room than names of lists. Where nothing matches, all is as Sanity has it.
 */
const NARROW_LISTS = `
  [data-ui='ListPane']${UNTOUCHED} {
    min-width: clamp(180px, 13.4vw, 350px) !important;
    max-width: clamp(180px, 13.4vw, 350px) !important;
  }
  [data-ui='DocumentListPane']${UNTOUCHED} {
    min-width: clamp(204px, 18.9vw, 350px) !important;
    max-width: clamp(204px, 18.9vw, 350px) !important;
  }
`

/** Gives the form of a document more room beside the lists in which it stands. */
export function RoomForForm() {
  return (
    <style href="room-for-form" precedence="high">
      {NARROW_LISTS}
    </style>
  )
}
