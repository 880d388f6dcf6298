import type { papers } from './en-papers.ts'

/** The words of papers in Arabic: a draft, as all of ar.ts. */
export const arabicPapers: { readonly [Key in keyof typeof papers]: (typeof papers)[Key] } = {
  'record.sheet': 'ورقة للتعبئة',
  'record.example': 'مثلاً: {example}',
  'signature.all': 'الاسم، التوقيع، التاريخ',
  'signature.named': 'التوقيع، التاريخ',
}
