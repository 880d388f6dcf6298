import { join } from 'node:path'

import { describe, expect, it } from 'vitest'

import { readDataset } from '../../../src/sanity/read-dataset.ts'
import { makeFolder, writeDatasetText } from '../../helpers/write-dataset.ts'

const KNOCK = '{"_id":"guide-knock","_type":"guide","title":"Knock"}'
const BEDS = '{"_id":"guide-beds","_type":"guide","title":"Beds"}'
const SHA1 = '1e4ce1e2f84cd1d2f599374b728f08eeb7a7296e'

async function titlesIn(text: string): Promise<readonly unknown[]> {
  const { documents } = await readDataset(await writeDatasetText(text, {}))
  return documents.map(({ title }) => title)
}

/** The lines of the error, without the path of the folder. */
async function complaintsAbout(text: string): Promise<readonly string[]> {
  const folder = await writeDatasetText(text, {})
  const error = await readDataset(folder).catch((problem: unknown) => problem)
  return String(error).replace('ContentError: ', '').replaceAll(join(folder, '/'), '').split('\n')
}

describe('A dataset is read', () => {
  it.each([
    ['with the line ends of Unix', `${KNOCK}\n${BEDS}\n`],
    ['with those of Windows', `${KNOCK}\r\n${BEDS}\r\n`],
    ['without a last line end', `${KNOCK}\n${BEDS}`],
    ['with empty lines', `\n${KNOCK}\n\n  \n${BEDS}\n\n`],
  ])('%s', async (_, text) => {
    expect(await titlesIn(text)).toEqual(['Knock', 'Beds'])
  })

  it('when it is empty', async () => {
    expect(await titlesIn('')).toEqual([])
  })

  it('and each document’s line is known, empty lines counted', async () => {
    const { lines } = await readDataset(await writeDatasetText(`\n${KNOCK}\r\n\r\n${BEDS}`, {}))
    expect([...lines]).toEqual([
      ['guide-knock', 2],
      ['guide-beds', 4],
    ])
  })

  it('with a line separator in a title, as pasted from a PDF', async () => {
    expect(await titlesIn(JSON.stringify({ _id: 'a', _type: 'guide', title: 'Knock\u2028twice' }))).toEqual([
      'Knock\u2028twice',
    ])
  })

  it('with the byte order mark that Windows editors put first', async () => {
    expect(await titlesIn(`\uFEFF${KNOCK}`)).toEqual(['Knock'])
  })
})

describe('Pointers to files become the references that a lake holds', () => {
  async function coverOf(cover: object): Promise<unknown> {
    const line = JSON.stringify({ _id: 'a', _type: 'guide', body: [{ cover }] })
    const { documents } = await readDataset(await writeDatasetText(line, {}))
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

describe('The error says what is wrong', () => {
  it('where there is no dataset', async () => {
    const folder = await makeFolder()
    await expect(readDataset(folder)).rejects.toThrow(
      `${join(folder, 'data.ndjson')}: There is no such file. Restore content/ from git, or pull it from the dataset.`,
    )
  })

  it('where a line was cut off', async () => {
    expect(await complaintsAbout(`${KNOCK}\n${BEDS.slice(0, 20)}`)).toEqual([
      expect.stringMatching(
        /^data\.ndjson:2: This line is not JSON \(.+\)\. Each line must hold one whole document\. Restore the line from git, or export the dataset again\.$/,
      ),
    ])
  })

  it.each([
    ['a list', '[]'],
    ['a number', '7'],
    ['null', 'null'],
    ['a document without its id', '{"_type":"guide"}'],
    ['a document without its type', '{"_id":"guide-knock"}'],
    ['a document with a number as id', '{"_id":7,"_type":"guide"}'],
  ])('where a line holds %s', async (_, line) => {
    expect(await complaintsAbout(line)).toEqual([
      'data.ndjson:1: This line is not a document: it has no _id or no _type. Add both, or remove the line.',
    ])
  })

  it('where an id is used twice', async () => {
    expect(await complaintsAbout(`${KNOCK}\n\n${BEDS}\n${KNOCK}`)).toEqual([
      'data.ndjson:4: The id “guide-knock” is on this line and on line 1. Give one of the two another id, or remove it.',
    ])
  })

  it('about everything at once', async () => {
    const complaints = await complaintsAbout(`{\n${KNOCK}\n7\n${KNOCK}`)
    expect(complaints.map((complaint) => complaint.slice(0, 13))).toEqual([
      'data.ndjson:1',
      'data.ndjson:3',
      'data.ndjson:4',
    ])
  })
})
