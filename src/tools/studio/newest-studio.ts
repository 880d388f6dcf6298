/** The part of a package.json that names packages to install. */
export interface PackageFile {
  readonly dependencies: Readonly<Record<string, string>>
  readonly [field: string]: unknown
}

function isPackageFile(value: unknown): value is PackageFile {
  return typeof value === 'object' && value !== null && 'dependencies' in value
}

/** Reads a package.json. @throws SyntaxError where it is no JSON. @throws TypeError where it has no dependencies. */
export function readPackageFile(text: string): PackageFile {
  const file: unknown = JSON.parse(text)
  if (!isPackageFile(file)) throw new TypeError('The package.json of the Studio has no dependencies.')
  return file
}

function numbersOf(version: string): readonly number[] {
  return version.split('.').map(Number)
}

/** Compares versions of three numbers each, as for sort(): the newer one comes first. */
function byNewest(one: string, other: string): number {
  const [a, b] = [numbersOf(one), numbersOf(other)]
  const differing = a.findIndex((number, index) => number !== b[index])
  return differing === -1 ? 0 : (b[differing] ?? 0) - (a[differing] ?? 0)
}

/** The released versions that are newer than one, the newest first; previews such as 7.0.0-alpha.1 are no releases. */
export function newerVersions(versions: readonly string[], than: string): readonly string[] {
  return versions.filter((version) => /^\d+\.\d+\.\d+$/.test(version) && byNewest(version, than) < 0).sort(byNewest)
}

/**
 * The package.json of the Studio with another version of `sanity`. Packages that both use come in the version that this
 * `sanity` asks for. Overrides are left out: they hold back packages of the pinned version.
 * @param asked the dependencies and peers of that version of `sanity`.
 */
export function withSanityVersion(
  file: PackageFile,
  version: string,
  asked: Readonly<Record<string, string>>,
): PackageFile {
  const dependencies = Object.entries(file.dependencies).map(([name, pinned]): [string, string] => {
    // Both are released together.
    if (name === 'sanity' || name === '@sanity/vision') return [name, version]
    return [name, asked[name] ?? pinned]
  })
  const others = Object.entries(file).filter(([name]) => name !== 'overrides')
  return { ...Object.fromEntries(others), dependencies: Object.fromEntries(dependencies) }
}
