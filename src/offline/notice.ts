import { formatPartialDate } from '../domain/partial-date.ts'
import { escapeMarkup } from '../domain/escape-markup.ts'
import { isOld, type Copy, type CopyLanguage } from './kept.ts'

/** The day of a copy in the reader's language: “27 November 2026”. */
export function dayOf({ at }: Pick<Copy, 'at'>, language: string): string {
  return formatPartialDate(at.slice(0, 10), language)
}

/**
 * Puts the day of its copy at the start of a page's content, since an answer that is kept looks like a new one.
 * A page without content, such as the neutral one, stays as it is.
 */
export function addNotice(
  html: string,
  copy: Pick<Copy, 'at' | 'oldAfterDays'>,
  { language, texts }: Pick<CopyLanguage, 'language' | 'texts'>,
  now: number,
): string {
  const text = (isOld(copy, now) ? texts.old : texts.copy).replace('{date}', dayOf(copy, language))
  return html.replace(
    /<main id="content"[^>]*>/,
    (start) =>
      `${start}<div class="wrap"><p class="notice small" lang="${language}" dir="auto" data-from-copy>${escapeMarkup(text)}</p></div>`,
  )
}
