/** What is written into a column of a sheet, as far as it decides how wide the column is. */
export type ColumnKind = 'number' | 'time' | 'date' | 'signature' | 'text'

/** The words at the head of a column, in the languages of the hub. A column with other words is for text. */
const HEADS: readonly (readonly [kind: ColumnKind, head: RegExp])[] = [
  ['signature', /signature|firma|assinatura|semnătur|podpis|підпис|توقيع|签名|签字/iu],
  ['number', /^(?:no\.?|worker no\.|points|nr\.?|n\.\s?º|núm\.?|lp\.?|№|الرقم|رقم|编号|序号)$/iu],
  ['time', /^(?:time|hours|ask|form|hora|godzina|ora)\b|^(?:час|الوقت|الساعة|时间)/iu],
  ['date', /^(?:date|day and time|period|sum|how many|this year|last year|fecha|data)\b|^(?:дата|التاريخ|日期)/iu],
  ['date', /^(?:\S+ ){0,3}(?:on|in|by when)$/iu],
]

/** The kind of a column, by the words at its head. */
export function columnKind(head: string): ColumnKind {
  return HEADS.find(([, words]) => words.test(head))?.[0] ?? 'text'
}

/** So many columns of a table ask for paper that lies on its side. */
const MANY_COLUMNS = 6

/** Whether a table with these heads is printed on paper that lies on its side. */
export function needsWidePaper(heads: readonly unknown[]): boolean {
  return heads.length >= MANY_COLUMNS
}

/** A log on wide paper has this many empty rows: it is filled in by hand for weeks. */
export const ROWS_OF_A_LOG = 20
