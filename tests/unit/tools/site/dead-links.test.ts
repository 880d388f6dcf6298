import { expect, it } from 'vitest'

import { requireLinks } from '../../../../src/tools/site/dead-links.ts'
import { writeDataset } from '../../../helpers/write-dataset.ts'

const page = (...links: readonly string[]) => links.map((link) => `<a href="${link}">there</a>`).join('')

it('a site with a link to a page or file that it lacks is refused, with the pages that have the link', async () => {
  const folder = await writeDataset([], {
    'index.html': page('/about/#there', '/about/#part', '/gone/', '/signs.csv'),
    'about/index.html': `${page('/', '/gone/?a=b', '/about/?c=d#none')}<p id="there">`,
  })
  expect(() => requireLinks(folder)).toThrow(
    /(?=.*\/gone\/, which this hub does not have)(?=[^]*\/signs\.csv, which this hub does not have)/,
  )
  const parts = 'about/#(part|none), which this hub does not have'
  expect(() => requireLinks(folder)).toThrow(new RegExp(`${parts}[^]*${parts}`))
  expect(() => requireLinks(folder)).not.toThrow('#there')
  expect(() => requireLinks(folder)).toThrow(/^\/(?:about\/)?, \/(?:about\/)?: A link leads to \/gone\//m)
})

it('an address that no browser can read is named like any other that is missing', async () => {
  const folder = await writeDataset([], { 'index.html': page('/a%ZZ/') })
  expect(() => requireLinks(folder)).toThrow('A link leads to /a%ZZ/, which this hub does not have.')
})

it('links to pages with letters of other scripts, to parts of a page and to other sites are followed or left alone', async () => {
  const folder = await writeDataset([], {
    'index.html': page(
      '/ar/%D9%85/',
      '#top',
      'https://other.example/x/',
      '//other.example/x/',
      'tel:112',
      '/data/a.json?x=1&amp;y=2',
    ),
    'ar/م/index.html': '',
    'data/a.json': '{}',
  })
  expect(() => requireLinks(folder)).not.toThrow()
})
