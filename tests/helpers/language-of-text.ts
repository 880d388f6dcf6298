const WHOLE_NAMES = /CC BY 4\.0|SCORM 1\.2|\(WCAG\) 2\.2/g

/** Sums stand as English writes them, since a payslip and a price list do. */
const NUMBER = /(?<![£$€\d.,/\p{L}])\d+(?<mark>[.,])(?<after>\d+)(?![\d.,]*\d)/gu

/** Numbers of a text whose decimal mark is not that of the language, such as “5.6” in Spanish. */
export function wrongDecimals(text: string, language: string): readonly string[] {
  const parts = new Intl.NumberFormat(language).formatToParts(1.5)
  const own = parts.find(({ type }) => type === 'decimal')?.value
  return [...text.replace(WHOLE_NAMES, '').matchAll(NUMBER)].flatMap(([number, , after = '']) => {
    const isThousands = after.length === 3
    return isThousands || number.includes(own ?? '.') ? [] : [number]
  })
}

const SCRIPTS: Readonly<Partial<Record<string, RegExp>>> = {
  Latn: /\p{Script=Latin}/u,
  Cyrl: /\p{Script=Cyrillic}/u,
  Arab: /\p{Script=Arabic}/u,
  Hans: /\p{Script=Han}/u,
}

/** Whether a text has a letter of the script of a language. A text without letters, such as a number, has nothing to say. */
export function isInScript(text: string, language: string): boolean {
  const script = new Intl.Locale(language).maximize().script ?? 'Latn'
  return !/\p{L}/u.test(text) || (SCRIPTS[script]?.test(text) ?? true)
}

/** Texts so long that two languages have the same one only by mistake. Names, of firms and of laws, are often the same. */
export function isSentence(text: string): boolean {
  return /\p{L}.*[.!?]$/su.test(text.trim()) && text.trim().split(/\s+/).length > 4
}
