import { table } from './table.ts'
import { pageOf, TEMPLATES, type PageUse } from './templates.ts'
import { weighPage, type PageWeight, type Weight } from './weigh-page.ts'

const KB = 1024

const kilobytes = (bytes: number): string => (bytes / KB).toFixed(1)

/** What a page has too much of by its budget (after gzip), or nothing. */
export function overBudget(use: PageUse, { html, css, js }: PageWeight): readonly string[] {
  if (use === 'index') return html.gzip + css.gzip + js.gzip > 30 * KB ? ['all > 30'] : []
  return [...(html.gzip + css.gzip > 14 * KB ? ['HTML+CSS > 14'] : []), ...(js.gzip > 3 * KB ? ['JS > 3'] : [])]
}

const cells = ({ raw, gzip, brotli }: Weight): readonly string[] => [raw, gzip, brotli].map(kilobytes)

const HEADS = ['page (KB)', 'HTML', 'gzip', 'br', 'CSS', 'gzip', 'br', 'JS', 'gzip', 'br', 'all gzip', 'over budget']

/** Weighs one page of each template of a built site and marks those over their budget. */
export async function measurePages(site: string): Promise<string> {
  const rows = await Promise.all(
    TEMPLATES.map(async (template) => {
      const weight = await weighPage(site, await pageOf(site, template))
      const { html, css, js } = weight
      return [
        `${template.name} (${template.use})`,
        ...[html, css, js].flatMap(cells),
        kilobytes(html.gzip + css.gzip + js.gzip),
        overBudget(template.use, weight).join(', ') || '-',
      ]
    }),
  )
  return table(HEADS, rows)
}
