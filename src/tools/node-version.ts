/** Astro, Vitest and node:sqlite need it; npm scripts bring it along as a devDependency. */
const LEAST = [22, 12] as const

/** Says what is wrong with the running Node.js and how to fix it; undefined when it is new enough. */
export function nodeVersionProblem(version: string): string | undefined {
  const [major = 0, minor = 0] = version.replace(/^v/, '').split('.').map(Number)
  const isEnough = major > LEAST[0] || (major === LEAST[0] && minor >= LEAST[1])
  if (isEnough) return undefined
  return `This is Node.js ${version}, but the hub needs ${LEAST.join('.')} or newer. Run it through npm (“npm start”, “npm test”): “npm ci” installs the right Node.js beside the other packages.`
}

/** Ends the program with a sentence where Node.js is too old. */
export function requireNode(): void {
  const problem = nodeVersionProblem(process.version)
  if (problem === undefined) return
  console.error(problem)
  process.exit(1)
}
