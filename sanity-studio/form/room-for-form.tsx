/**
 * Sanity's list panes are 320 to 350 pixels wide beside a form and have no setting for that, so two of them leave it half of a
 * usual screen. These rules make them as narrow as leaves the form 60 % of 1,440
 * pixels beside two lists and two that are folded. Only lists of the width that Sanity gives them: one that somebody has pulled
 * wider has another in its style, and so has a folded one. Without a match everything is as Sanity has it.
 */
const NARROW_LISTS = `
  :is([data-ui='ListPane'], [data-ui='DocumentListPane'])[style*='max-width: 350px']:has(~ [data-testid='document-pane']) {
    min-width: clamp(204px, 16.2vw, 350px) !important;
    max-width: clamp(204px, 16.2vw, 350px) !important;
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
