import {withField} from "./query.ts"

/** Which view an address opens. */
export type Route =
  {readonly kind: "reports"} | {readonly kind: "report"; readonly id: string} | {readonly kind: "nowhere"}

/** Where the reader is. All state that is worth sharing lives here, and only `go` and its kin change it. */
export const address = $state({path: location.pathname, query: location.search, fragment: fragmentNow()})

/** Starts to follow the browser's back, forward and typed fragments; returns the way to stop. */
export function followBrowser(): () => void {
  addEventListener("popstate", read)
  addEventListener("hashchange", read)
  return () => {
    removeEventListener("popstate", read)
    removeEventListener("hashchange", read)
  }
}

function read(): void {
  address.path = location.pathname
  address.query = location.search
  address.fragment = fragmentNow()
}

function fragmentNow(): string {
  return location.hash.slice(1)
}

export function routeOf(path: string): Route {
  if (path === "/") return {kind: "reports"}
  const [, id] = /^\/reports\/([\w-]+)$/.exec(path) ?? []
  return id ? {kind: "report", id} : {kind: "nowhere"}
}

export function reportAddress(id: string): string {
  return `/reports/${id}`
}

/** The address of the same view as data. */
export function dataAddress(path: string, query: string): string {
  return `${path === "/" ? "/index" : path}.json${query}`
}

/** Opens another view. */
export function go(url: string): void {
  history.pushState(null, "", url)
  read()
  scrollTo(0, 0)
}

/** Selecting a claim moves the address but leaves no trail for the back button. */
export function setFragment(fragment: string): void {
  history.replaceState(null, "", `${location.pathname}${location.search}${fragment ? `#${fragment}` : ""}`)
  read()
}

/** Puts a field of the query or, for `undefined`, takes it out; typing leaves no trail for the back button either. */
export function setQuery(field: string, value: string | undefined): void {
  history.replaceState(null, "", `${location.pathname}${withField(location.search, field, value)}${location.hash}`)
  read()
}

export function clearQuery(): void {
  history.replaceState(null, "", `${location.pathname}${location.hash}`)
  read()
}
