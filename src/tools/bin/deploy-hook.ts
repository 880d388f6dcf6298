import { createServer } from 'node:http'

import { exitWithError } from '../exit-with-error.ts'
import { beginProgram } from '../begin-program.ts'
import { readArguments } from '../read-arguments.ts'

beginProgram()
readArguments('Use: SANITY_WEBHOOK_SECRET=… [PORT=4323] node src/tools/bin/deploy-hook.ts', {})
const { startPublisher } = await import('../publish/publisher-process.ts')
const { requireSiteAddress, siteAddress } = await import('../site/site-address.ts')
const { answerWebhook } = await import('../site/webhook.ts')

/*
 * For a server of one's own: Sanity's webhook calls it after each publish, and it builds the hub into dist/.
 * Run it behind the web server that serves dist/ and speaks TLS (DEPLOY.md, “The webhook of Sanity”).
 */

const secret = process.env['SANITY_WEBHOOK_SECRET']?.trim() ?? ''
const port = Number(process.env['PORT'] ?? 4323)

if (secret === '') {
  console.error('SANITY_WEBHOOK_SECRET is not set. Set it to the secret of the webhook in sanity.io/manage.')
  process.exit(1)
}

try {
  requireSiteAddress(siteAddress(process.env))
} catch (error) {
  exitWithError(error, 'Nothing was built. What was there before is untouched.')
}

const publisher = startPublisher()

createServer((request, response) => {
  void answerWebhook(request, secret, publisher.publish).then(({ status, sentence }) => {
    response
      .writeHead(status, { 'content-type': 'text/plain; charset=utf-8', connection: 'close' })
      .end(`${sentence}\n`)
  })
}).listen(port, '127.0.0.1', () => console.log(`Waiting for Sanity’s webhook on http://127.0.0.1:${port}/`))
