import { escapeMarkup } from '../../domain/escape-markup.ts'
import { countryOf } from '../../domain/help.ts'
import type { Helpline } from '../../domain/helpline.ts'
import { formatPartialDate } from '../../domain/partial-date.ts'
import { partPath } from '../../domain/paths.ts'
import type { Sign } from '../../domain/sign.ts'
import { directionOf } from '../../i18n/locales.ts'
import { nameOf, translator } from '../../i18n/translate.ts'
import { getFocus } from '../../catalogue/focus.ts'
import { OUR_LICENCE } from '../../takeaway/provenance.ts'
import { getPathsContexts, type PathsContext } from '../../site/page-context.ts'
import { digest } from '../../site/page-key.ts'
import { nameIn } from './open-data.ts'

/** The block for other websites: signs and the numbers to call, as plain data. */
export interface SignsBlock {
  readonly language: string
  readonly hub: string
  /** The name of the country whose numbers they are. */
  readonly place: string
  readonly signs: readonly Pick<Sign, 'title' | 'mayAlsoBe' | 'caveat'>[]
  readonly emergency: Pick<Helpline, 'title' | 'phone' | 'dial'>
  readonly helpline?: Pick<Helpline, 'title' | 'phone' | 'dial'>
}

/** What the block is written with: the origin of the hub, and the day, YYYY-MM-DD, on which its numbers were right there. */
export interface BlockSettings {
  readonly site: URL
  readonly today: string
}

/** So many signs: what is read at a glance, below each other on a phone. */
const MOST_SIGNS = 6

/**
 * The block in the language of a context: signs that anybody may notice, the most telling first.
 * @returns undefined where they are not translated, since other websites have no notice that says so.
 */
export function signsBlock({ library, language, t }: PathsContext): SignsBlock | undefined {
  const signs = library.signs.filter(({ forEveryJob }) => forEveryJob).slice(0, MOST_SIGNS)
  const { site } = library
  if (signs.length === 0 || signs.some(({ isFallback }) => isFallback)) return undefined
  const numberOf = ({ title, phone, dial }: Helpline) => ({ title, phone, dial })
  return {
    language,
    hub: site.title,
    place: nameOf(t, 'jurisdiction', countryOf(site.emergency.country)),
    emergency: numberOf(site.emergency),
    ...(site.mainHelpline && { helpline: numberOf(site.mainHelpline) }),
    signs: signs.map(({ title, mayAlsoBe, caveat }) => ({ title, mayAlsoBe, caveat })),
  }
}

/** The address of the block in a language. */
export function embedPath(language: string): string {
  return `/data/embed/${nameIn(language, 'signs')}.html`
}

/** The paths of the block in every language in which it can be. */
export async function embedPaths() {
  if (getFocus() !== undefined) return []
  const blocks = (await getPathsContexts()).flatMap((context) => signsBlock(context) ?? [])
  return blocks.map((block) => ({
    params: { file: embedPath(block.language).slice('/data/embed/'.length) },
    props: { block },
    cacheKey: digest(block),
  }))
}

function call({ phone, dial, title }: SignsBlock['emergency']): string {
  const number = escapeMarkup(phone ?? title)
  return dial === undefined ? number : `<a href="tel:${escapeMarkup(dial)}" class="call"><bdi>${number}</bdi></a>`
}

/**
 * The block as HTML that is in any page: no script, no style of its own.
 * @param heading the level of its heading.
 */
export function blockHtml(
  { language, hub, place, signs, emergency, helpline }: SignsBlock,
  { site, today }: BlockSettings,
  heading: 1 | 2,
): string {
  const t = translator(language)
  const text = (words: string) => escapeMarkup(words)
  const items = signs.map(({ title, mayAlsoBe, caveat }) => {
    const also = `${text(t('sign.mayAlsoBe'))}: ${text(mayAlsoBe)}`
    return `<li><strong>${text(title)}</strong><br>${also}${caveat === undefined ? '' : ` ${text(caveat)}`}</li>`
  })
  const more = new URL(partPath(language, 'signs'), site).href
  return [
    `<section lang="${language}" dir="${directionOf(language)}">`,
    `<h${heading}>${text(t('data.signs'))}</h${heading}>`,
    // First: a frame that is too low must not cut off the numbers to call.
    `<p>${text(place)}<br>${text(t('act.danger'))}: ${call(emergency)}${helpline === undefined ? '' : `<br>${text(helpline.title)}: ${call(helpline)}`}</p>`,
    `<p><strong>${text(t('sign.notProof'))}</strong> ${text(t('sign.notProofText'))}</p>`,
    `<ul>\n${items.join('\n')}\n</ul>`,
    `<p><strong>${text(t('data.embedDont'))}</strong></p>`,
    `<p><a href="${text(more)}" target="_blank" rel="noopener noreferrer">${text(t('data.embedMore', { name: hub }))}</a></p>`,
    // A copy lives on where nobody of the hub sees it: it says how old it is and whose it is.
    `<p><small>${text(t('data.embedDate', { date: formatPartialDate(today, language) }))} <bdi>${text(hub)}, ${OUR_LICENCE}</bdi></small></p>`,
    '</section>',
  ].join('\n')
}

/** Nothing but its own style: the block runs nothing and asks no other host, wherever it is framed. */
const EMBED_POLICY = "default-src 'none'; style-src 'self'; form-action 'self'; base-uri 'none'"

/** The block as a page to be framed by others. */
export function embedPage(block: SignsBlock, settings: BlockSettings): string {
  const { language, hub } = block
  const t = translator(language)
  return `<!DOCTYPE html>
<html lang="${language}" dir="${directionOf(language)}">
<head>
<meta charset="utf-8">
<meta http-equiv="content-security-policy" content="${EMBED_POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeMarkup(`${t('data.signs')} · ${t('data.title')} · ${hub}`)}</title>
<meta name="description" content="${escapeMarkup(t('data.embedText'))}">
<meta name="referrer" content="no-referrer">
<meta name="robots" content="noindex">
<link rel="canonical" href="${escapeMarkup(new URL(embedPath(language), settings.site).href)}">
<link rel="icon" href="/favicon.svg" type="image/svg+xml">
<link rel="stylesheet" href="/data/embed/signs.css">
</head>
<body>
<main>
${blockHtml(block, settings, 1)}
</main>
</body>
</html>
`
}
