import sharp from 'sharp'

import {
  act,
  action,
  answers,
  draw,
  evaluates,
  isRefused,
  leaves,
  note,
  pair,
  requests,
  strong,
  takes,
  told,
  upload,
  type Question,
} from './ask-lake.ts'

/** The rows of SPEAKS.md, by their parts. */
export const QUESTIONS: Readonly<Record<string, Readonly<Record<string, Question>>>> = {
  Changes: {
    '`create`, `createIfNotExists`, `createOrReplace`': async (client) => {
      await client.create(note('a'))
      await client.createIfNotExists(note('a', { title: 'second' }))
      await client.createOrReplace(note('b'))
      return answers(client, '*|order(_id).title', ['a', 'b'])
    },
    '`set`, `setIfMissing`, `unset`, `inc`, `dec`': async (client) => {
      await client.create(note('a', { count: 1 }))
      await client
        .patch('a')
        .set({ more: 1 })
        .setIfMissing({ more: 2, last: 3 })
        .unset(['title'])
        .inc({ count: 4 })
        .commit()
      await client.patch('a').dec({ count: 1 }).commit()
      return answers(client, '*[0]{count, last, more, title}', { count: 4, last: 3, more: 1, title: null })
    },
    '`insert` and paths such as `list[_key == "x"]`': async (client) => {
      await client.create(note('a', { list: [{ _key: 'x' }] }))
      await client
        .patch('a')
        .insert('after', 'list[_key == "x"]', [{ _key: 'y' }])
        .set({ 'list[_key == "x"].n': 1 })
        .commit()
      return answers(client, '*[0].list', [{ _key: 'x', n: 1 }, { _key: 'y' }])
    },
    '`diffMatchPatch`': async (client) => {
      await client.create(note('a', { title: 'one' }))
      await client.patch('a').diffMatchPatch({ title: '@@ -1,3 +1,4 @@\n one\n+s\n' }).commit()
      return answers(client, '*[0].title', 'ones')
    },
    'a revision that a patch asks for': async (client) => {
      const { _rev } = await client.create(note('a'))
      await client.patch('a').ifRevisionId(_rev).set({ title: 'b' }).commit()
      return isRefused(409, client.patch('a').ifRevisionId(_rev).set({ title: 'c' }).commit())
    },
    'deleting by id and by query': async (client) => {
      await client.create(note('a'))
      await client.create(note('b'))
      await client.delete('a')
      await client.delete({ query: '*[_id == "b"]' })
      return answers(client, 'count(*)', 0)
    },
    'a transaction: all of it or nothing': async (client) =>
      (await isRefused(409, client.transaction().create(note('a')).create(note('a')).commit())) &&
      answers(client, 'count(*)', 0),
    '`dryRun`': async (client) => {
      await client.create(note('a'), { dryRun: true })
      return answers(client, 'count(*)', 0)
    },
    '`autoGenerateArrayKeys`': async (client) => {
      await client.create(note('a', { list: [{}] }), { autoGenerateArrayKeys: true })
      return answers(client, 'defined(*[0].list[0]._key)', true)
    },
    'strong references keep what they refer to': async (client) => {
      await client.create(note('a'))
      await client.create(note('b', strong('a')))
      return isRefused(409, client.delete('a'))
    },
  },
  Actions: {
    '`create`': async (client) => {
      await act(client, action('create', { publishedId: 'a', attributes: note('drafts.a'), ifExists: 'fail' }))
      return (await client.getDocument('drafts.a')) !== undefined
    },
    '`edit`': leaves('edit', { ...pair('a'), patch: { set: { title: 'new' } } }, ['a', 'new']),
    '`publish`': leaves('publish', pair('a'), ['draft', null]),
    '`unpublish`': leaves('unpublish', pair('a'), [null, 'draft']),
    '`version.discard`': leaves('version.discard', { versionId: 'drafts.a' }, ['a', null]),
    '`delete`': leaves('delete', { publishedId: 'a', includeDrafts: ['drafts.a'] }, [null, null]),
    '`replaceDraft`': leaves('replaceDraft', { publishedId: 'a', attributes: note('drafts.a', { title: 'new' }) }, [
      'a',
      'new',
    ]),
    releases: (client) => client.releases.create({ releaseId: 'rnew' }).then(() => true),
    '`version.create`': async (client) => {
      await act(client, action('version.create', { publishedId: 'a', document: note('versions.rnew.a') }))
      return (await client.getDocument('versions.rnew.a')) !== undefined
    },
  },
  Queries: {
    'filters, projections, order, slices, joins': async (client) => {
      await client.create(note('a'))
      await client.create(note('b', strong('a')))
      return answers(client, '*[_type == "note"] | order(_id desc) [0...1] {"to": other->title}', [{ to: 'a' }])
    },
    '`references()`, `count()` of what refers': async (client) => {
      await client.create(note('a'))
      await client.create(note('b', strong('a')))
      return answers(client, '*[_id == "a"]{"n": count(*[references(^._id)])}', [{ n: 1 }])
    },
    'long queries, by POST': async (client) => (await client.fetch(`"${'a'.repeat(12_000)}"`)).length === 12_000,
    'the perspectives `raw`, `published`, `drafts`': async (client) => {
      await client.create(note('a'))
      await client.create(note('drafts.a', { title: 'draft' }))
      const seen = async (perspective: 'raw' | 'published' | 'drafts') =>
        (await client.fetch<readonly string[]>('*.title', {}, { perspective })).toSorted().join()
      return [await seen('raw'), await seen('published'), await seen('drafts')].join(' ') === 'a,draft a draft'
    },
    'a list of perspectives': async (client) => {
      await client.create(note('versions.rone.a', { title: 'version' }))
      return JSON.stringify(await client.fetch('*.title', {}, { perspective: ['rone'] })) === '["version"]'
    },
    '`match`, `score()`, `boost()`': async (client) => {
      await client.create(note('a', { title: 'A red door' }))
      return answers(client, '*|score(boost(title match "red*", 2))[_score > 0].title', ['A red door'])
    },
    '`text::query()`': async (client) => {
      await client.create(note('a', { title: 'A red door' }))
      return answers(client, '*[[@, _id] match text::query("red")].title', ['A red door'])
    },
    '`pt::text()`': evaluates('pt::text([{"_type": "block", "children": [{"_type": "span", "text": "a"}]}])', 'a'),
    '`string::`, `array::`, `math::`, `dateTime()`': evaluates(
      '[string::split("a b", " "), array::unique([1, 1]), math::sum([1, 2]), dateTime("2026-01-01T00:00:00Z") < dateTime(now())]',
      [['a', 'b'], [1], 3, true],
    ),
    'functions of one’s own (`fn`)': evaluates('fn my::id($a) = $a{"b": a}; my::id({"a": 1})', { b: 1 }),
    '`geo::`': evaluates('defined(geo::latLng(1, 2))', true),
    '`text::semanticSimilarity()`': async (client) => {
      await client.create(note('a'))
      return answers(client, 'count(*|score(text::semanticSimilarity("a")))', 1)
    },
    '`documents::get()`': evaluates('documents::get("a")', null),
    'source maps of results': async (client) =>
      'resultSourceMap' in (await client.fetch('*', {}, { filterResponse: false, resultSourceMap: true })),
  },
  Listening: {
    'what appears, with its result': async (client) => {
      const { transition, result } = await told(client, { includeResult: true })
      return transition === 'appear' && result?.['title'] === 'a'
    },
    'effects in the form of Mendoza': async (client) =>
      (await told(client, { effectFormat: 'mendoza' })).effects !== undefined,
    'live content (`/data/live`)': requests('GET', '/data/live/events/production'),
  },
  'Pictures and files': {
    PNG: takes(() => draw().png().toBuffer()),
    JPEG: takes(() => draw().jpeg().toBuffer()),
    WebP: takes(() => draw().webp().toBuffer()),
    GIF: takes(() => draw().gif().toBuffer()),
    AVIF: takes(() => draw().avif().toBuffer()),
    SVG: takes(() => Promise.resolve(Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="40" height="20"/>'))),
    'other files': async (client) =>
      (await client.assets.upload('file', Buffer.from('%PDF-1.7'), { filename: 'a.pdf' })).extension === 'pdf',
    'another size, crop, format (`w`, `h`, `fit`, `rect`, `q`, `fm`)': async (client) => {
      const { url } = await upload(client, await draw().png().toBuffer())
      const bytes = await (await fetch(`${url}?w=10&rect=0,0,20,20&fm=webp`)).arrayBuffer()
      const { width, height, format } = await sharp(bytes).metadata()
      return `${width} ${height} ${format}` === '10 10 webp'
    },
    'blur, sharpen, flip, background (`blur`, `sharp`, `flip`, `bg`)': async (client) => {
      const { url } = await upload(client, await draw().png().toBuffer())
      const [plain, blurred] = await Promise.all([fetch(url), fetch(`${url}?blur=50`)])
      return !Buffer.from(await plain.arrayBuffer()).equals(Buffer.from(await blurred.arrayBuffer()))
    },
    'a small picture to show first (`lqip`)': async (client) =>
      (await upload(client, await draw().png().toBuffer())).metadata.lqip?.startsWith('data:') === true,
    'the dominant colour of a picture (`palette.dominant`)': async (client) =>
      (await upload(client, await draw().png().toBuffer())).metadata.palette?.dominant !== undefined,
  },
  History: {
    'transactions of a document': async (client) => {
      await client.create(note('h'))
      const url = '/data/history/production/transactions/h?excludeContent=true'
      return String(await client.request({ url })).includes('"documentIDs":["h"]')
    },
    'a document as it was': async (client) => {
      const { _rev } = await client.create(note('h'))
      await client.patch('h').set({ title: 'new' }).commit()
      const url = `/data/history/production/documents/h?revision=${_rev}`
      return JSON.stringify(await client.request({ url })).includes('"title":"h"')
    },
  },
  'Project and tools': {
    'who is signed in': async (client) => (await client.users.getById('me')).name === 'Ada',
    'the list of projects and datasets': async (client) =>
      (await client.projects.list()).length === 1 && (await client.datasets.list()).length === 1,
    'the export that `sanity dataset export` reads': requests('GET', '/data/export/production'),
    'a second dataset': (client) => client.datasets.create('staging').then(() => true),
    webhooks: requests('GET', '/hooks/projects/hub00000'),
    'scheduled publishing': requests('POST', '/schedules/hub00000/production', {}),
    'comments and tasks': requests('POST', '/comments/hub00000', {}),
  },
}
