import ts from 'typescript'

/** The TypeScript of a file and its HTML or CSS; either is empty where there is none. */
function partsOf(path: string, text: string): { readonly script: string; readonly markup: string } {
  if (/\.(ts|tsx|mjs)$/.test(path)) return { script: text, markup: '' }
  const [, script = '', markup = text] = /^---\n([^]*?\n)---\n([^]*)$/.exec(text) ?? []
  return path.endsWith('.astro') ? { script, markup } : { script: '', markup: text }
}

/** Lines of TypeScript with a token on them: the syntax tree holds no comments but those of documentation. */
function countScript(path: string, text: string): number {
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true)
  const withToken = new Set<number>()
  const lines = text.split('\n')
  const lineAt = (position: number) => source.getLineAndCharacterOfPosition(position).line
  function visit(node: ts.Node): void {
    if (ts.isJSDoc(node)) return
    const children = node.getChildren(source)
    if (children.length > 0) return children.forEach(visit)
    if (node.getWidth(source) === 0) return
    // A template spans several lines, of which blank ones are no code.
    for (let line = lineAt(node.getStart(source)); line <= lineAt(node.getEnd()); line += 1) withToken.add(line)
  }
  visit(source)
  return [...withToken].filter((line) => lines[line]?.trim() !== '').length
}

/** Lines of HTML or CSS that are neither blank nor comment. */
function countMarkup(text: string): number {
  const withoutComments = text.replace(/<!--[^]*?-->|\/\*[^]*?\*\//g, '').replace(/^\s*\/\/.*$/gm, '')
  return withoutComments.split('\n').filter((line) => line.trim() !== '' && line.trim() !== '{}').length
}

/**
 * The lines of a file that hold code: neither blank nor comment alone.
 * @param path tells by its ending how the text is to be read (`.ts`, `.tsx`, `.mjs`, `.astro`, `.css`).
 */
export function countCodeLines(path: string, text: string): number {
  const { script, markup } = partsOf(path, text)
  return (script === '' ? 0 : countScript(path.replace(/\.(astro|mjs)$/, '.ts'), script)) + countMarkup(markup)
}
