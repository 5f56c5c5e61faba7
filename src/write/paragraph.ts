/** What a piece of text is, so that whoever prints it can show that; never a colour. */
export type Style = "title" | "source" | "cue" | "stance" | "words" | "fact" | "faint" | "warning"

/** How a style is shown: escape codes on a terminal, nothing in a file. */
export type Paint = (style: Style, text: string) => string

export const plainPaint: Paint = (_style, text) => text

export interface Piece {
  readonly style: Style
  readonly text: string
}

export function piece(style: Style, text: string): Piece {
  return {style, text}
}

/**
 * Pieces as lines no wider than `width` characters, broken at spaces, every line after the first indented by `indent`.
 * Words longer than a line stay whole: cut words could not be copied.
 */
export function wrap(pieces: readonly Piece[], width: number, indent: number, paint: Paint): readonly string[] {
  const lines: string[] = []
  let line = ""
  let length = 0
  for (const word of wordsOf(pieces)) {
    if (length > indent && length + word.gap + word.length > width) {
      lines.push(line.trimEnd())
      line = " ".repeat(indent)
      length = indent
    } else {
      line += " ".repeat(word.gap)
      length += word.gap
    }
    line += word.pieces.map(({style, text}) => paint(style, text)).join("")
    length += word.length
  }
  return length > 0 ? [...lines, line] : lines
}

/** A run without spaces, which may change its style in the middle; `gap` spaces stand before it. */
interface Word {
  readonly gap: number
  readonly length: number
  readonly pieces: readonly Piece[]
}

function wordsOf(pieces: readonly Piece[]): readonly Word[] {
  const words: Word[] = []
  let gap = 0
  let parts: Piece[] = []
  const finish = (): void => {
    if (parts.length === 0) return
    words.push({gap, length: lengthOf(parts), pieces: parts})
    parts = []
    gap = 0
  }
  for (const {style, text} of pieces) {
    for (const run of text.match(/ +|[^ ]+/g) ?? []) {
      if (run.startsWith(" ")) {
        finish()
        gap += run.length
      } else parts.push({style, text: run})
    }
  }
  finish()
  return words
}

/** In characters as Unicode counts them, so that a pair of surrogates is one. */
export function lengthOf(pieces: readonly Piece[]): number {
  return pieces.reduce((sum, {text}) => sum + Array.from(text).length, 0)
}

/** Words of a text on one line: line breaks and runs of spaces inside them are shown as one space. */
export function oneLine(text: string): string {
  return text.replace(/\s+/g, " ").trim()
}
