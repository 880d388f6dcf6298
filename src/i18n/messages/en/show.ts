/** “Show this screen”: sentences that one person shows to another. */
export const show = {
  'show.title': 'Show this screen',
  'show.description': 'Sentences to show to somebody who does not speak your language: “I need help”.',
  'show.lead': 'Choose a sentence. Hold out your phone, so that the other person can read it.',
  'show.private': 'Nothing is kept. Nothing is sent.',
  'show.yours': 'Your language',
  'show.theirs': 'Language of the other person',
  'show.open': 'Show large',
  'show.swap': 'Change the two languages over',
  'show.close': 'Close',
  'show.previous': 'Back',
  'show.next': 'Next',
  'show.place': '{n} of {all}',
  'show.drafts': 'A machine wrote these sentences. Nobody who speaks the language has read them yet: {languages}.',
  'show.link': 'You cannot say it? Show this screen to somebody.',
}
