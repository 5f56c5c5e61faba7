import {stances, type ClaimFilter} from "./model.ts"

/** The filter that the query of an address asks for; what it does not know it leaves out. */
export function filterOf(query: string): ClaimFilter {
  const fields = new URLSearchParams(query)
  const stance = stances.find((stance) => stance === fields.get("stance"))
  const [side, source, text] = [fields.get("side"), fields.get("source"), fields.get("text")]
  return {
    ...(stance ? {stance} : {}),
    ...(side ? {side} : {}),
    ...(source !== null ? {source} : {}),
    ...(text ? {text} : {})
  }
}

/** The same query with a field put or, for `undefined`, taken out. */
export function withField(query: string, field: string, value: string | undefined): string {
  const fields = new URLSearchParams(query)
  if (value === undefined) fields.delete(field)
  else fields.set(field, value)
  const text = fields.toString()
  return text ? `?${text}` : ""
}
