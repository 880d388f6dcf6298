/** The folders of the lake that no page shows anything from: only the pictures of drafts are shown (`drafts-variants`). */
const LAKE = ['**/.lake/*', '**/.lake/{assets,drafts}/**']

/** The files that Vite never serves by default; a list of ours would replace its own. */
const OF_VITE = ['.env', '.env.*', '*.{crt,pem,key,p12,pfx,cer,der}', '.npmrc', '.yarnrc.yml', '**/.git/**']

/**
 * The files that Vite's development server answers nobody with, whoever has the key: the lake's database holds the history of
 * all texts, the people and the hashes of their tokens.
 */
export const NEVER_SERVED: readonly string[] = [...OF_VITE, ...LAKE]
