import type { Fields } from './fields.ts'
import type { Passage } from './passages.ts'
import type { Remark } from './remark.ts'

/**
 * What a new local partnership says of the way to help, by step: it names no country and no number, and an editor makes it that
 * of her area (templates/pathway.ts).
 */
export const FIRST_WAY = {
  danger: 'Call at once if someone is hurt, threatened or locked in. Say where you are. Do not step between people.',
  note: 'Write down only what you saw and heard. Tell the manager on duty. If the manager is the problem, call yourself.',
  call: 'You do not need proof. Say only what you saw and heard.',
  referral: 'Ask what happens next and who tells you. An adult decides about help. Promise nothing.',
} as const

/** What a new local partnership says of the role that every partnership has. */
export const CONTACT_TASK =
  'One role in each body that answers questions about modern slavery. Ask the partnership who it is.'

const TEMPLATE_TEXTS: ReadonlySet<string> = new Set([...Object.values(FIRST_WAY), CONTACT_TASK])

/** Warns of texts that a template wrote and nobody has made her own. They are true, so publishing them is not refused. */
export function remarkTemplateTexts(document: Fields, passages: readonly Passage[]): readonly Remark[] {
  if (document['_type'] !== 'partnership' || document['translationOf'] !== undefined) return []
  return passages
    .filter(({ text }) => TEMPLATE_TEXTS.has(text.trim()))
    .map(({ path }) => ({
      level: 'warning',
      path,
      what: 'This text is from the template, and the same for every area.',
      fix: 'Say what is so in this area: whom to call, what the partnership does, who answers.',
    }))
}
