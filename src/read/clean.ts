/**
 * The characters a text may hold once it is a Document: no byte order mark, line ends are "\n", no control characters
 * (a terminal would obey them), no half surrogate pairs (no store could keep them). Everything else stays as written,
 * soft hyphens and no-break spaces included: the words are shown exactly. Cleaning happens before offsets exist, never after.
 */
export function cleanText(raw: string): string {
  return raw
    .replace(/^\uFEFF/, "")
    .replace(/\r\n?/g, "\n")
    .replace(controls, " ")
    .toWellFormed()
}

// C0 and C1 but for tab and line feed.
// eslint-disable-next-line no-control-regex
const controls = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F]/g
