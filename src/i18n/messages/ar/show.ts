import type { show as english } from '../en/show.ts'
import type { Translated } from '../translated.ts'

/** “Show this screen”, in Arabic: a draft, as all of this folder. */
export const show: Translated<typeof english> = {
  'show.title': 'أظهر هذه الشاشة',
  'show.description': 'جمل تُريها لشخص لا يتكلم لغتك: «أحتاج إلى مساعدة».',
  'show.lead': 'اختر جملة. مُدّ هاتفك ليقرأها الشخص الآخر.',
  'show.private': 'لا يُحفظ شيء، ولا يُرسل شيء.',
  'show.yours': 'لغتك',
  'show.theirs': 'لغة الشخص الآخر',
  'show.open': 'أظهرها كبيرة',
  'show.swap': 'بدّل اللغتين',
  'show.close': 'إغلاق',
  'show.previous': 'السابقة',
  'show.next': 'التالية',
  'show.place': '{n} من {all}',
  'show.drafts': 'كتبت آلة هذه الجمل. لم يقرأها بعد أحد يتكلم هذه اللغات: {languages}.',
  'show.link': 'لا تستطيع أن تقولها؟ أظهر هذه الشاشة لشخص ما.',
}
