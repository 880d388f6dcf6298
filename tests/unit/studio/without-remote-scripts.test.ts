import { expect, it } from 'vitest'

import { stripRemote } from '../../../sanity-studio/app/connection/without-remote-scripts.ts'

it.each([
  ['<head><script src="https://core.sanity-cdn.com/bridge.js" async type="module"></script>\n</head>', '<head></head>'],
  ['<link href="https://example.org/a.css" rel="stylesheet"/><p>', '<p>'],
  ["@font-face {\n  src: url('https://studio-static.sanity.io/Inter.woff2') format('woff2');\n}\na {}", 'a {}'],
  ['@font-face{src:url(https://example.org/a.woff2)}@font-face{src:url(/b.woff2)}', '@font-face{src:url(/b.woff2)}'],
  ['<script src="/static/a.js"></script><a href="https://example.org/">', undefined],
])('What would be loaded from other hosts is taken out: %s', (text, expected) => {
  expect(stripRemote(text)).toBe(expected ?? text)
})
