import { beforeEach, describe, expect, it, vi } from 'vitest'

import type { TextVersion } from '../../../src/domain/locale-info.ts'
import type { Site } from '../../../src/domain/site.ts'
import { pageContextOf } from '../../../src/site/page-context.ts'
import { FROZEN_CONTENT } from '../../helpers/content-files.ts'
import { render } from '../../helpers/render.ts'
import { makeContext } from '../site/make-context.ts'

const REPOSITORY = 'https://github.com/charity/hub'
const LAW = { file: 'en/law/x.json', updatedAt: '2026-11-27T10:00:00Z' }
const ADDRESSES = { repository: REPOSITORY, proposeTo: 'mailto:a@hub.example' }

// Fragments that pages share read the content of the process.
beforeEach(() => void vi.stubEnv('HUB_CONTENT', FROZEN_CONTENT))

/** A hub with a page about itself, and with addresses. */
async function makeHub(addresses: Partial<Site> = ADDRESSES) {
  const { library, ...paths } = await makeContext()
  const site = { ...library.site, ...addresses }
  const made = pageContextOf({ ...paths, library: { ...library, site }, pathInRepository: 'content' }, ['en'])
  return { library, context: { ...made, pages: [...made.pages, { title: 'About', path: '/about/' }] } }
}

describe('The foot of a page', () => {
  const foot = async (part: string, text?: TextVersion) => {
    const { context } = await makeHub()
    return render('site/SiteFooter', { context, title: 'T', part, text, hasProposeBox: false })
  }

  it('asks what is wrong, and leads to the file of its one document', async () => {
    expect(await foot('signs/')).toMatch(/<a href="mailto:a@hub\.example\?[^>]+>Something wrong on this page\?<\/a>/)
    expect(await foot('laws/x/', LAW)).toContain(`href="${REPOSITORY}/edit/main/content/en/law/x.json"`)
    expect(await foot('signs/')).not.toContain('Suggest a change')
  })

  it('names the version of the text of its one document', async () => {
    expect(decodeURIComponent(await foot('laws/x/', LAW))).toMatch(/Version: \S+, 2026-11-27T10:00:00Z/)
  })

  it('does not say of a text that somebody has checked that nobody has', async () => {
    expect(await foot('laws/x/', LAW)).toContain('Nobody has checked all of this yet')
    const checked = await foot('laws/x/', { ...LAW, lastReviewed: '2026-11-30' })
    expect(checked).not.toContain('Nobody has checked')
    expect(checked).toMatch(/How we check/)
  })

  it('opens no letter for somebody who may be in danger, but a page of the hub', async () => {
    const html = await foot('is-this-you/', { file: 'en/page/x.json' })
    expect(html).toContain('Something wrong on this page?')
    expect(html).not.toMatch(/mailto:|Suggest a change/)
  })
})

it('The page of numbers says whom to tell of a wrong one only where no link at its foot asks what is wrong', async () => {
  const page = async (addresses?: Partial<Site>) => {
    const { library, context } = await makeHub(addresses)
    const { helplines, site } = library
    const country = { helplines, site, own: site.emergency.country }
    return render('features/help/HelplinesPage', { context, ...country })
  }
  const [withAddress, without] = [await page(), await page({})]
  const tell = 'tell the hotel or charity that gave you this site'
  expect([withAddress.includes('Something wrong'), withAddress.includes(tell)]).toEqual([true, false])
  expect([without.includes('Something wrong'), without.includes(tell)]).toEqual([false, true])
})
