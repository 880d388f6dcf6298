const codes = Intl.supportedValuesOf('currency')

/** “kr”, “zł”, “lei”: letters that stand for money. One letter alone may be anything. */
function lettersOf(currency: string): readonly string[] {
  const parts = new Intl.NumberFormat('en', { style: 'currency', currency, currencyDisplay: 'narrowSymbol' })
  const symbol = parts.formatToParts(1).find(({ type }) => type === 'currency')?.value ?? ''
  return /^\p{L}{2,3}$/u.test(symbol) ? [symbol] : []
}

/** The codes of all currencies and the letters that stand for them, as a part of a regular expression; signs are \p{Sc}. */
export const CURRENCY_WORDS = [...new Set([...codes, ...codes.flatMap(lettersOf)])].join('|')
