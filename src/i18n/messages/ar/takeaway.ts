import type { takeaway as english } from '../en/takeaway.ts'
import type { Translated } from '../translated.ts'

/** What every sheet and file that leaves the hub says about itself, in Arabic: a draft, as all of this folder. */
export const takeaway: Translated<typeof english> = {
  'takeaway.version': '{title}، الإصدار {version}، {date}',
  'takeaway.dated': '{title}، {date}',
  'takeaway.licence': 'الرخصة: {licence}',
  'takeaway.inEnglish': 'لم يُترجم هذا النص بعد: هو بالإنجليزية.',
  'takeaway.draft': 'ترجمت آلة هذا النص. لم يقرأه بعد أحد يتكلم هذه اللغة.',
  'takeaway.sources': 'المصادر: {sources}',
  'takeaway.from': 'من: {address}',
  'takeaway.keptBy':
    'ما هو مكتوب هنا من قبل تحفظه صفحة «{page}» على هذا الجهاز. لا يُحفظ هنا شيء إلا إذا وضعت علامة في المربع.',
}
