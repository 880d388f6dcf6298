import { readdirSync, readFileSync } from 'node:fs'

/** Ticks of CPU time a second, as Linux counts them for programs (sysconf _SC_CLK_TCK). */
const TICKS_A_SECOND = 100

/** The file of a process in /proc; empty where it ended meanwhile. */
function readProc(path: string): string {
  try {
    return readFileSync(`/proc/${path}`, 'utf8')
  } catch {
    return ''
  }
}

function threadsOf(pid: number): readonly string[] {
  try {
    return readdirSync(`/proc/${pid}/task`)
  } catch {
    return []
  }
}

/** A process and all that it has started, and they in turn, as far as they run. */
function processTree(pid: number): readonly number[] {
  const children = threadsOf(pid).flatMap((thread) =>
    readProc(`${pid}/task/${thread}/children`).split(' ').filter(Boolean).map(Number),
  )
  return [pid, ...children.flatMap(processTree)]
}

/**
 * CPU time that a process has used by what the kernel says of it, in seconds: user and system, its threads and those of
 * its children that have ended included.
 * @param stat the text of /proc/<pid>/stat.
 */
export function cpuSecondsIn(stat: string): number {
  // The name of the program stands in brackets and may hold spaces: https://man7.org/linux/man-pages/man5/proc_pid_stat.5.html
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
  return fields.slice(11, 15).reduce((sum, ticks) => sum + Number(ticks), 0) / TICKS_A_SECOND
}

/** CPU time that a process and all that it has started have used so far, in seconds. */
export function cpuSecondsOf(pid: number): number {
  const stats = processTree(pid).map((each) => readProc(`${each}/stat`))
  return stats.filter(Boolean).reduce((sum, stat) => sum + cpuSecondsIn(stat), 0)
}

/** Memory that a process and all that it has started hold now, in MB: what they share counts for each. */
export function megabytesOf(pid: number): number {
  const held = processTree(pid).map((each) => Number(/VmRSS:\s+(\d+)/.exec(readProc(`${each}/status`))?.[1] ?? 0))
  return held.reduce((sum, kilobytes) => sum + kilobytes, 0) / 1024
}
