import { createButton } from '../../../ui/browser/create-button.ts'
import { createNode } from '../../../ui/browser/create-node.ts'
import { isPartDone, type Step } from './steps.ts'
import { inCourse, type ViewContext } from './view-context.ts'

function nameOf(step: Step, { say }: ViewContext): string {
  switch (step.kind) {
    case 'lesson':
      return step.lesson.title
    case 'story':
      return step.story.title
    case 'question':
      return say('learn.questions')
    case 'end':
      return say('learn.end')
  }
}

/** “Screen 4 of 6”, the bar that shows which are finished, and the list of all, to go to any of them. */
export function playerHead(
  steps: readonly Step[],
  current: Step,
  note: string | undefined,
  context: ViewContext,
  onStep: (step: Step) => void,
): readonly Node[] {
  const { course, say, state } = context
  const firsts = steps.filter((step, place) => step.kind !== 'end' && steps[place - 1]?.part !== step.part)
  const lesson = Math.min(current.part + 1, firsts.length)
  const count = createNode('strong', '', say('learn.lessonOf', { lesson, count: firsts.length }))
  const line = createNode('p', 'row row-apart', current.kind === 'end' ? createNode('span', '') : count)
  if (note !== undefined) line.append(createNode('span', 'muted', note))

  const bar = createNode('progress', '')
  bar.ariaHidden = 'true'
  bar.max = firsts.length
  bar.value = 0
  const items = firsts.map((step) => {
    const isFinished = isPartDone(step.part, steps, state(), course)
    if (isFinished) bar.value += 1
    const button = createButton('link-button', nameOf(step, context), () => onStep(step))
    if (step.kind !== 'question') inCourse(button, course)
    if (step.part === current.part) button.ariaCurrent = 'step'
    return createNode('li', '', button, ...(isFinished ? [` (${say('learn.finished')})`] : []))
  })
  const summary = createNode('summary', '', say('learn.allLessons'))
  const list = createNode('details', 'course-list off-paper', summary, createNode('ol', '', ...items))
  return [line, bar, list]
}
