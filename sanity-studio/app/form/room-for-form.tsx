import type { LayoutProps } from 'sanity'

import { useOpenPasted } from '../presentation/use-open-pasted.ts'

/**
 * A list that has the width that Sanity gives it beside a form, 320 to 350 pixels, for which there is no setting: one that
 * somebody has pulled wider has another in its style, and so has a folded one.
 */
const UNTOUCHED = `[style*='max-width: 350px']:has(~ [data-testid='document-pane'])`

/** The line at the foot of a form: when it was edited, and the visible button. */
const FOOT = `[data-testid='pane-footer'] [data-ui='Flex']:has(> [data-ui='Flex'] [data-testid^='action-'])`

const FORM = `[data-testid='document-panel-scroller']`

/**
 * Two lists of Sanity's width leave the form half of a usual screen. These leave its texts 60 % of 1,440 pixels, beside two that
 * are folded; titles of documents get more room than names of lists. The title stands above the form already, in the head of
 * the pane, so it is not said twice, and fields stand closer together. The headings of a template are not red before anybody has written. A refusal shows its reason without a press, and on a
 * telephone the name of the Studio makes room for the buttons, a long button stands below the words beside it, and the line above the
 * form scrolls with it, since the head of the pane would cover it. Where nothing matches, all is as Sanity has it.
 */
const STYLE = `
  [data-ui='ListPane']${UNTOUCHED} {
    min-width: clamp(180px, 13.1vw, 350px) !important;
    max-width: clamp(180px, 13.1vw, 350px) !important;
  }
  [data-ui='DocumentListPane']${UNTOUCHED} {
    min-width: clamp(200px, 16.4vw, 350px) !important;
    max-width: clamp(200px, 16.4vw, 350px) !important;
  }
  ${FORM} > div:first-child { max-width: none !important; padding-top: 12px !important; }
  ${FORM} [data-testid='form-view'] > [data-ui='FormRow']:first-child:has(h2) { display: none; }
  ${FORM} [data-ui='Stack']:has(> [data-testid^='field-']) { gap: 24px !important; }
  ${FORM} [data-testid='field-groups'] { padding-bottom: 0 !important; }
  [data-new] [data-testid='field-group-tabs'] svg { display: none; }
  [data-new] [data-testid='text-block__text'], body:has([data-new]) [data-fullscreen='true'] [data-testid='text-block__text'] {
    --marker-bg-color: transparent !important;
  }
  [data-ui='Toast'] details::details-content { display: block; content-visibility: visible; }
  @media (max-width: 480px) {
    [data-testid='studio-navbar'] #workspace-menu { display: none; }
    ${FOOT} { flex-wrap: wrap; }
    ${FOOT} > :first-child { flex-basis: 190px !important; }
    [data-testid='publish-panel'] { position: static !important; }
  }
`

/** Gives the form of a document more room beside the lists in which it stands, and finds documents by the address of their page. */
export function RoomForForm(props: LayoutProps) {
  useOpenPasted()
  return (
    <>
      <style href="room-for-form" precedence="high">
        {STYLE}
      </style>
      {props.renderDefault(props)}
    </>
  )
}
