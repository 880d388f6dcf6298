import { defineLocaleResourceBundle } from 'sanity'

/**
 * The words with which a row of a list says who is editing its document. Sanity has them in the resources of its
 * releases, which are off on this machine: without these the row would say “presence.tooltip.one-without-release”.
 */
export const presenceWords = defineLocaleResourceBundle({
  locale: 'en-US',
  namespace: 'releases',
  resources: {
    'presence.tooltip.one-without-release': '{{displayName}} is editing this document right now',
    'presence.tooltip.other': '{{count}} people are editing this document right now',
  },
})

/**
 * Words of Sanity that would mislead here. “Live edited” is for documents without drafts; here it is what the folder content/
 * or a program wrote. “Drafts”, at the top, is what the lists and forms show, not a list of drafts.
 */
export const plainWords = defineLocaleResourceBundle({
  locale: 'en-US',
  namespace: 'studio',
  resources: {
    'timeline.changes.title': 'Written or approved by',
    'timeline.operation.edited-live': 'Changed outside of the form',
    'timeline.operation.edited-live_timestamp': 'Changed outside of the form: {{timestamp, datetime}}',
    'release.chip.global.drafts': 'You see: drafts',
    'release.navbar.drafts': 'Drafts: all as it is being written',
    'release.navbar.published': 'Published: what readers get',
    'release.navbar.tooltip': 'Which version of the documents you see',
    'release.chip.tooltip.no-edits': 'Nothing is changed yet: here you edit',
  },
})

/** “An error occurred during publish” does not say what became of the text, “Are you sure you want to restore this document?” not what is replaced, and “Focus mode” not what happens: the lists beside a form are hidden, and the form has the whole width. */
export const formWords = defineLocaleResourceBundle({
  locale: 'en-US',
  namespace: 'structure',
  resources: {
    'panes.document-operation-results.operation-error_publish': 'It was not published, and what you wrote is kept',
    'panes.document-operation-results.error.summary.title': 'Why',
    // Sanity's have a wrong title, that of the template, or none.
    'panes.document-operation-results.operation-success_publish': 'It was published',
    'panes.document-operation-results.operation-success_restore': 'The draft has the older words now',
    'panes.document-operation-results.operation-success_discardChanges':
      'Readers’ version is back in the form. What was discarded is still in the history.',
    'action.restore.confirm.message':
      'The draft gets these words. Readers see them once they are published; what the draft says now stays in the history.',
    'banners.revision-not-found.description':
      'There are no words yet in this entry: the entry above “Created” has the first ones. Choose another one.',
    'buttons.focus-pane-button.aria-label.focus': 'Hide the lists: the form has the whole width',
    'buttons.focus-pane-button.tooltip.focus': 'Hide the lists',
    'buttons.focus-pane-button.aria-label.collapse': 'Show the lists beside the form again',
    'buttons.focus-pane-button.tooltip.collapse': 'Show the lists',
  },
})
