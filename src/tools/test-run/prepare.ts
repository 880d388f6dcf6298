/* Gets ready what tests share, before they run: a Chromium, two web servers, and the Studio's packages and bundle. */

import { findBrowser } from '../find-browser.ts'
import { findWebServers, SKIPS_WEB_SERVERS } from '../find-web-servers.ts'
import { prepareStudio } from '../studio/prepare-studio.ts'

console.log(`Chromium: ${findBrowser()}`)
if (SKIPS_WEB_SERVERS) console.log('Web servers: skipped, as SKIP_WEB_SERVERS says')
else console.log('Web servers:', findWebServers())
const { built } = await prepareStudio()
await built
