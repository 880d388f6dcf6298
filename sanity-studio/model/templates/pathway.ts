import { CONTACT_TASK, UK_WAY } from '../rules/template-texts.ts'

/** A reference to a helpline, whose number is kept in its own document. */
function line(id: string) {
  return { _type: 'reference', _key: id, _ref: id }
}

function step(key: string, title: string, text: string, helplines: readonly string[]) {
  return { _type: 'referralStep', _key: key, title, text, helplines: helplines.map(line) }
}

/** What holds everywhere in the United Kingdom: the beginning of a local way to help, which editors make their own. */
export const UK_PATHWAY = [
  step('danger', 'Danger now: call the emergency number', UK_WAY.danger, ['helpline-gb-999']),
  step('note', 'No danger now: write down and tell', UK_WAY.note, []),
  step('call', 'Call the police or the helpline', UK_WAY.call, ['helpline-gb-101', 'helpline-gb-msh']),
  step('referral', 'Others take it from there', UK_WAY.referral, []),
]

/** The role that every partnership has, in words that name no person. */
export const CONTACT_ROLE = {
  _type: 'partnershipRole',
  _key: 'contact',
  title: 'Single point of contact (SPOC)',
  what: CONTACT_TASK,
}
