import { answerStory } from '../../takeaway/training/play.ts'
import type { Play } from './course-play.ts'

function scenesOf(story: HTMLElement): readonly HTMLElement[] {
  return [...story.querySelectorAll<HTMLElement>('[data-scene]')]
}

function choicesOf(scene: HTMLElement): readonly HTMLDetailsElement[] {
  return [...scene.querySelectorAll<HTMLDetailsElement>('[data-choice]')]
}

/** Shows the first scene, and each to which a choice has led; what was chosen is unfolded. */
export function showStory(story: HTMLElement, id: string, { module, state }: Play): void {
  const place = module.stories.findIndex((one) => one.id === id)
  const picks = state().stories[place] ?? []
  const scenes = module.stories[place]?.scenes ?? []
  const made = picks.flatMap(({ scene, choice }) => scenes[scene]?.choices[choice] ?? [])
  for (const [number, scene] of scenesOf(story).entries()) {
    scene.hidden = number > 0 && !made.some(({ leadsTo }) => leadsTo === scene.dataset['scene'])
    for (const [choice, details] of choicesOf(scene).entries())
      if (picks.some((pick) => pick.scene === number && pick.choice === choice)) details.open = true
  }
}

/** To unfold a choice is to make it. */
export function listenToStory(story: HTMLElement, storyId: string, play: Play): void {
  for (const scene of scenesOf(story)) {
    for (const details of choicesOf(scene)) {
      details.addEventListener('toggle', () => {
        const [sceneId = '', choiceId = ''] = [scene.dataset['scene'], details.dataset['choice']]
        if (details.open) play.become(answerStory(play.state(), play.module, { storyId, sceneId, choiceId }))
        showStory(story, storyId, play)
      })
    }
  }
}
