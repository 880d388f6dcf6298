import { defineLocaleResourceBundle } from 'sanity'

/**
 * Who is at a document just now, as its row in a list says it. Sanity keeps these words with its releases, which
 * are off on this machine: without them the row would say “presence.tooltip.one-without-release”.
 */
export const presenceWords = defineLocaleResourceBundle({
  locale: 'en-US',
  namespace: 'releases',
  resources: {
    'presence.tooltip.one-without-release': '{{displayName}} is editing this document right now',
    'presence.tooltip.other': '{{count}} people are editing this document right now',
  },
})
