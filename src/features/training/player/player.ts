import { pluralText } from '../../../i18n/plural.ts'
import type { ModuleScene, TrainingModule } from './module.ts'
import { attemptOf, newSeed } from './draw.ts'
import { begin, finishLesson, restartQuiz, resultOf, type Result } from './play.ts'
import type { ProgressPort } from './progress-port.ts'
import { fromProgressText, isOfOtherVersion, toProgressText } from './progress-text.ts'
import { createButton } from '../../../ui/browser/create-button.ts'
import { createNode } from '../../../ui/browser/create-node.ts'
import { endView } from './end-view.ts'
import { playerHead } from './player-head.ts'
import type { PlayerWords } from './player-words.ts'
import { questionView } from './question-view.ts'
import { firstOpen, stepsOf, type Step } from './steps.ts'
import { currentScene, storyView } from './story-view.ts'
import { inCourse, type View, type ViewContext } from './view-context.ts'

/** The inputs of the player: the hub gives it, or a package within an LMS. */
export interface PlayerOptions {
  /** An empty element, which the player fills. */
  readonly root: HTMLElement
  /** With all its questions. */
  readonly course: TrainingModule
  readonly words: PlayerWords
  /** Where the progress is kept. */
  readonly port: ProgressPort
  /** What the last page offers to a learner who has finished, besides the score. */
  readonly atEnd?: (result: Result, progressText: string) => readonly Node[]
}

function lessonView(step: Extract<Step, { kind: 'lesson' }>, context: ViewContext): View {
  const { course, say, state, act, goOn } = context
  const text = inCourse(createNode('div', 'text flow'), course)
  // The course is of the editors' content, rendered by the hub itself.
  text.innerHTML = step.lesson.html
  const done = createButton('button button-main', say('learn.goOn'), () => {
    act(finishLesson(state(), course, step.lesson.id))
    goOn()
  })
  return {
    title: step.lesson.title,
    isOfCourse: true,
    note: say('learn.minutes', { n: step.lesson.minutes }),
    content: [text, createNode('div', 'course-ways buttons', done)],
  }
}

/** Starts the player: shows the first step that is not done, and saves to the port whatever is done. */
export function startPlayer({ root, course: whole, words, port, atEnd = () => [] }: PlayerOptions): void {
  const kept = port.load()
  const earlier = kept === undefined ? undefined : fromProgressText(kept, whole)
  let course = attemptOf(whole, earlier?.seed ?? newSeed())
  let steps = stepsOf(course)
  let state = earlier ?? begin(course)
  let place = firstOpen(steps, state, course)

  const status = createNode('p', 'visually-hidden')
  status.role = 'status'
  const screen = createNode('div', 'course-screen flow')
  // What to know before the course stands in its first lesson, and there alone.
  const warning = root.parentElement?.querySelector('[data-content-note]')
  root.replaceChildren(status, screen)

  const context: ViewContext = {
    get course() {
      return course
    },
    say: (key, values = {}) => pluralText(words.messages[key], values, words.language),
    state: () => state,
    act(next) {
      state = next
      port.save(toProgressText(state), resultOf(state, course))
    },
    announce(text) {
      status.textContent = text
    },
    goOn: () => show(place + 1),
    restart(from) {
      course = attemptOf(whole, newSeed())
      steps = stepsOf(course)
      context.act(from === 'lessons' ? begin(course) : restartQuiz(state, course))
      show(from === 'lessons' ? 0 : steps.findIndex(({ kind }) => kind === 'question'))
    },
  }

  function viewOf(step: Step, scene: ModuleScene | undefined): View {
    switch (step.kind) {
      case 'lesson':
        return lessonView(step, context)
      case 'story': {
        const current = scene ?? currentScene(step.story, context)
        if (current === undefined) throw new RangeError(`The story “${step.story.title}” has no scene.`)
        return storyView(step.story, current, context, (next) => show(place, next))
      }
      case 'question':
        return questionView(step.question, step.place, context)
      case 'end':
        return endView(context, (result) => atEnd(result, toProgressText(state)))
    }
  }

  function show(next: number, scene?: ModuleScene): void {
    place = Math.min(Math.max(next, 0), steps.length - 1)
    const step = steps[place]
    if (step === undefined) return
    const { title, note, subtitle, isOfCourse, content } = viewOf(step, scene)
    const heading = createNode('h1', 'course-title', title)
    heading.tabIndex = -1
    if (isOfCourse) inCourse(heading, course)
    const back = createButton('button', context.say('learn.back'), () => show(place - 1))
    status.textContent = ''
    screen.replaceChildren(
      ...playerHead(steps, step, note, context, (target) => show(steps.indexOf(target))),
      heading,
      ...(subtitle === undefined || subtitle === '' ? [] : [createNode('p', 'course-subtitle muted', subtitle)]),
      ...content,
      ...(place > 0 ? [createNode('p', '', back)] : []),
    )
    if (place > 0) warning?.remove()
    else if (warning) heading.after(warning)
    if (step.kind === 'end') port.finish(resultOf(state, course))
    if (hasStarted) heading.focus()
    hasStarted = true
  }

  // The first screen takes no focus: the reader has just opened the page.
  let hasStarted = false
  show(place)
  if (kept !== undefined && isOfOtherVersion(kept, whole)) {
    screen.prepend(createNode('p', 'notice', context.say('learn.changed')))
  }
}
