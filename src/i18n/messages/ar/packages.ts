import type { packages as english } from '../en/packages.ts'
import type { Translated } from '../translated.ts'

/** What is said of a training as a file for a learning system, in Arabic: a draft, as all of this folder. */
export const packages: Translated<typeof english> = {
  'packages.title': 'استعمله بدون المنصة',
  'packages.lead': 'التدريب نفسه في ملف واحد: لنظام التعلّم (LMS) في فندقك، أو لتقديمه بدون إنترنت.',
  'packages.scorm-1.2': 'SCORM 1.2',
  'packages.scorm-1.2.use': 'لمعظم أنظمة التعلّم. خذ هذا عند الشك.',
  'packages.scorm-2004': 'SCORM 2004، الإصدار الرابع',
  'packages.scorm-2004.use': 'إذا طلبه نظام التعلّم لديك.',
  'packages.offline': 'مجلد بدون إنترنت',
  'packages.offline.use': 'فكّ ضغطه على حاسوب أو ذاكرة محمولة، وافتح index.html. لا يخزّن شيئًا إلا إذا طلب المتعلّم ذلك.',
  'packages.records':
    'يحصل نظام التعلّم على من أتمّ التدريب، والنتيجة، وكل إجابة. يمكن للجميع التوقف والمتابعة لاحقًا. يبقى أول نجاح كما هو.',
  'packages.again': 'الأرقام في الملف لا تتغير من نفسها. نزّله من جديد قبل كل دورة.',
  'packages.leftOut': 'غير موجود في الملفات: {what}.',
  'packages.leftOut.picture': 'الصورة «{text}» في «{place}»',
  'packages.allNumbers': 'أرقام كل البلدان',
  'packages.numbersOf': 'هذه هي الأرقام التي كانت على الموقع في {date}.',
  'packages.unreachable': 'لا يصل هذا التدريب إلى نظام التعلّم لديك. يمكنك أن تقوم به، لكن نتيجتك لا تُحفظ هناك.',
  'packages.refused':
    'لم يحفظ نظام التعلّم لديك الخطوة الأخيرة. تابع: تُعاد المحاولة مع كل خطوة. إذا استمر ذلك، فأخبر مدرّبك.',
  'packages.finished': 'نتيجتك موجودة في نظام التعلّم. يمكنك إغلاق هذا التدريب.',
  'packages.shown': 'نظام التعلّم لديك يعرض هذا التدريب فقط. لا يُسجَّل شيء.',
  'packages.remember': 'تذكّر على هذا الجهاز أين وصلت',
  'packages.rememberText': 'عندئذ يمكن لكل من يستعمل هذا الجهاز أن يرى إلى أين وصلت.',
  'packages.forget': 'امسح ما هو محفوظ',
  'packages.forgotten': 'لم يعد هناك شيء محفوظ.',
  'packages.notRemembered': 'هذا المتصفح لا يسمح للتدريب بأن يتذكر شيئًا.',
  'packages.readMe.lms': 'ارفع ملف ZIP هذا إلى نظام التعلّم كما هو. لا تفكّ ضغطه.',
  'packages.readMe.folder': 'افتح index.html بمتصفح. لا حاجة إلى الإنترنت.',
}
