import type { APIRoute } from 'astro'

import script from '../offline/worker.ts?classic'

/** The worker that answers without a signal, as one classic script at an address that stays: a browser looks for changes there. */
export const GET: APIRoute = () => new Response(script, { headers: { 'Content-Type': 'text/javascript' } })
