import { element } from '../../ui/browser/element.ts'

/*
 * One question a screen: large, with its drawing; Yes shows the answer and who helps, No goes on. Everything is taken from the
 * folded questions of the page, and nothing is stored. The bar with “Leave this page” stays within reach, so this is no modal dialog.
 */
const screen = element(document, '[data-one]', HTMLElement)
const part = (name: string) => element(screen, `[data-${name}]`, HTMLElement)
const button = (name: string) => element(screen, `[data-${name}]`, HTMLButtonElement)
const [heading, answer, answers] = [part('question'), part('answer'), part('answers')]
const [next, previous] = [button('next'), button('previous')]
const questions = [...document.querySelectorAll<HTMLDetailsElement>('.checks .folds details')]
const result = element(document, '[data-result]', HTMLElement)
const helpers = element(result, 'h2', HTMLElement)
/** What stands over who helps: after a yes, and where nothing was a yes. */
const [afterYes, afterNo] = [helpers.textContent, screen.dataset['one'] ?? '']
/** The questions that were answered by Yes. */
const yes = new Set<number>()
/** What stands behind the last question. */
const last = new Text(heading.textContent)
/** Where the box of who helps is to return to. */
const place = document.createComment('')
let at = 0
let opener: HTMLElement | undefined

function write(target: HTMLElement, nodes: readonly Node[]): void {
  target.replaceChildren(...nodes.map((node) => node.cloneNode(true)))
}

/** Shows a question; the one behind the last says that there are no more, and who helps. */
function ask(index: number): void {
  at = index
  const question = questions[at]
  const summary = question?.querySelector('summary')
  const words = summary?.querySelector('span')
  const picture = summary?.querySelector('img')
  write(part('picture'), picture ? [picture] : [])
  write(heading, words ? [words] : [last])
  write(answer, [])
  const label = part('place')
  label.textContent =
    question === undefined
      ? ''
      : (label.dataset['place'] ?? '').replace('{n}', String(at + 1)).replace('{all}', String(questions.length))
  answers.hidden = question === undefined
  next.hidden = true
  previous.disabled = at === 0
  helpers.textContent = question !== undefined || yes.size > 0 ? afterYes : afterNo
  if (question === undefined) answer.append(result)
  else place.after(result)
  scrollTo(0, 0)
  heading.focus()
}

function sayYes(): void {
  yes.add(at)
  const [, ...words] = questions[at]?.children ?? []
  write(
    answer,
    words.filter((word) => word !== result),
  )
  answer.append(result)
  answers.hidden = true
  next.hidden = false
  answer.focus()
}

function close(): void {
  document.documentElement.classList.remove('is-asking')
  screen.hidden = true
  place.after(result)
  helpers.textContent = afterYes
  opener?.focus()
}

button('yes').addEventListener('click', sayYes)
button('no').addEventListener('click', () => {
  yes.delete(at)
  ask(at + 1)
})
next.addEventListener('click', () => ask(at + 1))
previous.addEventListener('click', () => ask(at - 1))
button('close').addEventListener('click', close)
screen.addEventListener('keydown', ({ key }) => {
  if (key === 'Escape') close()
})

/** Opens with the first question. @param from the button to which the focus returns. */
export function askOneByOne(from: HTMLElement): void {
  opener = from
  result.before(place)
  document.documentElement.classList.add('is-asking')
  screen.hidden = false
  yes.clear()
  ask(0)
}
