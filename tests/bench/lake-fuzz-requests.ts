import { between, pick, type Random } from './random.ts'

/** A request that fetch() can send, and the statuses that may answer it; `undefined` for any but 5xx. */
export interface FuzzRequest {
  readonly kind: string
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE' | 'PATCH'
  readonly path: string
  readonly body?: string | Uint8Array<ArrayBuffer>
  readonly headers?: Readonly<Record<string, string>>
  readonly hasToken: boolean
  readonly allowed?: readonly number[]
}

/** Without a token nothing is answered but a refusal: of the path, of the token, or of what no address has. */
const REFUSED = [400, 401, 404]
/** A query that is stopped after eight seconds is worth one in so many. */
const SLOW_QUERY_EVERY = 1000

const WORDS = [
  'a',
  'title',
  '_id',
  '_type',
  '_ref',
  '_key',
  '',
  '__proto__',
  'constructor',
  'ä💡',
  '..',
  '\u0000',
  '-1',
]
const IDS = ['a', 'drafts.a', 'versions.r.a', '_.x', '.a', 'a..b', 'a/b', '', 'image-x', 'people', 'x'.repeat(200), 'é']
const PATHS = ['title', 'list[0]', 'list[-1]', 'list[_key=="a"]', 'a..b', '[', 'list[', 'a.b.c', '..', '*', '']
const OPERATORS = ['==', '!=', '<', '>=', 'in', 'match', '&&', '||', '+', '-', '*', '/', '**', '->', '..', '=>', '|']
const ATOMS = [
  ...['*', '@', '^', '_id', '_type', 'title', 'list[]', 'null', '"a"', '1', '-1e999', '$a', '$b', '[1, 2]', '{"a": 1}'],
  ...['*[_type == "topic"]', 'count(*)', 'references("a")', 'now()', 'identity()', 'select(true => 1)', 'pt::text(a)'],
  ...[
    'text::query("a*")',
    '@ match text::query("a -b")',
    'geo::latLng(1, 2)',
    'sanity::versionOf("a")',
    'path("a.**")',
  ],
]
/** All documents for each, values that double, and a pattern that backtracks: each would take hours. */
const SLOW_QUERIES = [
  `*[count(*[count(*[references(^._id)]) > 0]) > 0]`,
  `{"a": [...*]}${'{"a": [...a, ...a]}'.repeat(45)}`,
  `count(*[pt::text("${'a'.repeat(5000)}") match "${'*a'.repeat(40)}b"])`,
]
const TRAVERSALS = [
  ...[
    '/../outside/secret.txt',
    '/%2e%2e/outside/secret.txt',
    '/..%2foutside%2fsecret.txt',
    '/static/..%5c..%5coutside',
  ],
  ...['/.secret', '/static/%2e%2e/%2e%2e/outside/secret.txt', '//etc/passwd', '/etc/passwd', '/lake.db', '/.built'],
  ...['/images/hub00000/production/..%2f..%2flake.db', '/files/hub00000/production/%2e%2e', '/v1/../lake.db'],
]

function json(random: Random, depth = 0): unknown {
  const kind = between(random, 0, depth > 3 ? 4 : 7)
  if (kind === 0) return null
  if (kind === 1) return random() < 0.5
  if (kind === 2) return pick(random, [0, -1, 1.5, 1e308, 2 ** 53])
  if (kind <= 4) return pick(random, [...WORDS, ...IDS])
  const size = between(random, 0, 4)
  if (kind === 5) return Array.from({ length: size }, () => json(random, depth + 1))
  return Object.fromEntries(Array.from({ length: size }, () => [pick(random, WORDS), json(random, depth + 1)]))
}

function groq(random: Random, depth = 0): string {
  if (depth > 4 || random() < 0.3) return pick(random, ATOMS)
  const inner = () => groq(random, depth + 1)
  const forms = [
    () => `${inner()} ${pick(random, OPERATORS)} ${inner()}`,
    () => `${inner()}[${inner()}]`,
    () => `${inner()}{"a": ${inner()}, ...}`,
    () => `${inner()} | order(${inner()} desc)`,
    () => `${inner()} | score(${inner()})`,
    () => `(${inner()})`,
    () => `${inner()}[0...${between(random, -3, 9)}]`,
    () => inner().slice(0, -1),
  ]
  return pick(random, forms)()
}

/** A document that is valid three times of four. */
function document(random: Random): unknown {
  const _id = random() < 0.75 ? `doc-${between(random, 0, 50)}` : pick(random, IDS)
  const fields = json(random)
  const valid = { _id, _type: 'topic', title: 'Fuzz', list: [{ _key: 'a', text: 'x' }] }
  return random() < 0.75 ? valid : { ...valid, ...(typeof fields === 'object' ? fields : { fields }) }
}

function mutation(random: Random): unknown {
  const patch = { [pick(random, ['set', 'unset', 'inc', 'insert', 'diffMatchPatch', 'setIfMissing'])]: json(random) }
  const known = { set: { [pick(random, PATHS)]: json(random) }, unset: [pick(random, PATHS)] }
  const kinds = [
    () => ({ [pick(random, ['create', 'createOrReplace', 'createIfNotExists'])]: document(random) }),
    () => ({ patch: { id: `doc-${between(random, 0, 50)}`, ...(random() < 0.5 ? patch : known) } }),
    () => ({ delete: { id: pick(random, [...IDS, 'doc-1', 'doc-2']) } }),
    () => ({ delete: { query: groq(random), params: { a: 1, b: ['x'] } } }),
    () => json(random),
  ]
  return pick(random, kinds)()
}

