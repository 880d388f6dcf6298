import { mkdir, mkdtemp, readFile, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { expect, it } from 'vitest'

import { addressFrom, copyForFolder, pageForFolder } from '../../../../src/tools/site/folder-copy.ts'

it.each([
  ['index.html', '/', 'index.html'],
  ['index.html', '/signs/#hk', 'signs/index.html#hk'],
  ['pl/signs/index.html', '/signs/', '../../signs/index.html'],
  ['pl/signs/index.html', '/assets/a.css?x', '../../assets/a.css?x'],
  ['404.html', '/search/?q=a', 'search/index.html?q=a'],
])('in %s the address %s is %s', (file, address, expected) => {
  expect(addressFrom(file, address)).toBe(expected)
})

it('A page keeps links to others and what is within it, and loses what works from a server alone', () => {
  const page = [
    '<meta http-equiv="content-security-policy" content="style-src \'self\'">',
    '<meta http-equiv="refresh" content="0; url=/b/">',
    '<script type="module" src="/assets/a.js"></script><script type="application/json">{"a":"/b/"}</script>',
    '<a href="/b/">b</a><a href="#c">c</a><a href="//other.example/">o</a><a href="tel:999">t</a><a href="https://x.example/">x</a>',
    '<img src="/a.webp" srcset="/a.webp 1x, /b.webp 2x"><form action="/search/">',
  ].join('')
  expect(pageForFolder('a/index.html', page)).toBe(
    [
      '<meta http-equiv="refresh" content="0; url=../b/index.html">',
      '<script type="application/json">{"a":"/b/"}</script>',
      '<a href="../b/index.html">b</a><a href="#c">c</a><a href="//other.example/">o</a><a href="tel:999">t</a><a href="https://x.example/">x</a>',
      '<img src="../a.webp" srcset="../a.webp 1x, ../b.webp 2x"><form action="../search/index.html">',
    ].join(''),
  )
})

it('A copy has all files, with drawings in its styles, and says what it cannot do', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'folder-copy-'))
  const [site, target] = [join(folder, 'site'), join(folder, 'copy')]
  await mkdir(join(site, 'assets'), { recursive: true })
  await writeFile(join(site, 'index.html'), '<a href="/b/">b</a>')
  await writeFile(join(site, 'assets/a.css'), 'a{mask:url(/assets/d.svg)}b{background:url("/e.png")}')
  await writeFile(join(site, 'assets/d.svg'), '<svg/>')
  expect(await copyForFolder(site, target)).toBe(3)
  const read = (file: string) => readFile(join(target, file), 'utf8')
  expect(await read('index.html')).toBe('<a href="b/index.html">b</a>')
  expect(await read('assets/a.css')).toBe(
    'a{mask:url(data:image/svg+xml;base64,PHN2Zy8+)}b{background:url("../e.png")}',
  )
  expect(await read('READ-ME.txt')).toContain('The search')
})
