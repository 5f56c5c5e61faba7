/** Contrast of two opaque colours as WCAG 2 defines it, 1 to 21. Colours are "#rrggbb" or "rgb(r, g, b)". */
export function contrast(one: string, other: string): number {
  const [dark, light] = [luminance(one), luminance(other)].toSorted((a, b) => a - b) as [number, number]
  return (light + 0.05) / (dark + 0.05)
}

function luminance(colour: string): number {
  const [red, green, blue] = channels(colour).map((value) => {
    const share = value / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  }) as [number, number, number]
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

function channels(colour: string): readonly number[] {
  const hex = /^#(..)(..)(..)$/.exec(colour.trim())
  if (hex) return hex.slice(1).map((pair) => parseInt(pair, 16))
  const rgb = colour.match(/\d+/g)
  if (rgb?.length !== 3) throw new Error(`not an opaque colour: ${colour}`)
  return rgb.map(Number)
}
