import { describe, expect, it } from 'vitest'

import { buildFrom } from '../../helpers/build-from.ts'
import * as documents from '../../helpers/make-documents.ts'

const { guide, helpline, hubWith, referTo, settings, SMALL_HUB, topic, translate } = documents

/** What the editor is told, one problem a line. */
async function complaintsAbout(hub: readonly object[]): Promise<readonly string[]> {
  const error = await buildFrom(hub, 'en').catch((problem: unknown) => problem)
  return String(error).split('\n')
}

describe('The smallest hub there can be', () => {
  it('has a page for each document and its numbers on every page', async () => {
    const { site, resources, topics, roles, helplines, pages } = await buildFrom(SMALL_HUB, 'en')
    expect(site).toMatchObject({
      title: 'Hotel Hub',
      language: 'en',
      emergency: { dial: '999' },
      mainHelpline: { dial: '+448000121700' },
      featured: ['guide-knock'],
    })
    expect(site.silentCall).toBeUndefined()
    expect(site.policeLine).toBeUndefined()
    expect(resources.map(({ path }) => path)).toEqual(['/guides/knock/'])
    expect(topics.map(({ path }) => path)).toEqual(['/topics/spotting/'])
    expect(roles.map(({ path }) => path)).toEqual(['/jobs/housekeeping/'])
    expect(helplines.map(({ path }) => path)).toEqual(['/helplines/#gb-999', '/helplines/#gb-msh'])
    expect(pages).toEqual([])
  })

  it('has no topic of which it has nothing, and leads to none', async () => {
    const empty = { ...topic, _id: 'topic-empty', slug: { _type: 'slug', current: 'empty' } }
    const material = referTo('topic-empty', topic._id)
    const step = {
      _id: 'step',
      _type: 'pathStep',
      language: 'en',
      title: 'Begin',
      phase: 'implement',
      order: 1,
      why: 'So.',
      material,
    }
    const { topics, pathSteps } = await buildFrom(hubWith(empty, step), 'en')
    expect(topics.map(({ path }) => path)).toEqual(['/topics/spotting/'])
    expect(pathSteps.flatMap(({ material }) => material.map(({ path }) => path))).toEqual(['/topics/spotting/'])
  })

  it('has no sentence to show with the number of a helpline where it has none', async () => {
    const wordings = [{ language: 'en', text: 'Please call.' }]
    const shownSentences = ['emergency', 'main', 'none'].map((line) => ({
      _key: line,
      drawing: 'phone',
      line,
      wordings,
    }))
    const sentencesOf = async (mainHelpline: unknown) => {
      const { site } = await buildFrom(hubWith({ ...settings, mainHelpline, shownSentences }), 'en')
      return site.shownSentences.map(({ key }) => key)
    }
    expect(await sentencesOf(settings['mainHelpline'])).toEqual(['emergency', 'main', 'none'])
    expect(await sentencesOf(null)).toEqual(['emergency', 'none'])
  })

  it('is whole in a language into which nothing is translated yet', async () => {
    const { site, resources } = await buildFrom(SMALL_HUB, 'uk')
    expect(site).toMatchObject({ isFallback: true, mainHelpline: { isFallback: true } })
    expect(resources).toMatchObject([{ path: '/guides/knock/', isFallback: true }])
  })

  it('gives a document that has no address of its own one by its id, in every language', async () => {
    const nameless = { ...guide, _id: 'guide-nameless', slug: null }
    const polish = translate(nameless, 'pl', { ...guide, title: 'Bez adresu' })
    const second = { ...guide, _id: 'guide-second', adaptedFrom: referTo('guide-nameless') }
    const { resources } = await buildFrom(hubWith(nameless, polish, second), 'pl')
    expect(resources.find(({ id }) => id === 'guide-nameless')?.path).toBe('/pl/guides/guide-nameless/')
    expect(resources.find(({ id }) => id === 'guide-second')?.adaptedFrom).toEqual([
      { title: 'Bez adresu', path: '/pl/guides/guide-nameless/', language: 'pl' },
    ])
  })

  it('links to a page by its title in the reader’s language', async () => {
    const polish = translate(guide, 'pl', { title: 'Zanim zapukasz', summary: 'Drzwi.', body: guide['body'] })
    const second = { ...guide, _id: 'guide-second', adaptedFrom: referTo('guide-knock') }
    const { resources } = await buildFrom(hubWith(polish, second), 'pl')
    expect(resources.find(({ id }) => id === 'guide-second')?.adaptedFrom).toEqual([
      { title: 'Zanim zapukasz', path: '/pl/guides/knock/', language: 'pl' },
    ])
  })
})

describe('Lists stand in the order in which pages show them', () => {
  it('by the number editors gave, signs by weight and then by title', async () => {
    const sign = { language: 'en', _type: 'sign', mayAlsoBe: 'A habit.', forEveryJob: true }
    const { topics, signs } = await buildFrom(
      hubWith(
        { ...topic, _id: 'topic-a', order: 3, slug: { current: 'last' } },
        { ...topic, _id: 'topic-z', order: 0, slug: { current: 'first' } },
        { ...guide, _id: 'guide-of-both', topics: referTo('topic-a', 'topic-z') },
        { ...sign, _id: 'sign-1', title: 'Weak', weight: 1 },
        { ...sign, _id: 'sign-2', title: 'Strong b', weight: 3 },
        { ...sign, _id: 'sign-3', title: 'Strong a', weight: 3 },
      ),
      'en',
    )
    expect(topics.map(({ slug }) => slug)).toEqual(['first', 'spotting', 'last'])
    expect(signs.map(({ title }) => title)).toEqual(['Strong a', 'Strong b', 'Weak'])
  })
})

