import type { TrainingModule } from './module.ts'
import { toProgressHash } from './progress-text.ts'
import { createButton } from '../../../ui/browser/create-button.ts'
import { createNode } from '../../../ui/browser/create-node.ts'
import { element } from '../../../ui/browser/element.ts'
import { fetchOwn } from '../../../ui/browser/fetch-own.ts'
import { whenClearedElsewhere } from '../../../ui/browser/when-cleared.ts'
import { createKeptPort } from './kept-port.ts'
import { startKeepBox } from './keep-box.ts'
import { startPlayer } from './player.ts'
import type { PlayerWords } from './player-words.ts'

/** The words that the page hands to its script. */
export interface LearnPageData {
  readonly words: PlayerWords
  /** The address of the course's data. */
  readonly course: string
  readonly certificate: { readonly label: string; readonly path: string }
  readonly record: { readonly label: string; readonly path: string }
  readonly reminder: { readonly label: string; readonly title: string; readonly address: string }
}

/** Loads the course and starts the player in the page. */
export async function startLearnPage(): Promise<void> {
  const place = element(document, '[data-learn]', HTMLElement)
  const data: LearnPageData = JSON.parse(element(place, '[data-learn-data]', HTMLElement).textContent)
  const course: TrainingModule = await (await fetchOwn(data.course)).json()
  const port = createKeptPort(course.id)

  /** The certificate and the record get the progress behind the `#`, which no browser sends. */
  function linkTo({ label, path }: LearnPageData['certificate'], progressText: string, className: string): Node {
    const link = createNode('a', className, label)
    link.href = `${path}${toProgressHash(progressText)}`
    return link
  }

  startPlayer({
    root: element(place, '[data-player]', HTMLElement),
    course,
    words: data.words,
    port,
    atEnd: (_, progressText) => [
      createNode(
        'div',
        'course-ways buttons',
        linkTo(data.certificate, progressText, 'button button-main'),
        linkTo(data.record, progressText, 'button'),
        createButton('button', data.reminder.label, () => {
          void import('./reminder.ts').then(({ saveReminder }) => saveReminder(data.reminder))
        }),
      ),
    ],
  })
  startKeepBox(element(place, '[data-keep-box]', HTMLElement), port)
  whenClearedElsewhere(['training'], () => location.reload())
}
