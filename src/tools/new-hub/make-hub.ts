import { existsSync } from 'node:fs'
import { cp, mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

import { OWN_MESSAGES_FOLDER } from '../../catalogue/source/own-messages.ts'
import { SMALL_LANGUAGES_FOLDER } from '../../catalogue/source/small-languages.ts'
import { BASE_LANGUAGE, FALLBACK_MESSAGES_LANGUAGE } from '../../domain/base-language.ts'
import type { ContentDocument } from '../../catalogue/source/source.ts'
import { interfaceEnglish } from '../../i18n/safety-texts.ts'
import { hasMessages, languageName, missingMessages, nameOf, translator } from '../../i18n/translate.ts'
import { formatCount } from '../check/format-values.ts'
import { writeSmallLanguage } from '../translations/small-language-file.ts'
import { folderStore } from '../translations/translation-store.ts'
import { allDocuments, unwantedInAll } from './all-documents.ts'
import { requireEmpty } from './empty-folder.ts'
import { hubLines, missingEmergencyLines, replacedLines, withoutHelpline } from './hub-lines.ts'
import { inNumbers, inOtherBase, settingsIn, waiting } from './other-base.ts'
import { aboutPage, ownSettings } from './own-documents.ts'
import { openQuestions } from './open-questions.ts'
import { pickDocuments } from './pick-documents.ts'
import { originalOf } from './prune-documents.ts'
import { codeIn, UNKNOWN_REPOSITORY, writeRepositoryFiles, type Code } from './repository-files.ts'
import type { Wishes } from './wishes.ts'

/** The documents of a new hub, made from those of another. @throws WishRefused */
function hubDocuments(documents: readonly ContentDocument[], wishes: Wishes): readonly ContentDocument[] {
  // What this program writes itself is in English.
  const isEnglish = BASE_LANGUAGE === FALLBACK_MESSAGES_LANGUAGE
  const missing = missingEmergencyLines(documents, wishes)
  const added = isEnglish ? missing : missing.map((line) => inNumbers(line, { base: BASE_LANGUAGE }))
  const all = [...documents, ...added]
  const lines = hubLines(all, wishes)
  const first = documents.find((one) => one._type === 'siteSettings' && originalOf(one) === undefined)
  const { base, languages } = wishes
  const isSameBase = base === BASE_LANGUAGE
  const wanted = isSameBase ? wishes : { ...wishes, languages: [base, ...languages] }
  const replaced = replacedLines(documents, lines)
  const unwanted = unwantedInAll(all, wishes, replaced)
  const [settings, ...others] = ownSettings(documents, lines, wishes, unwanted)
  const about = aboutPage(wishes, String(first?.['title']))
  const picked = wishes.isWhole ? allDocuments(all, languages, unwanted) : pickDocuments(all, wanted, replaced)
  if (settings === undefined) return picked
  const questions = openQuestions(documents, wishes).map(waiting)
  if (!isSameBase) return [...inOtherBase(settings, [about, ...picked], lines, wishes), ...questions]
  const lacking = languages.filter((language) => !others.some((one) => one['language'] === language))
  const opened = lacking.map((language) => settingsIn(language, settings, wishes))
  return [settings, ...others, ...opened, isEnglish ? about : waiting(about), ...picked, ...questions]
}

/** The languages of a hub in which this project has no words of the interface. */
function withoutInterface({ base, languages }: Wishes): readonly string[] {
  return [base, ...languages].filter((tag) => !hasMessages(tag))
}

/** What has to be filled in first, in the order of what harms most where it is missing. */
function toFillIn(documents: readonly ContentDocument[], wishes: Wishes): readonly string[] {
  const t = translator(FALLBACK_MESSAGES_LANGUAGE)
  const lacking = withoutHelpline(documents, wishes.countries).map((code) => nameOf(t, 'jurisdiction', code))
  const lines = documents.filter(({ _id, _type }) => _type === 'helpline' && !_id.startsWith('drafts.'))
  const unsourced = lines.filter((line) => line['isCommonKnowledge'] === true && originalOf(line) === undefined)
  const drafts = documents.filter(({ _id, language }) => _id.startsWith('drafts.') && language === wishes.base)
  const isUnanswered = ({ _type, answer }: ContentDocument) => _type === 'rightsAnswer' && answer === undefined
  const { unanswered = [], worded = [] } = Object.groupBy(drafts, (one) =>
    isUnanswered(one) ? 'unanswered' : 'worded',
  )
  const nameOfBase = languageName(wishes.base, FALLBACK_MESSAGES_LANGUAGE)
  return [
    ...(lacking.length > 0
      ? [`A helpline of ${lacking.join(', ')}, with its source: nobody but the emergency number can be called.`]
      : []),
    ...(unsourced.length > 0
      ? [`A source for the emergency number: ${unsourced.map(({ _id }) => _id).join(', ')}.`]
      : []),
    'Phone each number, and fill in “Last reviewed”: nobody has checked them.',
    ...(worded.length > 0
      ? [
          `Words in ${nameOfBase}: ${formatCount(worded.length, 'draft')} to write, read and publish. The Studio’s “Table, Several at once” publishes them, what others name first.`,
        ]
      : []),
    ...withoutInterface(wishes)
      .filter((tag) => missingMessages(tag).length > 0)
      .map(
        (tag) =>
          `Words of the interface in ${languageName(tag, FALLBACK_MESSAGES_LANGUAGE)}: ${SMALL_LANGUAGES_FOLDER}/${tag}.json has them in English, those of safety first; ${OWN_MESSAGES_FOLDER}/${tag}.json takes those with plural forms. Until then they are English (npm run content:report counts them).`,
      ),
    ...(wishes.address === '' ? ['Site: “Mistakes and proposals go to”. Readers cannot report a mistake.'] : []),
    ...(documents.some((one) => 'leaveAddress' in one)
      ? []
      : [
          'Site: “Leave this page: where to”, a harmless page that many open in your country, such as the weather. Pages have no such button yet.',
        ]),
    'About: who you are, and who answers for the texts.',
    ...(unanswered.length > 0
      ? [`Rights at work: ${formatCount(unanswered.length, 'draft')} with a question and no answer yet.`]
      : []),
    ...(documents.some(({ _type }) => _type === 'law') ? [] : ['Laws: the hub has none of your countries.']),
    ...(wishes.languages.length > 0
      ? ['The tagline in each language, and texts that were changed: npm run content:translate -- status.']
      : []),
    ...(wishes.isWhole ? [] : ['A guide, a paper, a training: the hub begins with none.']),
    'Site, “Look”: your mark, your colour, what is first in the menu.',
  ]
}

function readMe({ name }: Wishes, tasks: readonly string[], { repository, version }: Code): string {
  return `# The content of ${name}

Made by \`npm run new-hub\`. From the folder of the program: \`HUB_CONTENT=<this folder> npm start\`, and likewise \`npm run studio\`.

To fill in first:

${tasks.map((task, at) => `${at + 1}. ${task}`).join('\n')}

To put it online: begin a repository here (\`git init -b main\`), push it, and do what DEPLOY.md of the program says under “A folder of your own”.
\`.github/workflows/publish.yml\` builds with the program in ${repository} at ${version}${repository === UNKNOWN_REPOSITORY ? ': write there where the program is on GitHub' : ''}.
`
}

/** What is no document: pictures and files with what people wrote about them. */
const ASSETS = ['images', 'files', 'assets.json']

/** What is taken over as it is; the words of the interface that a hub wrote itself, because this project has none in the language, too. */
function takenOver(wishes: Wishes): readonly string[] {
  const words = withoutInterface(wishes).flatMap((tag) =>
    [OWN_MESSAGES_FOLDER, SMALL_LANGUAGES_FOLDER].map((folder) => join(folder, `${tag}.json`)),
  )
  return [...(wishes.isWhole ? ASSETS : []), ...words]
}

/**
 * Writes the content of a new hub.
 * @param from the folder of the content from which it is made.
 * @returns what has to be filled in first.
 * @throws WishRefused where nothing was written.
 */
export async function makeHub(
  documents: readonly ContentDocument[],
  wishes: Wishes,
  now: string,
  from: string,
): Promise<readonly string[]> {
  await requireEmpty(wishes.folder)
  const dated = hubDocuments(documents, wishes).map((one) => ({ _createdAt: now, _updatedAt: now, ...one }))
  const tasks = toFillIn(dated, wishes)
  await mkdir(wishes.folder, { recursive: true })
  await folderStore(wishes.folder).write(dated, [])
  for (const name of takenOver(wishes).filter((one) => existsSync(join(from, one))))
    await cp(join(from, name), join(wishes.folder, name), { recursive: true })
  for (const tag of withoutInterface(wishes)) await writeSmallLanguage(wishes.folder, tag, interfaceEnglish())
  const code = await codeIn('.')
  const first = documents.find((one) => one._type === 'siteSettings' && originalOf(one) === undefined)
  await writeRepositoryFiles(wishes.folder, { name: wishes.name, first: String(first?.['title']) }, code)
  await writeFile(join(wishes.folder, 'README.md'), readMe(wishes, tasks, code))
  return tasks
}
