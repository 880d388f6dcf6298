import { describe, expect, it } from 'vitest'

import { pageContextOf } from '../../../src/site/page-context.ts'
import { render } from '../../helpers/render.ts'
import { makeContext } from '../site/make-context.ts'

const REPOSITORY = 'https://github.com/charity/hub'
const ADDRESSES = { repository: REPOSITORY, proposeTo: 'mailto:a@hub.example' }

describe('The foot of a page', () => {
  const foot = async (part: string, file?: string) => {
    const { library, ...paths } = await makeContext()
    const site = { ...library.site, ...ADDRESSES }
    const made = pageContextOf({ ...paths, library: { ...library, site }, folder: 'content' }, ['en'])
    const context = { ...made, pages: [...made.pages, { title: 'About', path: '/about/' }] }
    return render('site/SiteFooter', { context, title: 'T', part, file, hasProposeBox: false })
  }

  it('asks what is wrong, and leads to the file of its one document', async () => {
    expect(await foot('signs/')).toMatch(/<a href="mailto:a@hub\.example\?[^>]+>Something wrong on this page\?<\/a>/)
    expect(await foot('laws/x/', 'en/law/x.json')).toContain(`href="${REPOSITORY}/edit/main/content/en/law/x.json"`)
    expect(await foot('signs/')).not.toContain('Suggest a change')
  })

  it('opens no letter for somebody who may be in danger, but a page of the hub', async () => {
    const html = await foot('is-this-you/', 'en/page/x.json')
    expect(html).toContain('Something wrong on this page?')
    expect(html).not.toMatch(/mailto:|Suggest a change/)
  })
})
