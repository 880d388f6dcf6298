import { expect, it } from 'vitest'

import { requireSiteAddress, siteAddress, warningOf } from '../../../../src/tools/site/site-address.ts'

it.each([[undefined], [''], [' ']])('Without an address (%j) the hub is on this machine', (address) => {
  expect(siteAddress({ HUB_SITE_URL: address })).toBe('http://localhost:4321')
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
