import type { data as english } from '../en/data.ts'
import type { Translated } from '../translated.ts'

/** The page about the open data, and the block of signs for other websites, in Arabic: a draft, as all of this folder. */
export const data: Translated<typeof english> = {
  'data.title': 'بيانات مفتوحة',
  'data.description': 'ما يعرفه الموقع في ملفات لتطبيقك أو موقعك أو دليلك: JSON و CSV و HSDS.',
  'data.lead': 'استخدم ما يعرفه هذا الموقع في تطبيقك أو موقعك أو دليلك. الاستخدام مجاني.',
  'data.licence':
    'نصوصنا الخاصة برخصة CC BY 4.0: اذكر اسم الموقع وضع رابطًا إليه. أما الحقائق، مثل الأرقام وأسماء القوانين، فليست ملكًا لأحد.',
  'data.unconfirmed':
    'كثير من هذه الحقائق لم يؤكده أحد بعد. كل سجل يذكر مصادره وتواريخها. قبل أن تعطي رقمًا لأحد، انظر إلى صفحة الجهة التي تجيب عليه.',
  'data.tables': 'الجداول',
  'data.records': {
    zero: 'لا سجلات',
    one: 'سجل واحد',
    two: 'سجلان',
    few: '{n} سجلات',
    many: '{n} سجلًا',
    other: '{n} سجل',
  },
  'data.changed': 'تغيّر في {date}',
  'data.duties': 'الواجبات، واجب في كل سطر',
  'data.schema': 'المخطط',
  'data.all': 'كل الجداول في قائمة واحدة للبرامج',
  'data.hsds': 'لأدلة الخدمات',
  'data.hsdsText':
    'الخطوط الساخنة والمنظمات في صيغة HSDS 3 (Open Referral). «assured_date» هو اليوم الذي تحقق فيه شخص من الخط. لا يوجد هذا التاريخ قبل أن يفعل أحد ذلك.',
  'data.services': 'الخطوط الساخنة كخدمات',
  'data.organizations': 'المنظمات',
  'data.try': 'جرّب',
  'data.tryText': 'احفظ هذه الأسطر باسم example.mjs. إنها تعرض الخطوط الساخنة لبلد واحد.',
  'data.know': 'من المفيد أن تعرف',
  'data.ids': 'المعرّفات لا تتغير. «dateModified» هو يوم آخر تغيير. لا يتغير الملف إلا إذا تغير محتواه.',
  'data.languages':
    'النصوص مرتبة حسب اللغة: «en» و«pl» وغيرهما. «translations» يقول أيها مسودة آلة، ومن راجع غيرها ومتى، ومتى تغيّر النص الإنجليزي بعدها.',
  'data.csv': 'في ملفات CSV توجد فاصلة عليا قبل الخلية التي قد يحسبها جدول البيانات صيغة حسابية، مثل +44.',
  'data.left': 'ليس في البيانات: المسودات، وما حُجب، والنص الكامل للأدلة والأوراق. لهذه يوجد الرابط.',
  'data.signs': 'لاحظ العلامات',
  'data.embed': 'العلامات على موقعك',
  'data.embedText': 'ست علامات، وما قد تكونه أيضًا، وبمن تتصل. بلا برامج نصية وبلا ملفات تعريف ارتباط.',
  'data.embedFrame': 'كإطار. يبقى محدّثًا، ومتصفحات زوارك تطلبه من هذا الموقع.',
  'data.embedCopy': 'كنسخة. لا أحد يطلب شيئًا من هذا الموقع. تحقق مرة في الشهر هل تغيرت الأرقام.',
  'data.embedSee': 'انظر إلى الجزء',
  'data.embedDont': 'لا تواجه أحدًا. لا تفتّش أحدًا ولا تتبعه.',
  'data.embedDate': 'الأرقام كما كانت في {date}. قد تتغير: راجع الموقع.',
  'data.embedMore': 'علامات أخرى ومن أين جاءت: {name}',
}
