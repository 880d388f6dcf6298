/** A reference to a helpline, whose number is kept in its own document. */
function line(id: string) {
  return { _type: 'reference', _key: id, _ref: id }
}

function step(key: string, title: string, text: string, helplines: readonly string[]) {
  return { _type: 'referralStep', _key: key, title, text, helplines: helplines.map(line) }
}

/** What holds everywhere in the United Kingdom: the beginning of a local way to help, which editors make their own. */
export const UK_PATHWAY = [
  step(
    'danger',
    'Danger now: call the emergency number',
    'Call at once if someone is hurt, threatened or locked in. Say where you are. Do not step between people.',
    ['helpline-gb-999'],
  ),
  step(
    'note',
    'No danger now: write down and tell',
    'Write down only what you saw and heard. Tell the manager on duty. If the manager is the problem, call yourself.',
    [],
  ),
  step(
    'call',
    'Call the police or the helpline',
    'You do not need proof. The helpline is run by a charity and is not the police.',
    ['helpline-gb-101', 'helpline-gb-msh'],
  ),
  step(
    'referral',
    'Others take it from there',
    'Only first responders can refer a person. A hotel cannot. An adult must agree first. Promise nothing.',
    [],
  ),
]

/** The role that every partnership has, in words that name no person. */
export const CONTACT_ROLE = {
  _type: 'partnershipRole',
  _key: 'contact',
  title: 'Single point of contact (SPOC)',
  what: 'One role in each body that answers questions about modern slavery. Ask the partnership who it is.',
}
