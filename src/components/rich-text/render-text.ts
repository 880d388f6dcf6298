import { escapeHTML, toHTML, uriLooksSafe } from '@portabletext/to-html'

import type { Heading } from '../../domain/headings.ts'
import type { FillIn, Link, TextBlock } from '../../domain/rich-text.ts'

/** Addresses inside the hub, and the schemes that the schema allows. Anything else loses its link, not its words. */
function isSafe(href: string): boolean {
  return /^\/(?![/\\])/.test(href) || (/^(https?|mailto|tel):/i.test(href) && uriLooksSafe(href))
}

function renderLink(href: string, words: string): string {
  if (!isSafe(href)) return words
  const isOutside = /^https?:/i.test(href)
  return `<a href="${escapeHTML(href)}"${isOutside ? ' rel="noreferrer"' : ''}>${words}</a>`
}

/**
 * Renders paragraphs, headings and lists as HTML. Every character of the content is escaped; marks
 * and blocks that are not in this table disappear and leave their words.
 * @param headings of the whole text, whose ids the headings among the blocks take.
 * @param deeper by how many levels headings sink where the text stands under a heading of its own.
 */
export function renderText(blocks: readonly TextBlock[], headings: readonly Heading[], deeper = 0): string {
  const ids = new Map(headings.map(({ key, id }) => [key, id]))
  const heading = (level: number, key: string | undefined, words: string) =>
    `<h${level + deeper} id="${escapeHTML(ids.get(key ?? '') ?? '')}">${words}</h${level + deeper}>`

  return toHTML([...blocks], {
    onMissingComponent: false,
    components: {
      types: { fillIn: ({ value }: { value: FillIn }) => `<span class="fill-in">${escapeHTML(value.label)}</span>` },
      marks: {
        strong: ({ children }) => `<strong>${children}</strong>`,
        link: ({ children, value }: { children: string; value?: Link }) => renderLink(value?.href ?? '', children),
      },
      block: {
        normal: ({ children }) => `<p>${children}</p>`,
        h2: ({ children, value }) => heading(2, value._key, String(children)),
        h3: ({ children, value }) => heading(3, value._key, String(children)),
      },
      unknownMark: ({ children }) => children,
      unknownType: () => '',
      hardBreak: () => '<br>',
    },
  })
}
