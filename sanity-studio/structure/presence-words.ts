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
