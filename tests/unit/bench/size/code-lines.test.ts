import { describe, expect, it } from 'vitest'

import { countCodeLines } from '../../../bench/size/code-lines.ts'

describe('A line of code is neither blank nor comment alone', () => {
  it.each([
    ['an empty file', '', 0],
    ['statements', 'const a = 1\nconst b = 2\n', 2],
    ['blank lines', 'const a = 1\n\n  \nconst b = 2\n', 2],
    ['comments of all kinds', '/* a\n b */\n// c\n/** d\n * e */\nconst a = 1 // f\n', 1],
    ['a comment between the lines of an expression', 'const a = [\n  // one\n  1,\n]\n', 3],
    ['an address in a text', "const a = 'https://a.b'\nconst b = 'https://a.c'\n", 2],
    ['what looks like a comment in a regular expression', 'const a = /\\/* b/\nconst c = 1 /* d */\n', 2],
    ['a blank line in a template', 'const a = `\n\nb`\n', 2],
    ['JSX', 'const a = (\n  // b\n  <p>\n    text\n  </p>\n)\n', 5],
    ['a module', '// a\nexport default {}\n', 1],
    ['a style sheet', '/* a\n b */\np {\n  color: red; /* c */\n}\n', 3],
    ['a page', '---\n// a\nconst b = 1\n---\n\n<p>\n  <!-- c\n  d -->\n  {/* e */}\n  {b}\n</p>\n', 4],
    ['a page without a script', '<p>a</p>\n', 1],
  ])('%s', (_, text, lines) => {
    expect(countCodeLines(text)).toBe(lines)
  })
})
