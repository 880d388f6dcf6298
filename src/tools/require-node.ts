/** Astro, Vitest and node:sqlite need this version; npm scripts run the one that package.json installs. */
const MINIMUM = [22, 12] as const

/** Why a version of Node.js cannot run the hub, and how to fix it; undefined where it can. */
function versionProblem(version: string): string | undefined {
  const [major = 0, minor = 0] = version.replace(/^v/, '').split('.').map(Number)
  if (major > MINIMUM[0] || (major === MINIMUM[0] && minor >= MINIMUM[1])) return undefined
  return `This is Node.js ${version}, but the hub needs ${MINIMUM.join('.')} or newer. Run it through npm (“npm start”, “npm test”): “npm ci” installs the right Node.js beside the other packages.`
}

/**
 * Ends the program with an error message where Node.js is too old. Programs call it before they import
 * packages, which would fail on an old Node.js with an error that does not mention the version.
 */
export function requireNode(version = process.version): void {
  const problem = versionProblem(version)
  if (problem === undefined) return
  console.error(problem)
  process.exit(1)
}
