import type { NewDocumentOptionsResolver } from 'sanity'

import { isWrittenByActions } from '../../model/rules/studio-types.ts'
import { TEMPLATES } from '../../model/templates/index.ts'

/**
 * What can be created. The menu “Create” above shows the title of each option and nothing else, so there it is followed by
 * the sentence that says what the document is for. Lists have buttons of their own, with the plain title.
 */
export const describeOptions: NewDocumentOptionsResolver = (options, { creationContext }) =>
  options
    .filter(({ templateId }) => !isWrittenByActions(templateId))
    .map((option) => {
      const template = TEMPLATES.find(({ id }) => id === option.templateId)
      if (template === undefined || creationContext.type !== 'global') return option
      return { ...option, title: `${template.title}: ${template.description}` }
    })
