import { showScriptParts } from '../../../ui/browser/element.ts'

// The player takes the place of the text that can be read without it.
void import('./learn-page.ts')
  .then(({ startLearnPage }) => startLearnPage())
  .then(showScriptParts)
  .catch(() => {
    for (const message of document.querySelectorAll<HTMLElement>('[data-learn-failed]')) message.hidden = false
  })
