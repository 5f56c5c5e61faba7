import type {Paint, Style} from "../write/paragraph.ts"
import {plainPaint} from "../write/paragraph.ts"

/** Characters on a line: the terminal's own width within what reads well, a fixed one for pipes and files. */
export function outputWidth(): number {
  const {isTTY, columns} = process.stdout
  return isTTY ? Math.min(Math.max(columns, 40), 120) : 100
}

/** Colour helps people who look, and harms programs that read: only on a terminal, and not against https://no-color.org. */
export function outputPaint(): Paint {
  return process.stdout.isTTY && !process.env.NO_COLOR && process.env.TERM !== "dumb" ? colourPaint : plainPaint
}

/** "Select graphic rendition" codes; the terminal's own palette, so light and dark themes both work. */
const codes: Readonly<Record<Style, string>> = {
  title: "1",
  source: "1;4",
  cue: "4",
  stance: "36",
  words: "",
  fact: "2",
  faint: "2",
  warning: "33"
}

const colourPaint: Paint = (style, text) => (codes[style] === "" ? text : `\u001B[${codes[style]}m${text}\u001B[0m`)

/** Writes to standard output and waits while the reader is slower, so that waiting output does not fill the memory. */
export async function print(text: string): Promise<void> {
  if (!process.stdout.write(text)) await new Promise((resolve) => process.stdout.once("drain", resolve))
}

/** A reader that stops early (`| head`) is no mistake: the work ends quietly. */
export function endQuietlyOnClosedPipe(): void {
  process.stdout.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code === "EPIPE") process.exit(0)
    throw error
  })
}
