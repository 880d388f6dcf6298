import type { HtmlElement } from 'html-validate'

import type { BuiltPage } from '../helpers/built-site.ts'
import { attribute, elements, linkName } from '../helpers/read-page.ts'

/** A link of a page. */
export interface Link {
  readonly page: BuiltPage
  readonly href: string
  /** What a screen reader calls it. */
  readonly name: string
  /** The language it says its target is in. */
  readonly hreflang: string | undefined
}

/** What a rule may know of a page to which a link leads. */
export interface Target {
  /** The tag in its html element. */
  readonly language: string
  readonly ids: ReadonlySet<string>
}

/** What a rule may ask about the rest of the site. */
export interface Site {
  /** The page at an address, of whatever language. */
  page(path: string): Target | undefined
  /** All files, `/` first. */
  readonly files: ReadonlySet<string>
}

/** A rule that each link must keep: answers what is wrong and how to fix it, or nothing. */
export type LinkRule = (link: Link, site: Site) => string | undefined

// Links are relative to their own page; this host replaces that of the site.
const HERE = 'http://hub.invalid'

/** All links of a page. */
export function linksOf(page: BuiltPage): readonly Link[] {
  const toLink = (element: HtmlElement): Link => ({
    page,
    href: attribute(element, 'href') ?? '',
    name: linkName(element),
    hreflang: attribute(element, 'hreflang'),
  })
  return elements(page.root, 'a')
    .filter((element) => element.hasAttribute('href'))
    .map(toLink)
}

/** Where a link inside the hub leads; undefined for one that leads elsewhere, or nowhere. */
export function targetInside({ page, href }: Link): URL | undefined {
  if (!URL.canParse(href, `${HERE}${page.path}`)) return undefined
  const target = new URL(href, `${HERE}${page.path}`)
  return target.origin === HERE ? target : undefined
}
