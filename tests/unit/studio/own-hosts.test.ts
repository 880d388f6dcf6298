import { expect, it } from 'vitest'

import { isOwnAddress, keepToOwnHosts } from '../../../sanity-studio/app/connection/own-hosts.ts'

const local = { origins: ['http://localhost:3333', 'http://localhost:4322'], isCloud: false }
const cloud = { origins: ['https://hub.sanity.studio', 'http://localhost:4322'], isCloud: true }

it.each([
  ['http://localhost:3333/v1/ping', true, false],
  ['/static/a.js', true, true],
  ['http://l7.localhost:3333/v1/data/listen/production', true, false],
  ['http://localhost:4322/guides/', true, true],
  ['data:text/plain,a', true, true],
  ['http://localhost:9999/', false, false],
  ['http://localhost.evil.example:3333/', false, false],
  ['https://abc.api.sanity.io/v1/ping', false, true],
  ['http://abc.api.sanity.io/v1/ping', false, false],
  ['https://sanity-cdn.com/v1/modules/sanity/latest/', false, false],
  ['https://evil-sanity.io/', false, false],
])('%s may be asked on this machine: %s, with a project of Sanity: %s', (address, onMachine, inCloud) => {
  expect([isOwnAddress(address, local), isOwnAddress(address, cloud)]).toEqual([onMachine, inCloud])
})

it('What is for other hosts is answered with nothing, and is not sent', async () => {
  const sent: string[] = []
  const page = {
    fetch: (input: string | URL | Request) => {
      sent.push(input instanceof Request ? input.url : String(input))
      return Promise.resolve(new Response('sent'))
    },
  }
  keepToOwnHosts(page, local)
  expect(await (await page.fetch('http://localhost:3333/v1/ping')).text()).toBe('sent')
  expect(await (await page.fetch('https://sanity-cdn.com/v1/modules/sanity/latest/')).json()).toEqual({})
  expect((await page.fetch(new Request('https://sanity-cdn.com/'))).ok).toBe(true)
  expect(sent).toEqual(['http://localhost:3333/v1/ping'])
})
