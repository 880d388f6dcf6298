import { CONTACT_TASK, FIRST_WAY } from '../rules/template-texts.ts'

function step(key: string, title: string, text: string) {
  return { _type: 'referralStep', _key: key, title, text }
}

/** The beginning of a local way to help, which editors make their own: they name the lines of their country. */
export const FIRST_PATHWAY = [
  step('danger', 'Danger now: call the emergency number', FIRST_WAY.danger),
  step('note', 'No danger now: write down and tell', FIRST_WAY.note),
  step('call', 'Call the police or the helpline', FIRST_WAY.call),
  step('referral', 'Others take it from there', FIRST_WAY.referral),
]

/** The role that every partnership has, in words that name no person. */
export const CONTACT_ROLE = {
  _type: 'partnershipRole',
  _key: 'contact',
  title: 'Single point of contact (SPOC)',
  what: CONTACT_TASK,
}
