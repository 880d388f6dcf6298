import type { ModuleChoice, ModuleScene, ModuleStory } from './module.ts'
import { answerStory, isStoryFinished } from './play.ts'
import { createButton } from '../../../ui/browser/create-button.ts'
import { createNode } from '../../../ui/browser/create-node.ts'
import { feedbackBox, inCourse, markIcon, type View, type ViewContext } from './view-context.ts'

/** How many scenes the longest way from a scene has. Scenes lead forward only. */
function longestWay(story: ModuleStory, scene: ModuleScene): number {
  const next = scene.choices.flatMap(({ leadsTo }) => story.scenes.find(({ id }) => id === leadsTo) ?? [])
  return 1 + Math.max(0, ...next.map((later) => longestWay(story, later)))
}

/** The scenes that were chosen in, and the choices made in each, in their order. */
function picksOf(story: ModuleStory, { course, state }: ViewContext) {
  const picks = state().stories[course.stories.indexOf(story)] ?? []
  return picks.flatMap(({ scene, choice }) => {
    const found = story.scenes[scene]
    const made = found?.choices[choice]
    return found === undefined || made === undefined ? [] : [{ scene: found, choice: made }]
  })
}

/** The scene in which somebody goes on who comes back: where she chose last, or the first. */
export function currentScene(story: ModuleStory, context: ViewContext): ModuleScene | undefined {
  return picksOf(story, context).at(-1)?.scene ?? story.scenes[0]
}

/** A choice as a card with a button; below it, once it is made, what comes of it. */
function choiceCard(choice: ModuleChoice, context: ViewContext, onPress: () => void) {
  const { course, say } = context
  const ring = createNode('span', 'course-ring')
  const button = createButton('course-choice', '', onPress)
  button.append(ring, inCourse(createNode('span', '', choice.text), course))
  const card = createNode('li', 'course-card', button)
  return {
    card,
    /** @returns what to say to a screen reader. */
    reveal(): string {
      const head = say(choice.isGood ? 'learn.good' : 'learn.notGood')
      if (card.childElementCount === 1) {
        card.classList.add(choice.isGood ? 'is-good' : 'is-bad')
        if (!choice.isGood) ring.append(markIcon(false))
        const tryAgain =
          choice.isGood || choice.leadsTo !== undefined ? [] : [createNode('p', '', say('learn.tryAgain'))]
        const text = inCourse(createNode('p', '', choice.feedback), course)
        card.append(feedbackBox(choice.isGood, head, text, ...tryAgain))
        button.ariaPressed = 'true'
      }
      return `${head}. ${choice.feedback}`
    },
  }
}

/**
 * A scene of a story. Each choice shows what comes of it; another one may be tried afterwards.
 * @param onScene shows another scene of the same story.
 */
export function storyView(
  story: ModuleStory,
  scene: ModuleScene,
  context: ViewContext,
  onScene: (scene: ModuleScene) => void,
): View {
  const { course, say, state, act, announce, goOn } = context
  const ways = createNode('div', 'course-ways buttons')

  /** Offers what comes after the choice that was made last. */
  function showWays(last: ModuleChoice | undefined): void {
    const next = story.scenes.find(({ id }) => id === last?.leadsTo)
    const isFinished = isStoryFinished(state(), course, story.id)
    ways.replaceChildren(
      ...(next === undefined ? [] : [createButton('button button-main', say('learn.whatThen'), () => onScene(next))]),
      ...(isFinished
        ? [createButton(next === undefined ? 'button button-main' : 'button', say('learn.goOn'), goOn)]
        : []),
    )
  }

  const cards = scene.choices.map((choice) => {
    const shown = choiceCard(choice, context, () => {
      act(answerStory(state(), course, { storyId: story.id, sceneId: scene.id, choiceId: choice.id }))
      announce(shown.reveal())
      showWays(choice)
    })
    return { choice, ...shown }
  })
  const made = picksOf(story, context).flatMap((pick) => (pick.scene === scene ? [pick.choice] : []))
  for (const card of cards) if (made.includes(card.choice)) card.reveal()
  showWays(made.at(-1))

  const [first = scene] = story.scenes
  const count = longestWay(story, first)
  const part = count === 1 ? [] : [say('learn.part', { part: 1 + count - longestWay(story, scene), count })]
  return {
    title: story.title,
    isOfCourse: true,
    subtitle: [...(story.isMadeUp ? [say('learn.madeUp')] : []), ...part].join(' · '),
    content: [
      inCourse(createNode('p', 'course-situation', scene.situation), course),
      inCourse(createNode('h3', 'course-question', scene.question), course),
      createNode('p', 'small muted', say('learn.whatDoYouDo')),
      createNode('ul', 'course-choices', ...cards.map(({ card }) => card)),
      ways,
    ],
  }
}
