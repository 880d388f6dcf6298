import { escapeHTML, toHTML, uriLooksSafe, type PortableTextBlockComponent } from '@portabletext/to-html'

import { BASE_LANGUAGE } from '../../domain/base-language.ts'
import { countryOf, type CountryLine } from '../../domain/help.ts'
import type { Heading } from '../../domain/headings.ts'
import { isEnglishInstead } from '../../domain/paths.ts'
import type { HelplineNumber, Inline, Link, RichBlock, RichText, TextBlock } from '../../domain/rich-text.ts'
import { marksOf } from '../../i18n/punctuation.ts'
import { nameOf, translator } from '../../i18n/translate.ts'

/** Addresses inside the hub, and the schemes that the schema allows. Anything else loses its link, not its words. */
function isSafe(href: string): boolean {
  return /^\/(?![/\\])/.test(href) || (/^(https?|mailto|tel):/i.test(href) && uriLooksSafe(href))
}

function renderLink(href: string, words: string, language: string): string {
  if (!isSafe(href)) return words
  const isOutside = /^https?:/i.test(href)
  // A telephone number stays in one line.
  const isCall = /^tel:/i.test(href)
  const isEnglish = isEnglishInstead(href, language)
  const attributes = [
    ...(isOutside ? [' rel="noreferrer"'] : []),
    ...(isCall ? [' class="number"'] : []),
    ...(isEnglish ? [` hreflang="${BASE_LANGUAGE}"`] : []),
  ].join('')
  const note = isEnglish
    ? `${marksOf(language).blank}<small class="in-english">${escapeHTML(translator(language)('english.link'))}</small>`
    : ''
  return `<a href="${escapeHTML(href)}"${attributes}>${words}${note}</a>`
}

type InlineObject = Exclude<Inline, { readonly _type: 'span' }>

type InlineForms = {
  readonly [Type in InlineObject['_type']]: (props: {
    value: Extract<InlineObject, { readonly _type: Type }>
  }) => string
}

/** The name of a country where there is little room: “UK”. Short names of other languages, as “RU”, are less known. */
function shortName(country: string, language: string): string {
  if (language !== 'en') return nameOf(translator(language), 'jurisdiction', country)
  return new Intl.DisplayNames(language, { type: 'region', style: 'short' }).of(country) ?? country
}

/**
 * A number that follows the reader's country: this one is of the country behind it until another is chosen. The script
 * of the page puts the chosen one in, or the words where that country has no such number.
 */
function renderCountryNumber({ phone, helpline }: HelplineNumber, line: CountryLine, language: string): string {
  const t = translator(language)
  const country = shortName(countryOf(helpline.country), language)
  const number = `<bdi dir="ltr" data-number>${escapeHTML(phone)}</bdi>`
  const words = escapeHTML(t('number.place', { country }))
  const place = `<span data-country="${escapeHTML(t('number.place'))}">${words}</span>`
  const address = helpline.dial === undefined ? '' : ` href="tel:${escapeHTML(helpline.dial)}"`
  return `<a class="number"${address} data-line="${line}" data-lacking="${escapeHTML(t(`number.lacking.${line}`))}">${number}</a>${marksOf(language).blank}${place}`
}

/** How an object within a line is rendered. The brackets of a blank stay where its text is copied without its style. */
function inlineForms(language: string): InlineForms {
  return {
    fillIn: ({ value }) =>
      `<span class="fill-in" data-field="${escapeHTML(value.field)}">[${escapeHTML(value.label)}]</span>`,
    helplineNumber: ({ value }) => {
      const { phone, helpline, line } = value
      if (line !== undefined) return renderCountryNumber(value, line, language)
      // Also between words from right to left a number is read from left to right.
      const words = `<bdi dir="ltr">${escapeHTML(phone)}</bdi>`
      return helpline.dial === undefined ? words : renderLink(`tel:${helpline.dial}`, words, 'en')
    },
  }
}

/**
 * Renders paragraphs, headings and lists as HTML. Every character of the content is escaped; a mark that is not in this
 * table leaves its words.
 * @param headings of the whole text, whose ids the headings among the blocks take.
 * @param language of the page: a link to an English page says so in it.
 * @param deeper by how many levels headings sink where the text is under a heading of its own.
 * @throws RangeError at an object within a line that has no renderer.
 */
export function renderText(
  blocks: readonly TextBlock[],
  headings: readonly Heading[],
  language: string,
  deeper = 0,
): string {
  const ids = new Map(headings.map(({ key, id }) => [key, id]))
  const heading = (level: number, key: string | undefined, words: string) =>
    `<h${level + deeper} id="${escapeHTML(ids.get(key ?? '') ?? '')}">${words}</h${level + deeper}>`
  const styles: { readonly [Style in TextBlock['style']]: PortableTextBlockComponent } = {
    normal: ({ children }) => `<p>${children}</p>`,
    h2: ({ children, value }) => heading(2, value._key, String(children)),
    h3: ({ children, value }) => heading(3, value._key, String(children)),
  }

  return toHTML([...blocks], {
    onMissingComponent: false,
    components: {
      types: inlineForms(language),
      marks: {
        strong: ({ children }) => `<strong>${children}</strong>`,
        link: ({ children, value }: { children: string; value?: Link }) =>
          renderLink(value?.href ?? '', children, language),
      },
      block: styles,
      unknownMark: ({ children }) => children,
      unknownType: ({ value }) => {
        throw new RangeError(
          `A text has a “${value._type}”, which has no renderer in src/blocks/text-block/render-text.ts.`,
        )
      },
      hardBreak: () => '<br>',
    },
  })
}

export type TextRun =
  | { readonly kind: 'text'; readonly blocks: readonly TextBlock[] }
  | { readonly kind: 'block'; readonly block: Exclude<RichBlock, TextBlock> }

/** Splits a text into runs of paragraphs, headings and lists, and the blocks between them. */
export function textRuns(text: RichText): readonly TextRun[] {
  const runs: ({ kind: 'text'; blocks: TextBlock[] } | Extract<TextRun, { kind: 'block' }>)[] = []
  for (const block of text) {
    const last = runs.at(-1)
    if (block._type !== 'block') runs.push({ kind: 'block', block })
    else if (last?.kind === 'text') last.blocks.push(block)
    else runs.push({ kind: 'text', blocks: [block] })
  }
  return runs
}
