/** What is said of a training as a file for a learning system, on its page and in the file. */
export const packages = {
  'packages.title': 'Use it without the hub',
  'packages.lead':
    'The same training as one file: for the learning system (LMS) of your hotel, or to hold it without internet.',
  'packages.scorm-1.2': 'SCORM 1.2',
  'packages.scorm-1.2.use': 'For most learning systems. Take this if you are not sure.',
  'packages.scorm-2004': 'SCORM 2004, 4th edition',
  'packages.scorm-2004.use': 'If your learning system asks for it.',
  'packages.offline': 'Folder without internet',
  'packages.offline.use':
    'Unpack it on a computer or a memory stick, and open index.html. It stores nothing unless the learner asks it to.',
  'packages.records':
    'The learning system gets who is done, the score and each answer. Everyone can stop and go on later. The first pass stays.',
  'packages.again': 'Numbers in the file do not change by themselves. Download it again before each course.',
  'packages.leftOut': 'Not in the files: {what}.',
  'packages.leftOut.picture': 'the picture “{text}” in “{place}”',
  'packages.allNumbers': 'Numbers of all countries',
  'packages.numbersOf': 'These are the numbers that were on the hub on {date}.',
  'packages.unreachable':
    'This training does not reach your learning system. You can do it, but your result is not saved there.',
  'packages.refused':
    'Your learning system did not save the last step. Go on: it is tried again with each step. If this stays, tell your trainer.',
  'packages.finished': 'Your result is in your learning system. You can close this training.',
  'packages.shown': 'Your learning system only shows this training. Nothing is recorded.',
  'packages.remember': 'Remember where I am on this device',
  'packages.rememberText': 'Anybody who uses this device can then see how far you are.',
  'packages.forget': 'Clear what is remembered',
  'packages.forgotten': 'Nothing is remembered any more.',
  'packages.notRemembered': 'This browser does not let the training remember anything.',
  'packages.readMe.lms': 'Upload this ZIP file to your learning system as it is. Do not unpack it.',
  'packages.readMe.folder': 'Open index.html with a browser. No internet is needed.',
} as const
