import { describe, expect, it } from 'vitest'

import { renderText } from '../../../src/blocks/text-block/render-text.ts'
import type { HelplineNumber, TextBlock } from '../../../src/domain/rich-text.ts'
import { headingsOf } from '../../../src/domain/headings.ts'
import { makeHelpline } from '../../helpers/make-facts.ts'
import { makeBlock } from '../../helpers/make-text.ts'

function linkTo(href: string): TextBlock {
  return {
    ...makeBlock('', 'normal'),
    children: [{ _type: 'span', _key: 'a', text: 'there', marks: ['m'] }],
    markDefs: [{ _type: 'link', _key: 'm', href }],
  }
}

describe('A link leads where it says', () => {
  it.each([
    ['a page of the hub', '/guides/knock/', '<p><a href="/guides/knock/">there</a></p>'],
    ['a telephone', 'tel:+448000121700', '<p><a href="tel:+448000121700" class="number">there</a></p>'],
    [
      'another website, which does not learn from where',
      'https://example.org/?a=1&b="2"',
      '<p><a href="https://example.org/?a=1&amp;b=&quot;2&quot;" rel="noreferrer">there</a></p>',
    ],
  ])('%s', (_, href, html) => {
    expect(renderText([linkTo(href)], [], 'en')).toBe(html)
  })

  it.each([
    'javascript:alert(1)',
    'JAVASCRIPT:alert(1)',
    'java\nscript:alert(1)',
    ' javascript:x',
    'data:text/html,x',
    '//example.org',
    '',
    'guides',
  ])('%j leads nowhere; its words stay', (href) => {
    expect(renderText([linkTo(href)], [], 'en')).toBe('<p>there</p>')
  })

  it('a page that the language has not, which is said in the language', () => {
    expect(renderText([linkTo('/guides/knock/')], [], 'ar')).toBe(
      '<p><a href="/guides/knock/" hreflang="en">there <small class="in-english">بالإنجليزية</small></a></p>',
    )
    expect(renderText([linkTo('/ar/guides/knock/')], [], 'ar')).toBe('<p><a href="/ar/guides/knock/">there</a></p>')
    expect(renderText([linkTo('/guides/knock/')], [], 'zh-Hans')).toContain('there<small')
  })

  it('what browsers read as another host is no page of the hub', () => {
    expect(renderText([linkTo('/\\example.org')], [], 'en')).toBe('<p>there</p>')
  })
})

describe('The number of a helpline within a line', () => {
  const number = { _type: 'helplineNumber', _key: 'n', phone: '999' } as const
  const emergency = makeHelpline({ purpose: 'emergency', phone: '999', dial: '999' })
  const lineWith = (known: Partial<HelplineNumber>): TextBlock => ({
    ...makeBlock('', 'normal'),
    children: [{ ...number, helpline: emergency, ...known }],
  })

  it('stays what it is where the helpline itself is meant', () => {
    expect(renderText([lineWith({})], [], 'en')).toBe(
      '<p><a href="tel:999" class="number"><bdi dir="ltr">999</bdi></a></p>',
    )
  })

  it('says its country where it follows the country of the reader', () => {
    const html = renderText([lineWith({ line: 'emergency' })], [], 'en')
    expect(html).toContain('<a class="number" href="tel:999" data-line="emergency"')
    expect(html).toContain('data-lacking="the emergency number"><bdi dir="ltr" data-number>999</bdi></a>')
    expect(html).toContain('</a> <span data-country="({country})">(UK)</span>')
  })

  it('names the United Kingdom as the hub does, never as Great Britain: who is in Belfast is meant too', () => {
    expect(renderText([lineWith({ line: 'emergency' })], [], 'pl')).toContain('>(Zjednoczone Królestwo)<')
    expect(renderText([lineWith({ line: 'emergency' })], [], 'uk')).toContain('>(Сполучене Королівство)<')
  })

  it('has no blank before its brackets in Chinese', () => {
    expect(renderText([lineWith({ line: 'emergency' })], [], 'zh-Hans')).toContain('</a><span data-country')
  })
})

describe('Words are words', () => {
  it.each(['normal', 'h2', 'h3'] as const)('also where they look like HTML, in %s', (style) => {
    const html = renderText([makeBlock('<script>alert("1")</script> & co', style)], [], 'en')
    expect(html).toContain('&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt; &amp; co')
    expect(html).not.toContain('<script')
  })

  it('a blank shows its label', () => {
    const blank = { _type: 'fillIn', _key: 'b', field: 'championName', label: 'name <of> champion' } as const
    expect(renderText([{ ...makeBlock('', 'normal'), children: [blank] }], [], 'en')).toBe(
      '<p><span class="fill-in" data-field="championName">[name &lt;of&gt; champion]</span></p>',
    )
  })

  it.each([
    [
      'can be called',
      makeHelpline({}),
      '<a href="tel:+448000121700" class="number"><bdi dir="ltr">08000 121 700</bdi></a>',
    ],
    ['that no telephone dials is no link', makeHelpline({ dial: undefined }), '<bdi dir="ltr">08000 121 700</bdi>'],
  ])('the number of a helpline %s, and is read from left to right everywhere', (_, helpline, html) => {
    const number = { _type: 'helplineNumber', _key: 'b', helpline, phone: '08000 121 700' } as const
    expect(renderText([{ ...makeBlock('', 'normal'), children: [number] }], [], 'en')).toBe(`<p>${html}</p>`)
  })

  it('a mark nobody knows leaves its words', () => {
    const span = { _type: 'span', _key: 'a', text: 'plain', marks: ['blink'] } as const
    expect(renderText([{ ...makeBlock('', 'normal'), children: [span] }], [], 'en')).toBe('<p>plain</p>')
  })

  it('an object within a line that has no renderer is an error, and no gap', () => {
    const child: TextBlock['children'][number] = JSON.parse('{"_type":"price","_key":"a","euros":5}')
    expect(() => renderText([{ ...makeBlock('', 'normal'), children: [child] }], [], 'en')).toThrow(
      'A text has a “price”, which has no renderer in src/blocks/text-block/render-text.ts.',
    )
  })

  it('items stand in lists, strong words are strong', () => {
    const span = { _type: 'span', _key: 'a', text: 'Call', marks: ['strong'] } as const
    const item = { ...makeBlock('', 'normal'), children: [span], level: 1 }
    expect(renderText([{ ...item, listItem: 'bullet' }], [], 'en')).toBe('<ul><li><strong>Call</strong></li></ul>')
    expect(renderText([{ ...item, listItem: 'number' }], [], 'en')).toBe('<ol><li><strong>Call</strong></li></ol>')
  })
})

describe('A heading can be jumped to', () => {
  const blocks = [makeBlock('Do', 'h2'), makeBlock('At once', 'h3')]

  it('by its id', () => {
    expect(renderText(blocks, headingsOf(blocks), 'en')).toBe('<h2 id="do">Do</h2><h3 id="at-once">At once</h3>')
  })

  it('and sinks where its text stands under a heading of its own', () => {
    expect(renderText(blocks, headingsOf(blocks), 'en', 1)).toBe('<h3 id="do">Do</h3><h4 id="at-once">At once</h4>')
  })
})
