/* Gets ready what tests share, before they run: a Chromium, two web servers, and the Studio's packages and bundle. */

import { findBrowser } from '../find-browser.ts'
import { findWebServers } from '../find-web-servers.ts'
import { prepareStudio } from '../studio/prepare-studio.ts'

console.log(`Chromium: ${findBrowser()}`)
const { caddy, nginx } = findWebServers()
console.log(`Web servers: ${caddy}, ${nginx}`)
await prepareStudio()
