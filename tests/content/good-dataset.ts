import sharp from 'sharp'

import { writeDataset } from '../helpers/write-dataset.ts'
import { goodDocuments, type TestDocument } from './good-documents.ts'

/** A dataset before it is written: to be changed in one place and then checked. */
export interface TestDataset {
  readonly documents: readonly TestDocument[]
  /** Files by their path in the dataset. */
  readonly files: ReadonlyMap<string, string | Uint8Array>
}

/** The path of the one picture of the good dataset. */
export const PICTURE_FILE = `images/${'a'.repeat(40)}-4x3.png`

/** A PNG of the given size. */
export function makePicture(width: number, height: number): Promise<Uint8Array> {
  return sharp({ create: { width, height, channels: 3, background: 'teal' } }).png().toBuffer()
}

/** A small dataset in which everything is right, one document a kind of content that the checks treat differently. */
export async function makeGoodDataset(): Promise<TestDataset> {
  return {
    documents: goodDocuments,
    files: new Map([[PICTURE_FILE, await makePicture(4, 3)]]),
  }
}

/** The dataset with some fields of one document replaced; undefined takes a field away. */
export function withFields(dataset: TestDataset, id: string, fields: Readonly<Record<string, unknown>>): TestDataset {
  return {
    ...dataset,
    documents: dataset.documents.map((document) => (document._id === id ? { ...document, ...fields } : document)),
  }
}

/** The dataset with the text of its guide replaced by these blocks. */
export function withBody(dataset: TestDataset, ...body: readonly object[]): TestDataset {
  return withFields(dataset, 'guide-help', { body })
}

/** The dataset with another document after the others. */
export function withDocument(dataset: TestDataset, document: TestDocument): TestDataset {
  return { ...dataset, documents: [...dataset.documents, document] }
}

/** The dataset with another file, such as one that holds no document. */
export function withFile(dataset: TestDataset, path: string, text: string): TestDataset {
  return { ...dataset, files: new Map([...dataset.files, [path, text]]) }
}

/** Writes a dataset into a folder of its own, which goes when the test is over. */
export function writeTestDataset({ documents, files }: TestDataset): Promise<string> {
  return writeDataset(documents, Object.fromEntries(files))
}
