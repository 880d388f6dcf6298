/**
 * The oldest major version of Node.js that the programs run on. package.json says the same under `engines`, and its
 * dependency `node`, which npm scripts use, is a Node.js of this version.
 */
export const MINIMUM_NODE = 24

/** Why a version of Node.js (as in `process.version`) cannot run the hub, and how to fix it; undefined where it can. */
export function versionProblem(version: string): string | undefined {
  if (Number(version.replace(/^v/, '').split('.')[0]) >= MINIMUM_NODE) return undefined
  return `This is Node.js ${version}, but the hub needs ${MINIMUM_NODE} or newer. Run it through npm (“npm start”, “npm test”): “npm ci” installs the right Node.js beside the other packages.`
}

/**
 * Ends the program with an error message where Node.js is too old. Programs call it before they import
 * packages, which would fail on an old Node.js with an error that does not mention the version.
 */
export function requireNode(): void {
  const problem = versionProblem(process.version)
  if (problem === undefined) return
  console.error(problem)
  process.exit(1)
}
