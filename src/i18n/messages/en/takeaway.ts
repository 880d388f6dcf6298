/** What every sheet and file that leaves the hub says about itself. */
export const takeaway = {
  'takeaway.version': '{title}, version {version}, {date}',
  'takeaway.dated': '{title}, {date}',
  'takeaway.licence': 'Licence: {licence}',
  'takeaway.inEnglish': 'This text is not translated yet: it is in English.',
  'takeaway.draft': 'A machine translated this text. Nobody who speaks the language has read it yet.',
  'takeaway.sources': 'Sources: {sources}',
  'takeaway.from': 'From: {address}',
  'takeaway.keptBy':
    'What is already filled in is kept on this device by “{page}”. Here nothing is kept unless you tick the box.',
}
