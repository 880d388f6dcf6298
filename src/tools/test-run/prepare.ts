/* Gets ready what the browser tests share, before they run: a Chromium, and the Studio's packages and bundle. */

import { findBrowser } from '../find-browser.ts'
import { prepareStudio } from '../studio/prepare-studio.ts'

console.log(`Chromium: ${findBrowser()}`)
await prepareStudio()
