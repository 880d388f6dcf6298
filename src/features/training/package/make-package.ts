import type { AstroComponentFactory } from 'astro/runtime/server/index.js'

import script from './start-package.ts?classic'
import type { Training } from '../../../domain/resource.ts'
import { embedDrawings } from './embed-drawings.ts'
import { openLinksOutside } from '../scorm/outside-links.ts'
import { packTraining } from '../scorm/pack-training.ts'
import { provenanceLines, provenanceOf, translationStateLines } from '../../../takeaway/provenance.ts'
import type { TrainingModule } from '../player/module.ts'
import type { PageContext } from '../../../site/page-context.ts'
import { packageStyle } from './package-style.ts'
import { renderComponent } from '../render-component.ts'
import { trainingModule } from '../training-module.ts'
import type { PackageProps } from './training-packages.ts'

/** By path and not by import: plain `tsc` does not know that .astro files are components. */
const components = import.meta.glob<AstroComponentFactory>('./{Course,PackagePage}.astro', {
  import: 'default',
  eager: true,
})

type Props = Readonly<Record<string, unknown>>

/** Renders one of the components as HTML. @throws RangeError where there is no such file. */
async function render(path: string, props: Props, inside = ''): Promise<string> {
  const component = components[path]
  if (component === undefined)
    throw new RangeError(`src/features/training/package/make-package.ts has no component ${path}.`)
  return renderComponent(component, props, inside)
}

/** The course, whose links lead out of the package, and whose drawings are in it. */
async function courseOf(training: Training, origin: string, context: PageContext): Promise<TrainingModule> {
  const course = await trainingModule(training, context)
  const lessons = course.lessons.map((lesson) => ({
    ...lesson,
    html: embedDrawings(openLinksOutside(lesson.html, origin)),
  }))
  return { ...course, lessons }
}

/**
 * Makes a package.
 * @param origin of the hub, to which the links of the package lead: `https://example.org`.
 * @returns the bytes of a ZIP archive.
 */
export async function makePackage(
  { kind, training, numbers, context }: PackageProps & { readonly context: PageContext },
  origin: string,
): Promise<Uint8Array<ArrayBuffer>> {
  const { slug, title, language, version, versionDate } = training
  const { t } = context
  const today = context.today()
  const source = provenanceOf(training, `${origin}${training.path}`, today)
  const provenance = [...provenanceLines(source, t, language), ...translationStateLines(source, t, language)]
  const course = await courseOf(training, origin, context)
  const page = await render(
    './PackagePage.astro',
    { kind, title, localeInfo: training, numbers, provenance, t, today },
    await render('./Course.astro', { training, course, t, site: context.site, address: `${origin}${training.path}` }),
  )
  return packTraining(kind, {
    slug,
    title,
    hub: context.site.title,
    language,
    version,
    script,
    style: packageStyle,
    day: versionDate ?? today,
    page: `<!doctype html>${openLinksOutside(page, origin)}`,
    readMe: [
      t(kind === 'offline' ? 'packages.readMe.folder' : 'packages.readMe.lms'),
      '',
      ...provenance.map(({ text }) => text),
    ],
  })
}
