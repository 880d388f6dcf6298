import manifest from '../../../package.json' with { type: 'json' }
import { readCacheFile, writeCacheFile } from '../cache-file.ts'
import { exitWithError } from '../exit-with-error.ts'
import { beginProgram } from '../begin-program.ts'
import { readArguments } from '../read-arguments.ts'
import { replaceFile } from '../replace-file.ts'

beginProgram()
const { getContent, getToday } = await import('../../catalogue/index.ts')
const { BASE_LANGUAGE } = await import('../../domain/base-language.ts')
const { citedPages } = await import('../watch/cited-pages.ts')
const { PoliteVisitor } = await import('../watch/polite-visitor.ts')
const { watchPages } = await import('../watch/watch-pages.ts')
const { watchedGaps, watchFilesOf } = await import('../watch/watched-gaps.ts')
const { writeWatchReport } = await import('../watch/watch-report.ts')

/*
 * Asks every page of other sites that the content cites. The only command that asks other sites; what it saw is kept in a file, with
 * which the next run compares; what it found is work on “Start” of the Studio.
 */

/** To be raised whenever the meaning of the file changes. */
const SEEN = 'watched 1'

const SECOND = 1000

const USAGE = 'Use: npm run watch:links [-- --seen FILE]'

try {
  const files = watchFilesOf(process.env)
  const { values } = readArguments(USAGE, { options: { seen: { type: 'string', default: files.seen } } })
  const content = await getContent()
  const pages = citedPages(content.documents)
  const { repository } = content.library(BASE_LANGUAGE).site
  const visitor = new PoliteVisitor({
    agent: `HotelHubLinkWatch/${manifest.version}${repository === undefined ? '' : ` (+${repository})`}`,
    pause: 2 * SECOND,
    timeout: 30 * SECOND,
    longestWait: 120 * SECOND,
  })
  // oxlint-disable-next-line typescript/no-unsafe-assignment -- written below, in this version
  const seen: Awaited<ReturnType<typeof watchPages>>['seen'] = (await readCacheFile(values.seen, SEEN)) ?? {}
  const watched = await watchPages(pages, visitor, seen, getToday())
  await writeCacheFile(values.seen, SEEN, watched.seen)
  await replaceFile(files.found, JSON.stringify(watchedGaps(watched.findings, getToday())))
  console.log(writeWatchReport(watched, getToday()))
} catch (error) {
  exitWithError(error, 'The pages that the content cites were not asked.')
}
