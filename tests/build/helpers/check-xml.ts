const MARKUP =
  /<\?xml [^?]*\?>|<!--[^]*?-->|<(\/?)([A-Za-z_][\w:.-]*)((?:\s+[\w:.-]+="[^"<]*")*)\s*(\/?)>|<|&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[\da-fA-F]+);)/g

/**
 * What is wrong with a text as XML, or nothing: tags that do not match, bare `<` and `&`, more than one
 * root. Knows what our feed and sitemap use: no document types, no CDATA.
 */
export function checkXml(text: string): string | undefined {
  if (!text.startsWith('<?xml ')) return 'does not begin with an XML declaration'
  const open: string[] = []
  let roots = 0
  for (const { 0: mark, 1: slash, 2: name, 4: selfClosing, index } of text.matchAll(MARKUP)) {
    const line = text.slice(0, index).split('\n').length
    if (mark === '<' || mark === '&') return `has a bare ${mark} on line ${line}`
    if (name === undefined) continue
    if (slash === '/') {
      const last = open.pop()
      if (last !== name) return `closes <${name}> on line ${line} where <${last}> is open`
      continue
    }
    if (open.length === 0) roots += 1
    if (selfClosing !== '/') open.push(name)
  }
  if (open.length > 0) return `never closes <${open.at(-1)}>`
  return roots === 1 ? undefined : `has ${roots} root elements`
}

/** The texts of all elements of a name that hold text alone. */
export function textsOf(xml: string, name: string): readonly string[] {
  return [...xml.matchAll(new RegExp(`<${name}>([^<]*)</${name}>`, 'g'))].map(([, text = '']) => text)
}
