const WIDTH = 30

/**
 * A bar that fills: redrawn in place on a terminal; elsewhere a line for each step.
 * @returns called with the name of the step and how much of it is done.
 */
export function progressBar(out: NodeJS.WriteStream = process.stdout) {
  let lastStep = ''
  return (step: string, done: number, all: number) => {
    if (!out.isTTY) {
      if (step !== lastStep) out.write(`${step} …\n`)
      lastStep = step
      return
    }
    const filled = all === 0 ? 0 : Math.round((WIDTH * done) / all)
    const bar = '█'.repeat(filled) + '░'.repeat(WIDTH - filled)
    const count = all === 0 ? '' : ` ${done} of ${all}`
    out.write(`${step === lastStep || lastStep === '' ? '\r' : '\n'}\u001b[2K${bar} ${step}${count}`)
    lastStep = step
  }
}
