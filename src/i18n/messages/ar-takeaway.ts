import type { takeaway } from './en-takeaway.ts'

/** What every sheet and file that leaves the hub says about itself, in Arabic: a draft, as all of ar.ts. */
export const arabicTakeaway: { readonly [Key in keyof typeof takeaway]: string } = {
  'takeaway.version': '{title}، الإصدار {version}، {date}',
  'takeaway.dated': '{title}، {date}',
  'takeaway.licence': 'الرخصة: {licence}',
  'takeaway.inEnglish': 'لم يُترجم هذا النص بعد: هو بالإنجليزية.',
  'takeaway.draft': 'ترجمت آلة هذا النص. لم يقرأه بعد أحد يتكلم هذه اللغة.',
  'takeaway.sources': 'المصادر: {sources}',
  'takeaway.from': 'من: {address}',
}