function action(random: Random): unknown {
  const kinds = ['create', 'edit', 'publish', 'unpublish', 'discard', 'delete', 'version.create', 'replaceDraft', 'x']
  const id = `doc-${between(random, 0, 50)}`
  const valid = { draftId: `drafts.${id}`, publishedId: id, patch: { set: { title: 'Edited' } }, includeDrafts: [] }
  const fields = random() < 0.7 ? valid : { ...valid, [pick(random, Object.keys(valid))]: json(random) }
  const attributes = { _id: `drafts.${id}`, _type: 'topic', title: 'Made' }
  return { actionType: `sanity.action.document.${pick(random, kinds)}`, attributes, ...fields }
}

const query = (text: string, more = '') => `/v2025-02-19/data/query/production?query=${encodeURIComponent(text)}${more}`

/** Makes one request of the API or the Studio's files: valid, invalid or hostile. */
export function makeRequest(random: Random, index: number): FuzzRequest {
  const hasToken = random() < 0.75
  const get = (kind: string, path: string, more: Partial<FuzzRequest> = {}): FuzzRequest => {
    return { kind, method: 'GET', path, hasToken, ...(!hasToken && { allowed: REFUSED }), ...more }
  }
  const post = (kind: string, path: string, body: unknown): FuzzRequest => {
    const text = random() < 0.9 ? JSON.stringify(body) : JSON.stringify(body).slice(1)
    return { kind, method: 'POST', path, body: text, hasToken, ...(!hasToken && { allowed: REFUSED }) }
  }
  if (index % SLOW_QUERY_EVERY === 7) return get('slow query', query(pick(random, SLOW_QUERIES)))
  const id = () => encodeURIComponent(pick(random, [...IDS, 'doc-1', 'doc-2']))
  const params = `&$a=${encodeURIComponent(JSON.stringify(json(random)))}&perspective=${pick(random, ['raw', 'drafts', 'x', 'r,drafts', ''])}`
  const kinds = [
    () => get('query', query(groq(random), random() < 0.5 ? params : '')),
    () => post('query', '/v1/data/query/production', { query: groq(random), params: json(random) }),
    () =>
      post('mutate', '/v1/data/mutate/production?returnDocuments=true', {
        mutations: [mutation(random), mutation(random)],
      }),
    () => post('mutate', '/v1/data/mutate/production?autoGenerateArrayKeys=true', { mutations: json(random) }),
    () =>
      post('actions', '/v1/data/actions/production', {
        actions: [action(random)],
        transactionId: random() < 0.9 ? undefined : json(random),
      }),
    () => get('documents', `/v1/data/doc/production/${id()},${id()}?includeAllVersions=${random() < 0.5}`),
    () =>
      get(
        'history',
        `/v1/data/history/production/transactions/${id()}?effectFormat=mendoza&limit=${id()}&authors=${id()}`,
      ),
    () =>
      get(
        'history',
        `/v1/data/history/production/documents/${id()}?time=${id()}&revision=${random() < 0.5 ? '' : id()}`,
      ),
    () => get('history', `/v1/data/history/production/events/documents/${id()}?limit=5&nextCursor=${id()}`),
    () => get('listen', `/v1/data/listen/production?query=${encodeURIComponent(groq(random))}`),
    () => get('users', `/v1/users/${id()},${id()}`),
    () => get('key-value', `/v1/users/me/keyvalue/${id()},${id()}`),
    () => ({
      ...post('key-value', '/v1/users/me/keyvalue', [{ key: pick(random, WORDS), value: json(random) }]),
      method: 'PUT' as const,
    }),
    () =>
      get('unknown', `/v1/${pick(random, ['nothing', 'data', 'data/live/x', 'projects/x', id()])}`, {
        allowed: [400, 401, 404, 405],
      }),
    () => post('upload', `/v1/assets/${pick(random, ['images', 'files'])}/production?filename=${id()}`, json(random)),
    () =>
      get(
        'image',
        `/images/hub00000/production/${pick(random, ['x', `${'a'.repeat(40)}-1x1.png`, `${id()}.png`])}?w=${id()}&rect=1,2,3`,
        { allowed: [400, 404] },
      ),
    () => get('traversal', pick(random, TRAVERSALS), { allowed: [200, 400, 401, 404] }),
    () =>
      get('foreign origin', '/v1/users/me', {
        headers: { Origin: pick(random, ['https://evil.example', 'null', 'http://localhost:1']) },
        allowed: [403],
      }),
    () => get('sign in', `/v1/auth/as/${id()}?origin=https://evil.example`, { allowed: [400, 403, 404] }),
    () => ({ ...post('sign in', '/auth/name', 'name=Mallory&origin=/'), hasToken: false, allowed: [401, 403] }),
  ]
  return pick(random, kinds)()
}
