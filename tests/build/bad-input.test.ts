import { spawn } from 'node:child_process'
import { cp, mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'

import { afterAll, beforeAll, beforeEach, describe, expect, it, onTestFinished } from 'vitest'

import { makeGoodDataset, type TestDataset, withFile, writeTestDataset } from '../content/good-dataset.ts'
import { fixture as duplicateId } from '../fixtures/bad-content/002-duplicate-id.ts'
import { fixture as danglingReference } from '../fixtures/bad-content/004-dangling-reference.ts'
import { fixture as duplicateSlug } from '../fixtures/bad-content/003-duplicate-slug.ts'
import { fixture as javascriptLink } from '../fixtures/bad-content/022-javascript-link.ts'
import { fixture as missingImage } from '../fixtures/bad-content/015-missing-image.ts'
import { fixture as noSettings } from '../fixtures/bad-content/040-no-site-settings.ts'
import { fixture as noSuchDate } from '../fixtures/bad-content/030-no-such-date.ts'
import { fixture as overLongTitle } from '../fixtures/bad-content/026-over-long-title.ts'
import { fixture as tenMegabytes } from '../fixtures/bad-content/033-ten-megabytes-of-text.ts'
import { fixture as unknownField } from '../fixtures/bad-content/009-unknown-field.ts'
import { fingerprints } from '../helpers/fingerprints.ts'
import { startGroqServer } from '../helpers/groq-server.ts'
import { DIST } from './helpers/built-site.ts'

/* An editor's bad afternoon: `npm run build` over content that cannot be published, beside a hub that is online. */

const UNTOUCHED = 'The site was not built. What was there before is untouched.'

const folder = await mkdtemp(join(tmpdir(), 'hotel-hub-bad-input-'))
const online = join(folder, 'site')
const pictures = join(folder, 'pictures')
let before: ReadonlyMap<string, string>

beforeAll(async () => {
  // What is left alone is left alone as a whole: a few of its folders are enough.
  for (const part of ['index.html', 'build.json', 'guides', 'papers', 'pl']) {
    await cp(join(DIST, part), join(online, part), { recursive: true })
  }
  before = await fingerprints(online)
}, 120_000)

afterAll(() => rm(folder, { recursive: true, force: true }))

/** Runs `npm run build` into the folder of the hub that is online; the code it ends with and what it complains of. */
async function build(settings: Readonly<Record<string, string>>) {
  const own = { HUB_TODAY: '2026-06-01', HUB_OUT_DIR: online, HUB_PICTURES: pictures, NODE_ENV: 'production' }
  const env = { ...process.env, ...own, ...settings }
  // npm itself is silent, so that every line of stderr is one that the build wrote.
  const child = spawn('npm', ['run', '--silent', 'build'], { env, stdio: ['ignore', 'ignore', 'pipe'] })
  const ended = new Promise<number | null>((resolve, reject) => child.once('error', reject).once('close', resolve))
  const complaints = await text(child.stderr)
  return { code: await ended, complaints: complaints.split('\n').filter(Boolean) }
}

/** Builds from a broken dataset; its folder is written as `content`. */
async function buildFrom(dataset: TestDataset) {
  const content = await writeTestDataset(dataset)
  const { code, complaints } = await build({ HUB_CONTENT: content })
  return { code, complaints: complaints.map((line) => line.replaceAll(content, 'content')) }
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch {
    return false
  }
}

/** What builds that have ended have left; those of other tests may be running. */
async function leftByBuilds(): Promise<readonly string[]> {
  const names = await readdir('.builds').catch((): string[] => [])
  return names.filter((name) => !isRunning(Number(name.replace('build-', ''))))
}

beforeEach(async () => {
  const left = await leftByBuilds()
  onTestFinished(async () => {
    expect(before.size).toBeGreaterThan(200)
    expect(await fingerprints(online)).toEqual(before)
    expect((await leftByBuilds()).filter((name) => !left.includes(name))).toEqual([])
  })
})

describe('A build that fails names every problem once, without a stack, and leaves the hub and no rubbish', () => {
  it('Eight mistakes in one afternoon: each with its line, document, field and how to fix it', async () => {
    const mistakes = [
      ...[noSettings, danglingReference, javascriptLink, unknownField],
      ...[overLongTitle, noSuchDate, missingImage, duplicateSlug],
    ]
    let dataset = await makeGoodDataset()
    for (const { spoil } of mistakes) dataset = await spoil(dataset)
    const { code, complaints } = await buildFrom(dataset)
    expect(code).toBe(1)
    expect(complaints.slice(0, -1).sort()).toEqual(mistakes.flatMap(({ errors }) => errors).sort())
    expect(complaints.at(-1)).toBe(`8 problems. ${UNTOUCHED}`)
  })

  it('A truncated file, and a duplicate document', async () => {
    const good = await makeGoodDataset()
    const twice = await duplicateId.spoil(good)
    expect(await buildFrom(withFile(twice, 'en/guide/guide-x.json', '{"_id":"guide-x","_type":"guide"'))).toEqual({
      code: 1,
      complaints: [
        expect.stringMatching(
          /^content\/en\/guide\/guide-x\.json:1: This is not JSON \(.+\)\. Correct it, or restore the file from git\.$/,
        ),
        ...duplicateId.errors,
        `2 problems. ${UNTOUCHED}`,
      ],
    })
  })

  it('10 MB of text in one field: said in one line, the text itself kept out of it', async () => {
    expect(await buildFrom(await tenMegabytes.spoil(await makeGoodDataset()))).toEqual({
      code: 1,
      complaints: [...tenMegabytes.errors, `1 problem. ${UNTOUCHED}`],
    })
  })

  it('A lake that refuses the last thing it is asked for, a picture', async () => {
    const lake = await startGroqServer(await writeTestDataset(await makeGoodDataset()), 'production')
    onTestFinished(() => lake.close())
    const settings = { SANITY_PROJECT_ID: 'abc123', SANITY_DATASET: 'production', SANITY_API_HOST: lake.url }
    const elsewhere = { ...settings, HUB_OUT_DIR: join(folder, 'elsewhere') }
    expect(await build(elsewhere)).toEqual({ code: 0, complaints: [] })

    lake.pass(lake.seen.length - 1)
    lake.fail(400, 10)
    await rm(pictures, { recursive: true })
    const { code, complaints } = await build(settings)
    expect(code).toBe(1)
    expect(complaints).toEqual([
      `${lake.url} abc123/production: The server did not accept the query (400: HTTP 400). Check SANITY_API_HOST. If it is right, this is an error of the hub: report it.`,
      `1 problem. ${UNTOUCHED}`,
    ])
  })
})
