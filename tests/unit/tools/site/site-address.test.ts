import { expect, it } from 'vitest'

import { requireSiteAddress, siteAddress, warningOf } from '../../../../src/tools/site/site-address.ts'

it.each([[undefined], [''], [' ']])('Without an address (%j) the hub is on this machine', (address) => {
  expect(siteAddress({ HUB_SITE_URL: address })).toBe('http://localhost:4321')
  expect(siteAddress({ HUB_SITE_URL: address, PORT: '5000' })).toBe('http://localhost:5000')
  for (const PORT of ['', '0', 'none']) expect(siteAddress({ PORT })).toBe('http://localhost:4321')
})

it('An address that was given does not follow the port', () => {
  expect(siteAddress({ HUB_SITE_URL: 'https://hub.example.org', PORT: '5000' })).toBe('https://hub.example.org')
})

it.each([
  'http://localhost:4321',
  'http://127.0.0.1',
  'http://[::1]:80',
  'http://0.0.0.0:8080',
  'https://hub.localhost',
])('Whoever would print QR codes of %s is warned, and cannot put them online', (address) => {
  expect(warningOf(siteAddress({ HUB_SITE_URL: address }))).toBe(
    `QR codes, prints and feeds say ${address}, which opens on this machine alone. Set HUB_SITE_URL before you print or publish.`,
  )
  expect(() => requireSiteAddress(address)).toThrow('HUB_SITE_URL=https://hub.example.org')
})

it.each(['https://hub.example.org', 'http://192.168.1.20:4321', 'https://localhost.example.org'])(
  'Others can open %s',
  (address) => {
    expect(warningOf(siteAddress({ HUB_SITE_URL: address }))).toBeUndefined()
    expect(() => requireSiteAddress(address)).not.toThrow()
  },
)

it('A text that is no address of the web is refused', () => {
  expect(() => siteAddress({ HUB_SITE_URL: 'hub.example.org' })).toThrow('no address of the web')
  expect(() => siteAddress({ HUB_SITE_URL: 'ftp://hub.example.org' })).toThrow('no address of the web')
})
