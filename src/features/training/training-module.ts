import type { AstroComponentFactory } from 'astro/runtime/server/index.js'

import type { Training } from '../../domain/resource.ts'
import { learnerLessons, toModule, type TrainingModule } from './player/module.ts'
import type { PageContext } from '../../site/page-context.ts'
import { renderComponent } from './render-component.ts'

/** By path and not by import: plain `tsc` does not know what an .astro file is for the container. */
const richText = Object.values(
  import.meta.glob<AstroComponentFactory>('../../blocks/RichText.astro', { import: 'default', eager: true }),
)

/** The course of a training: its lessons rendered as the pages of the hub render them. */
export async function trainingModule(training: Training, { t, today, language }: PageContext): Promise<TrainingModule> {
  const [RichText] = richText
  if (RichText === undefined) throw new Error('src/blocks/RichText.astro is missing.')
  const lessons = learnerLessons(training).map(async (lesson) => {
    const props = { text: lesson.learnerText, language, t, today, idPrefix: `${lesson.key}-`, isDrawn: true }
    return { lesson, html: (await renderComponent(RichText, props)).trim() }
  })
  return toModule(training, await Promise.all(lessons))
}