it('A job leads to the page that is written for it', async () => {
  const words = { title: 'For guests', summary: 'Why staff ask.', slug: { current: 'for-guests' }, body: [] }
  const page = { language: 'en', translationStatus: 'original', _id: 'page-guests', _type: 'page', ...words }
  const visitors = { ...documents.role, _id: 'role-guest', isOutside: true, ownPage: { _ref: 'page-guests' } }
  const { roles } = await buildFrom(hubWith(page, visitors), 'en')
  const found = roles.map(({ id, isOutside, ownPage }) => [id, isOutside, ownPage?.path])
  expect(found.sort()).toEqual([
    ['role-guest', true, '/for-guests/'],
    ['role-housekeeping', false, undefined],
  ])
})

describe('An editor is told what keeps the hub from being built', () => {
  const noSettings =
    'ContentError: siteSettings: The site has no settings, so no page would show whom to call. ' +
    'Publish one siteSettings document with an emergency number.'

  it('the settings are missing', async () => {
    expect(await complaintsAbout([guide, topic, documents.role])).toEqual([noSettings])
  })

  it('the settings are only a draft', async () => {
    expect(await complaintsAbout(hubWith({ ...settings, _id: 'drafts.siteSettings' }).slice(1))).toEqual([noSettings])
  })

  it('the settings name no emergency number: which field is empty', async () => {
    expect(await complaintsAbout(hubWith({ ...settings, emergency: null, mainHelpline: null }))).toEqual([
      'ContentError: siteSettings: “Emergency number” (emergency) is empty. ' +
        'Choose a published helpline there, then publish the settings again.',
    ])
  })

  it('the settings name a helpline that is not published: once, by its id', async () => {
    const elsewhere = { ...settings, mainHelpline: { _type: 'reference', _ref: 'helpline-gone' } }
    expect(await complaintsAbout(hubWith(elsewhere))).toEqual([
      'ContentError: siteSettings: It points to “helpline-gone”, which is not published. ' +
        'Publish that document, or take the reference away.',
    ])
  })

  it('a guide is about a topic that is not published', async () => {
    expect(await complaintsAbout(hubWith({ ...guide, topics: referTo('topic-spotting', 'topic-gone') }))).toEqual([
      'ContentError: guide-knock: It points to “topic-gone”, which is not published. ' +
        'Publish that document, or take the reference away.',
    ])
  })

  it('a helpline was taken back to draft', async () => {
    const hub = SMALL_HUB.filter((document) => document !== helpline)
    expect(await complaintsAbout([...hub, { ...helpline, _id: 'drafts.helpline-gb-msh' }])).toEqual([
      'ContentError: siteSettings: It points to “helpline-gb-msh”, which is not published. ' +
        'Publish that document, or take the reference away.',
    ])
  })

  it('a text links to a page that is not published: everything at once, one a line', async () => {
    const page = {
      _id: 'page-about',
      _type: 'page',
      language: 'en',
      title: 'About',
      summary: 'Us.',
      body: [
        {
          _type: 'block',
          _key: 'a',
          children: [{ _type: 'span', _key: 'b', text: 'Us', marks: ['m'] }],
          markDefs: [{ _type: 'pageLink', _key: 'm', page: { _type: 'reference', _ref: 'organisation-gone' } }],
        },
      ],
    }
    expect(await complaintsAbout(hubWith(page, { ...guide, roles: referTo('role-gone') }))).toEqual([
      'ContentError: guide-knock: It points to “role-gone”, which is not published. ' +
        'Publish that document, or take the reference away.',
      'page-about: It points to “organisation-gone”, which is not published. ' +
        'Publish that document, or take the reference away.',
    ])
  })

  it.each(['guide', 'law'])(
    'a broken reference of a %s is looked for in the original, in every language',
    async (type) => {
      const original = {
        ...guide,
        _id: `${type}-x`,
        _type: type,
        topics: referTo('topic-gone'),
        roles: referTo('role-gone'),
      }
      const polish = translate(original, 'pl', { title: 'Tytuł', summary: 'Streszczenie', asksOfHotels: 'Raport' })
      await expect(buildFrom(hubWith(original, polish), 'pl')).rejects.toThrow(
        new RegExp(`^${type}-x: It points to “(topic|role)-gone”.*\n${type}-x: It points to “(topic|role)-gone”`),
      )
    },
  )

  it('a broken link in a translation is looked for in the translation', async () => {
    const polish = translate(guide, 'pl', {
      title: 'Zanim zapukasz',
      summary: 'Drzwi.',
      body: [{ _type: 'helplineCard', _key: 'a', helpline: { _type: 'reference', _ref: 'helpline-gone' } }],
    })
    await expect(buildFrom(hubWith(polish), 'pl')).rejects.toThrow('guide-knock.pl: It points to “helpline-gone”')
    await expect(buildFrom(hubWith(polish), 'en')).resolves.toBeDefined()
  })
})
