import { join } from 'node:path'

import { describe, expect, it } from 'vitest'

import { readDataset } from '../../../../src/catalogue/source/read-dataset.ts'
import { makeFolder, writeDataset } from '../../../helpers/write-dataset.ts'

const KNOCK = { _id: 'guide-knock', _type: 'guide', language: 'en', title: 'Knock' }
const BEDS = { _id: 'guide-beds', _type: 'guide', language: 'en', title: 'Beds' }
const FILE = 'en/guide/guide-knock.json'
const SHA1 = '1e4ce1e2f84cd1d2f599374b728f08eeb7a7296e'

async function titlesIn(files: Readonly<Record<string, string>>): Promise<readonly unknown[]> {
  const { documents } = await readDataset(await writeDataset([], files))
  return documents.map(({ title }) => title)
}

/** The lines of the error, without the path of the folder. */
async function complaintsAbout(files: Readonly<Record<string, string>>): Promise<readonly string[]> {
  const folder = await writeDataset([], files)
  const error = await readDataset(folder).catch((problem: unknown) => problem)
  return String(error).replace('ContentError: ', '').replaceAll(join(folder, '/'), '').split('\n')
}

describe('A dataset is read', () => {
  const text = JSON.stringify(KNOCK, null, 2)

  it.each([
    ['with the line ends of Unix', `${text}\n`],
    ['with those of Windows', text.replaceAll('\n', '\r\n')],
    ['on one line', JSON.stringify(KNOCK)],
    ['with the byte order mark that Windows editors put first', `\uFEFF${text}`],
    [
      'with a line separator in a text, as pasted from a PDF',
      text.replace('"Knock"', '"Knock", "summary": "a\u2028b"'),
    ],
  ])('%s', async (_, written) => {
    expect(await titlesIn({ [FILE]: written })).toEqual(['Knock'])
  })

  it('in the order of the ids, and the file of each document is known', async () => {
    const { documents, files } = await readDataset(
      await writeDataset([KNOCK, BEDS, { ...KNOCK, _id: 'drafts.guide-knock' }]),
    )
    expect(documents.map(({ _id }) => _id)).toEqual(['drafts.guide-knock', 'guide-beds', 'guide-knock'])
    expect(files.get('guide-knock')).toBe(FILE)
    expect(files.get('drafts.guide-knock')).toBe(`drafts/${FILE}`)
  })

  it('when it is empty', async () => {
    expect(await titlesIn({})).toEqual([])
  })

  it('without what lies beside the documents', async () => {
    const beside = {
      'assets.json': '[',
      'images/a.json': '[',
      'messages/pl.json': '{ "act.title": "Teraz" }',
      '.saving/a/0': '[',
      [`${FILE}.orig`]: '[',
      'README.md': '',
    }
    expect(await titlesIn({ ...beside, [FILE]: text })).toEqual(['Knock'])
  })

  it('with the shared one of two drafts of a document, of which one is private', async () => {
    const draft = JSON.stringify({ ...KNOCK, _id: 'drafts.guide-knock' })
    const files = { [`private/drafts/${FILE}`]: draft.replace('Knock', 'Mine'), [`drafts/${FILE}`]: draft }
    expect(await titlesIn(files)).toEqual(['Knock'])
  })
})

describe('Pointers to files become the references that a lake holds', () => {
  async function coverOf(cover: object): Promise<unknown> {
    const { documents } = await readDataset(await writeDataset([{ ...KNOCK, body: [{ cover }] }]))
    return documents[0]?.['body']
  }

  it('at any depth, with the fields beside them unchanged', async () => {
    const cover = { _sanityAsset: `image@file://./images/${SHA1}-1600x1000.png`, alt: 'A bell' }
    expect(await coverOf(cover)).toEqual([
      { cover: { alt: 'A bell', asset: { _ref: `image-${SHA1}-1600x1000-png`, _type: 'reference' } } },
    ])
  })

  it('as they are where they lead out of the dataset, for the checks to find', async () => {
    expect(await coverOf({ _sanityAsset: 'image@https://example.org/bell.png' })).toEqual([
      { cover: { asset: { _ref: 'image@https://example.org/bell.png', _type: 'reference' } } },
    ])
  })
})

it('Of two versions that git has left of a document the first is read, and the conflict is named', async () => {
  const [ours, theirs] = ['Ours', 'Theirs'].map((title) => JSON.stringify({ ...KNOCK, title }, null, 2))
  const marked = `<<<<<<< HEAD\n${ours}\n=======\n${theirs}\n>>>>>>> main\n`
  const folder = await writeDataset([], { [FILE]: marked })
  expect(await readDataset(folder)).toMatchObject({
    documents: [{ _id: 'guide-knock', title: 'Ours' }],
    conflicts: [{ where: join(folder, `${FILE}:1`), document: 'guide-knock' }],
  })
})

describe('The error says what is wrong', () => {
  it('where there is no dataset', async () => {
    const folder = join(await makeFolder(), 'none')
    await expect(readDataset(folder)).rejects.toThrow(
      `${folder}: There is no such folder. Restore content/ from git, or pull it from the dataset.`,
    )
  })

  it('where a file was cut off, with the line', async () => {
    const text = JSON.stringify(KNOCK, null, 2)
    expect(await complaintsAbout({ [FILE]: text.slice(0, -2) })).toEqual([
      expect.stringMatching(
        /^en\/guide\/guide-knock\.json:5: This is not JSON \(.+\)\. Correct it, or restore the file from git\.$/,
      ),
    ])
  })

  it('where a file is empty, as after a crash', async () => {
    expect(await complaintsAbout({ [FILE]: '' })).toEqual([
      `${FILE}: The file is empty. Correct it, or restore the file from git.`,
    ])
  })

  it.each([
    ['a list', '[]'],
    ['a number', '7'],
    ['null', 'null'],
    ['a document without its id', '{"_type":"guide"}'],
    ['a document without its type', '{"_id":"guide-knock"}'],
    ['a document with a number as id', '{"_id":7,"_type":"guide"}'],
    ['an id that leads to another folder', '{"_id":"../guide-knock","_type":"guide"}'],
  ])('where a file holds %s', async (_, text) => {
    expect(await complaintsAbout({ [FILE]: text })).toEqual([
      `${FILE}: This is not a document: it has no _id or no _type, or no valid one. Correct it, or restore the file from git.`,
    ])
  })

  it('about everything at once', async () => {
    const files = { [FILE]: '{', 'en/guide/guide-beds.json': '7', 'en/law/guide-knock.json': JSON.stringify(KNOCK) }
    const complaints = await complaintsAbout(files)
    expect(complaints.map((complaint) => complaint.split(': ')[0])).toEqual([
      'en/guide/guide-beds.json',
      'en/guide/guide-knock.json:1',
      'en/law/guide-knock.json',
    ])
  })
})
