/** Where one claim stands in both columns, in pixels from the top of each. */
interface Pair {
  readonly words: number
  readonly note: number
}

/**
 * How far the pane of claims must be scrolled so that the claims of the line being read stand beside it. The pane is
 * longer than the text, so between two claims it moves in proportion. The line being read wanders from the top of the
 * window to its bottom while the page is scrolled, so that both ends of the text reach both ends of the pane.
 */
export function paneScroll(pairs: readonly Pair[], line: number, lineInPane: number): number {
  const after = pairs.findIndex(({words}) => words > line)
  if (after === 0 || pairs.length === 0) return 0
  const from = pairs[after < 0 ? pairs.length - 1 : after - 1]!
  const to = after < 0 ? from : pairs[after]!
  const share = to.words === from.words ? 0 : (line - from.words) / (to.words - from.words)
  return from.note + share * (to.note - from.note) - lineInPane
}

/** Scrolls the pane along with the page, unless the reader is in the pane. */
export function followReading(text: HTMLElement, pane: HTMLElement): () => void {
  let frame = 0
  const follow = () => {
    frame = 0
    if (!scrollsAlone(pane) || pane.matches(":hover, :focus-within")) return
    const {top, height} = text.getBoundingClientRect()
    const share = Math.min(1, Math.max(0, -top / Math.max(1, height - innerHeight)))
    const line = share * Math.min(innerHeight, height)
    const lineInPane = line - pane.getBoundingClientRect().top
    pane.scrollTop = paneScroll(pairsOf(text, pane), line, lineInPane)
  }
  const ask = () => (frame ||= requestAnimationFrame(follow))
  addEventListener("scroll", ask, {passive: true})
  return () => {
    removeEventListener("scroll", ask)
    cancelAnimationFrame(frame)
  }
}

/** On narrow screens the claims stand below the text and scroll with the page. */
export function scrollsAlone(pane: HTMLElement): boolean {
  return getComputedStyle(pane).overflowY === "auto"
}

function pairsOf(text: HTMLElement, pane: HTMLElement): readonly Pair[] {
  return Array.from(pane.querySelectorAll<HTMLElement>("[data-number]"), (note) => {
    const words = text.querySelector(`[data-opens="${note.dataset["number"]}"]`)
    return words ? {words: words.getBoundingClientRect().top, note: note.offsetTop} : undefined
  }).filter((pair) => pair !== undefined)
}
