/** The page about what changed on the hub, and its feed. */
export const changes = {
  'changes.title': 'What changed',
  'changes.titleOf': 'What changed in {month}',
  'changes.lead': 'What is new on the hub, what was put right or checked again, and what was taken off.',
  'changes.none': 'Nothing has changed this month.',
  'changes.secondReader': 'A second person had read it.',
  'changes.follow': 'Follow the changes',
  'changes.feedText': 'A feed reader shows you each change. You give no name and no address.',
  'changes.feed': 'Feed (Atom)',
  'changes.months': 'Months',
  'changes.limits': 'How to read this',
  'changes.limitsText':
    'Each line is written on the day of the change. Where no second person is named, none is on record. Corrections of spelling are not listed.',
} as const
