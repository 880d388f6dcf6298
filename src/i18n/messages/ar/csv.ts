import type { csv as english } from '../en/csv.ts'
import type { Translated } from '../translated.ts'

/** What is said of a table that cannot be read, in Arabic: a machine's draft; no native speaker has checked it yet. */
export const csv: Translated<typeof english> = {
  'csv.empty': 'الملف فارغ.',
  'csv.workbook': 'هذا مصنف جداول وليس ملف CSV. افتحه في برنامج الجداول، واختر «حفظ باسم»، ثم صيغة CSV.',
  'csv.tooLarge': 'حجم الملف {n} ميغابايت. نقرأ {most} ميغابايت على الأكثر.',
  'csv.binary': 'الصف {row}، العمود {column}: هذا ليس نصًا. هل هو ملف CSV؟ احفظ الجدول مرة أخرى بصيغة CSV.',
  'csv.openQuote': 'الصف {row}، العمود {column}: تبدأ الخلية بعلامة اقتباس لا تُغلق أبدًا.',
  'csv.afterQuote':
    'الصف {row}، العمود {column}: هناك شيء بعد علامة الاقتباس التي تُغلق الخلية. اكتب علامة الاقتباس داخل الخلية مرتين.',
  'csv.longCell': 'الصف {row}، العمود {column}: الخلية طويلة جدًا. نقرأ {most} حرف على الأكثر.',
  'csv.manyRows': 'الصف {row}: الجدول طويل جدًا. نقرأ {most} صف على الأكثر.',
  'csv.manyColumns': 'الصف {row}: الجدول عريض جدًا. نقرأ {most} عمود على الأكثر.',
  'csv.isRecord': 'هذا سجل تدريب. اخترْه حيث يطلب التقرير سجل التدريب.',
  'csv.isLog': 'هذا سجل حوادث أو ورقة الإحصاء الخاصة به. اخترْه حيث يطلب التقرير سجل الحوادث.',
  'csv.isPlan': 'هذه خطة من صفحة «{page}». أعدها هناك.',
}
