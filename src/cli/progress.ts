import {SingleBar} from "cli-progress"
import {countWording} from "../write/wording.ts"

/** Tells people on standard error how far a long run is. */
export interface Progress {
  /** `bytes` of all inputs that have been read, `reports` that are done. */
  update(bytes: number, reports: number): void
  stop(): void
}

export const noProgress: Progress = {update: () => undefined, stop: () => undefined}

/** A bar on a terminal, a line now and then elsewhere. `total` is in bytes, 0 when it is not known. */
export function showProgress(total: number): Progress {
  return process.stderr.isTTY ? progressBar(total) : progressLines(total)
}

function progressBar(total: number): Progress {
  const startedAt = performance.now()
  const bar = new SingleBar({
    format: " {bar} {percentage} %  {done}",
    barCompleteChar: "━",
    barIncompleteChar: "─",
    stream: process.stderr,
    hideCursor: true,
    clearOnComplete: true,
    gracefulExit: false
  })
  bar.start(Math.max(total, 1), 0, {done: "starting"})
  return {
    update: (bytes, reports) => bar.update(bytes, {done: progressWording(bytes, total, reports, startedAt)}),
    stop: () => bar.stop()
  }
}

/** Milliseconds between two lines. */
const lineInterval = 10_000

function progressLines(total: number): Progress {
  const startedAt = performance.now()
  let spokeAt = startedAt
  return {
    update(bytes, reports) {
      if (performance.now() - spokeAt < lineInterval) return
      spokeAt = performance.now()
      process.stderr.write(`${progressWording(bytes, total, reports, startedAt)}\n`)
    },
    stop: () => undefined
  }
}

function progressWording(bytes: number, total: number, reports: number, startedAt: number): string {
  const seconds = (performance.now() - startedAt) / 1000
  const rate = seconds > 0 ? `, ${rateWording(reports / seconds)}` : ""
  const left = bytes > 0 && total > bytes ? `, ${durationWording((seconds / bytes) * (total - bytes))} left` : ""
  return countWording(reports, "report") + rate + left
}

export function rateWording(perSecond: number): string {
  return `${perSecond < 10 ? perSecond.toFixed(1) : Math.round(perSecond)}/s`
}

/** "0.4 s", "42 s", "3 min 5 s", "2 h 10 min". */
export function durationWording(seconds: number): string {
  if (seconds < 9.95) return `${seconds.toFixed(1)} s`
  const whole = Math.round(seconds)
  if (whole < 60) return `${whole} s`
  if (whole < 3600) return `${Math.floor(whole / 60)} min ${whole % 60} s`
  return `${Math.floor(whole / 3600)} h ${Math.floor((whole % 3600) / 60)} min`
}
