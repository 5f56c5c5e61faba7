/** The form by which words are compared: lower case, marks folded, what only guides reading or hyphenation removed. */
export function normalise(form: string): string {
  return plain.test(form) ? form.toLowerCase() : fold(form)
}

const plain = /^[\x20-\x7e]*$/
const invisible = /[\u00ad\u200b-\u200d\u2060\ufeff]/g
/** Acute and grave accents over Cyrillic vowels mark stress; the marks that make another letter (й, ї) are other ones. */
const stress = /([аеєиіїоуыэюяё])[\u0300\u0301]/giu

function fold(form: string): string {
  const folded = form
    .replace(invisible, "")
    .replace(stress, "$1")
    .normalize("NFC")
    .replace(/[’‘ʼ′ˈ‛´]/g, "'")
    .replace(/[“”„‟«»″＂]/g, '"')
    .replace(/[‐‑]/g, "-")
    .toLowerCase()
  return folded === "" ? form : folded
}
