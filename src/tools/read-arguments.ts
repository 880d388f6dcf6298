import { parseArgs, type ParseArgsConfig } from 'node:util'

/**
 * Reads the arguments of a program. With --help it prints how the program is used and ends it; so it does, with code 1, for an argument
 * that the program does not know.
 */
export function readArguments<const Config extends ParseArgsConfig>(
  usage: string,
  config: Config,
): ReturnType<typeof parseArgs<Config>> {
  if (process.argv.includes('--help')) {
    console.log(usage)
    process.exit(0)
  }
  try {
    return parseArgs(config)
  } catch (error) {
    if (!(error instanceof TypeError)) throw error
    console.error(`${error.message.split('. ')[0] ?? ''}.\n${usage}`)
    process.exit(1)
  }
}
