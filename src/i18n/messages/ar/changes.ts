import type { changes as english } from '../en/changes.ts'
import type { Translated } from '../translated.ts'

/** The page about what changed on the hub, in Arabic: a machine's draft; no native speaker has checked it yet. */
export const changes: Translated<typeof english> = {
  'changes.title': 'ما الذي تغيّر',
  'changes.titleOf': 'ما الذي تغيّر في {month}',
  'changes.lead': 'ما هو جديد، وما صُحّح أو جرى التحقق منه مرة أخرى، وما سُحب.',
  'changes.none': 'لم يتغيّر شيء هذا الشهر.',
  'changes.secondReader': 'قرأه شخص ثانٍ قبل النشر.',
  'changes.follow': 'متابعة التغييرات',
  'changes.feedText': 'يعرض لك قارئ الخلاصات كل تغيير. لا تعطي أي اسم أو عنوان.',
  'changes.feed': 'خلاصة (Atom)',
  'changes.months': 'الأشهر',
  'changes.limits': 'كيف تقرأ هذا',
  'changes.limitsText':
    'يُكتب كل سطر في يوم التغيير. حيث لا يُذكر شخص ثانٍ، فلا يوجد سجل بأحد. تصحيحات الإملاء غير مذكورة.',
}
