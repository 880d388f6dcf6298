/** An element of an XML document: its name without a namespace prefix, its attributes, and what is in it. */
export interface XmlElement {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: readonly (XmlElement | string)[]
}

/** A text that cannot be read as XML, with the line. */
class XmlError extends Error {
  readonly line: number

  constructor(what: string, line: number) {
    super(`Line ${line}: ${what}`)
    this.name = 'XmlError'
    this.line = line
  }
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

/** Comments, processing instructions, character data, declarations, tags, and the text between them. */
const TOKEN =
  /<!--[\s\S]*?-->|<\?[\s\S]*?\?>|<!\[CDATA\[([\s\S]*?)\]\]>|<!|<(\/?)([^\s/>]+)((?:[^>"']|"[^"]*"|'[^']*')*?)(\/?)>|[^<]+/g

const ATTRIBUTE = /([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g

function unescape(text: string): string {
  return text.replace(/&(?:#x([\da-f]+)|#(\d+)|(\w+));/gi, (whole, hex?: string, decimal?: string, name?: string) => {
    if (hex !== undefined) return String.fromCodePoint(Number.parseInt(hex, 16))
    if (decimal !== undefined) return String.fromCodePoint(Number(decimal))
    return ENTITIES[name ?? ''] ?? whole
  })
}

/** Writes a text so that XML reads it as it is, also within an attribute. */
export function escapeXml(text: string): string {
  return text.replace(
    /[&<>"]/g,
    (sign) => `&${sign === '&' ? 'amp' : sign === '<' ? 'lt' : sign === '>' ? 'gt' : 'quot'};`,
  )
}

const withoutPrefix = (name: string) => name.replace(/^.*:/, '')

interface OpenElement {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: (XmlElement | string)[]
}

function attributesIn(text: string): Readonly<Record<string, string>> {
  const found = Array.from(
    text.matchAll(ATTRIBUTE),
    ([, name = '', double, single]) => [name, unescape(double ?? single ?? '')] as const,
  )
  return Object.fromEntries(found)
}

/**
 * Reads an XML document without declarations of its own (no DOCTYPE): blanks are kept, comments are left out.
 * @throws XmlError with the line where it is not well formed.
 */
export function readXml(text: string): XmlElement {
  const root: OpenElement = { name: '', attributes: {}, children: [] }
  const open = [root]
  let end = 0
  const fail = (what: string): never => {
    throw new XmlError(what, text.slice(0, end).split('\n').length)
  }
  for (const match of text.matchAll(TOKEN)) {
    const [token, data, closing = '', name = '', attributes = '', empty = ''] = match
    if (match.index !== end) fail('A “<” begins nothing.')
    end += token.length
    const current = open.at(-1) ?? root
    if (token === '<!') fail('Declarations such as DOCTYPE are not read.')
    else if (data !== undefined) current.children.push(data)
    else if (!token.startsWith('<')) current.children.push(unescape(token))
    else if (name === '' || /^<[!?]/.test(token)) continue
    else if (closing === '/') {
      if (open.length === 1 || current.name !== withoutPrefix(name)) fail(`</${name}> closes nothing that is open.`)
      open.pop()
    } else {
      const element = { name: withoutPrefix(name), attributes: attributesIn(attributes), children: [] }
      current.children.push(element)
      if (empty === '') open.push(element)
    }
  }
  if (end !== text.length) fail('A “<” begins nothing.')
  const [first] = root.children.filter((child) => typeof child !== 'string')
  if (open.length > 1) fail(`<${open.at(-1)?.name}> is never closed.`)
  return first ?? fail('There is no element in it.')
}

/** The elements in an element that have a name. */
export function childrenOf(element: XmlElement, name: string): readonly XmlElement[] {
  return element.children.filter((child) => typeof child !== 'string').filter((child) => child.name === name)
}
