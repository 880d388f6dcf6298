import { exitWithError } from '../exit-with-error.ts'
import { beginProgram } from '../begin-program.ts'
import { readArguments } from '../read-arguments.ts'

beginProgram()
const { findGaps } = await import('../../../sanity-studio/model/gaps/gap-report.ts')
const { keptSearchesIn } = await import('../../../sanity-studio/model/gaps/kept-searches.ts')
const { messageWork } = await import('../../../sanity-studio/model/translation-units/message-state.ts')
const { getContent, getToday, progressOf } = await import('../../catalogue/index.ts')
const { reportAddedLanguages } = await import('../content-report/added-languages.ts')
const { reportSearchCoverage } = await import('../content-report/search-coverage.ts')
const { readDays, readOnly } = await import('../content-report/read-choices.ts')
const { trySearches } = await import('../content-report/try-searches.ts')
const { writeReport } = await import('../content-report/write-report.ts')
const { BASE_LANGUAGE, FALLBACK_MESSAGES_LANGUAGE } = await import('../../domain/base-language.ts')
const { SAFETY_MESSAGES } = await import('../../i18n/safety-messages.ts')
const { hasMessages } = await import('../../i18n/translate.ts')
const { readMessages } = await import('../translations/message-files.ts')

/** How many rows of each list are written where nobody asks for all: what one person looks at in a sitting. */
const ROWS = 10

/** How far the words of the interface are in each of these languages that has its own. */
async function readMessageWork(languages: readonly string[]) {
  const { messages: english } = await readMessages('.', FALLBACK_MESSAGES_LANGUAGE)
  const own = languages.filter((code) => code !== FALLBACK_MESSAGES_LANGUAGE && hasMessages(code))
  return Promise.all(
    own.map(async (code) => messageWork(code, english, await readMessages('.', code), SAFETY_MESSAGES)),
  )
}

const USAGE =
  'Use: npm run content:report [-- --all] [-- --days DAYS] [-- --language pl] [-- --country GB] [-- --studio ADDRESS]'

try {
  const { values } = readArguments(USAGE, {
    options: {
      all: { type: 'boolean', default: false },
      days: { type: 'string' },
      language: { type: 'string' },
      country: { type: 'string' },
      studio: { type: 'string' },
    },
  })
  const today = getToday()
  const content = await getContent()
  const { documents } = content
  const gaps = findGaps(documents, today, readDays(values))
  const only = readOnly(gaps.axes, values)
  const searches = keptSearchesIn(documents)
  const weak = trySearches(searches, content.languages, (language) => content.library(language))
  const languages = content.languages.filter((code) => (only.language ?? code) === code)
  const messages = await readMessageWork(languages)
  const progress = progressOf(
    documents,
    languages.filter((code) => code !== BASE_LANGUAGE),
  )
  const report = { today, gaps, only, messages, progress, searches: { tried: searches.length, weak } }
  const most = values.all ? Infinity : ROWS
  console.log(writeReport(report, { most, studio: values.studio?.replace(/\/$/, '') }))
  for (const line of reportAddedLanguages(content.languages)) console.log(line)
  console.log((await reportSearchCoverage(most)).join('\n'))
} catch (error) {
  exitWithError(error, 'What the hub lacks was not found out.')
}
