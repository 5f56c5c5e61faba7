import type {Hedge, PlaceKind, PlaceRole, RoleName, Stance, Tense} from "./model.ts"
import {numberText} from "./wording/formats.ts"

/** "1 claim", "2 claims", "no claims". */
function counted(count: number, one: string, many: string): string {
  return count === 0 ? `no ${many}` : `${numberText(count)} ${count === 1 ? one : many}`
}

const claims = (count: number) => counted(count, "claim", "claims")
const incidents = (count: number) => counted(count, "incident", "incidents")
const reports = (count: number) => counted(count, "report", "reports")

const stances: Readonly<Record<Stance, string>> = {
  asserts: "asserts",
  denies: "denies",
  accuses: "accuses",
  demands: "demands",
  rejects: "rejects",
  promises: "promises",
  threatens: "threatens",
  predicts: "predicts",
  assesses: "assesses",
  "no-comment": "no comment"
}

const hedges: Readonly<Record<Hedge, string>> = {none: "", hedged: "hedged", conditional: "conditional"}

const tenses: Readonly<Record<Tense, string>> = {
  past: "past",
  present: "going on",
  future: "to come",
  hypothetical: "not a fact yet"
}

const roles: Readonly<Record<RoleName, string>> = {
  actor: "by",
  recipient: "to or against",
  victim: "victim",
  instrument: "with",
  unit: "unit",
  object: "what",
  from: "from",
  to: "to",
  place: "at",
  mediator: "mediated by"
}

const placeKinds: Readonly<Record<PlaceKind, string>> = {
  country: "country",
  region: "region",
  district: "district",
  settlement: "settlement",
  site: "site",
  water: "water",
  area: "area"
}

const placeRoles: Readonly<Record<PlaceRole, string>> = {
  event: "",
  origin: "where it came from",
  mention: "mentioned",
  metonym: "stands for its government"
}

const links: Readonly<Record<string, string>> = {
  repeats: "repeats",
  confirms: "confirms",
  denies: "denies",
  disputes: "disputes",
  rejects: "rejects",
  answers: "answers",
  corrects: "corrects",
  fulfils: "fulfils",
  explains: "explains"
}

/** Every word of the interface, in one place, ready for translation. Words of reports never stand here. */
export const words = {
  language: "en",
  name: "Claimline",
  description: "Who claims what in conflict reporting, each claim tied to its exact words.",
  needsScript:
    "The workbench needs JavaScript. The same data, without it: put .json behind any address, or open /index.json.",
  skipToContent: "Skip to the content",
  skipToClaims: "Skip to the claims",
  mainNavigation: "Main",
  reports: "Reports",
  keys: "Keys",
  asData: "This page as data",
  loading: "Loading …",
  clear: "Show all",

  list: {
    /** The first sentence a person reads. */
    summary: (counts: {documents: number; claims: number; incidents: number; contested: number}, dates: string) => ({
      main: `${claims(counts.claims)} in ${incidents(counts.incidents)} from ${reports(counts.documents)}${dates ? `, ${dates}` : ""}`,
      contested: counts.contested > 0 ? `; ${numberText(counts.contested)} contested.` : "."
    }),
    filtered: (shown: number, all: number) => `${numberText(shown)} of ${reports(all)}`,
    filterLabel: "Find a report by its title, outlet or date",
    filterPlaceholder: "title, outlet or date",
    show: "Show",
    claims,
    incidents,
    contested: (count: number) => `${numberText(count)} contested`,
    undated: "no date given",
    noOutlet: "no outlet given",
    empty: "The ledger is empty.",
    emptyHint: "Put a report in, and its claims appear here:",
    emptyCommand: "npm run claimline -- add samples",
    nothingMatches: "No report holds these words."
  },

  report: {
    summary: (counts: {claims: number; voices: number; incidents: number; contested: number; own: number}) => {
      if (counts.claims === 0) return "No claim was found in this report."
      const attributed = counts.claims - counts.own
      const parts = [
        attributed > 0 ? `${numberText(attributed)} by ${counted(counts.voices, "source", "sources")}` : "",
        counts.own > 0 ? `${numberText(counts.own)} the report’s own` : ""
      ].filter(Boolean)
      const contested = counts.contested > 0 ? `, ${numberText(counts.contested)} contested` : ""
      return `${claims(counts.claims)}: ${parts.join(", ")}; ${incidents(counts.incidents)}${contested}.`
    },
    text: "Text of the report",
    shown: (shown: number, all: number) => (shown === all ? claims(all) : `${numberText(shown)} of ${claims(all)}`),
    showMore: (left: number) => `Show more: ${claims(left)} left`,
    noMatch: "No claim of this report fits.",
    legend: "How the words are marked",
    legendSource: "who says it",
    legendCue: "the saying",
    legendClaim: "what is claimed",
    legendOwn: "the report’s own statement",
    original: "Original",
    read: (engine: string) => `Read by Claimline ${engine}. No person has reviewed these claims.`,
    languages: (code: string) => new Intl.DisplayNames([words.language], {type: "language"}).of(code) ?? code
  },

  filter: {
    label: "Which claims are shown",
    claimsThat: "Claims that",
    stance: "What the source does",
    anyStance: "do anything",
    by: "by",
    source: "Source",
    anySource: "anyone",
    of: "of",
    side: "Side",
    anySide: "any side",
    with: "with",
    text: "Words in the claim",
    placeholder: "any words"
  },

  claim: {
    marker: (number: number, who: string, stance: string) => `Claim ${number}: ${who}, ${stance}`,
    outlet: "The report itself",
    inTheText: "In the text",
    unnamed: "not named",
    notIdentified: "not identified",
    couldBe: "could be",
    or: "or",
    asToldBy: "as told by",
    channel: "via",
    background: "background",
    event: "Event",
    not: "not",
    roles: "Roles",
    where: "Where",
    happened: "Happened",
    said: "Said",
    numbers: "Numbers",
    noDate: "no date given",
    noPlace: "no place given",
    noEvent: "no event type",
    unknownTime: "not dated",
    unknownPlace: "not found in the gazetteer",
    candidates: (count: number) => `${numberText(count)} places bear this name`,
    about: "about",
    in: "in",
    since: (date: string) => `since ${date}`,
    until: (date: string) => `until ${date}`,
    orMore: (number: string) => `${number} or more`,
    upTo: (number: string) => `up to ${number}`,
    someNumber: "a number not given",
    links: "Links",
    linkTo: (kind: string, number: number) => `${links[kind] ?? kind} claim ${number}`,
    howRead: "Read by",
    confidence: (share: number) => `confidence ${Math.round(share * 100)} %`,
    selected: (number: number, all: number, who: string, stance: string, words: string) =>
      `Claim ${number} of ${all}. ${who}, ${stance}: ${words}`
  },

  incidents: {
    heading: "Incidents in this report",
    told: (voices: number): string => (voices === 1 ? "one voice" : `${numberText(voices)} voices`),
    contested: "contested",
    silent: "Silent when asked:",
    unheard: "Not heard:",
    claims: (count: number) => (count === 1 ? "Claim" : "Claims"),
    claim: (number: number) => `claim ${numberText(number)}`,
    single: (count: number, more: boolean) =>
      `${numberText(count)} ${more ? "more" : count === 1 ? "incident" : "incidents"}, each told by one claim alone`,
    untyped: "Happening",
    why: "Why these claims belong together",
    none: "No incident was put together from these claims."
  },

  notes: {
    heading: (count: number) => `${counted(count, "thing", "things")} not understood`,
    none: "Nothing was left out as not understood."
  },

  trouble: {
    noAnswer: "The workbench does not answer.",
    noAnswerHint: "Is it still running in its terminal? Start it with npm start, then try again.",
    notFound: "This report is not in the ledger.",
    notFoundHint: "It may have another id by now: an edited report is another report.",
    noSuchPage: "There is no page at this address.",
    again: "Try again",
    toReports: "All reports"
  },

  keyHelp: {
    heading: "Keys",
    close: "Close",
    rows: [
      ["j", "next claim or report"],
      ["k", "previous claim or report"],
      ["Enter", "open what is in focus"],
      ["/", "find words"],
      ["Esc", "leave the field, or let go of the claim"],
      ["?", "show these keys"]
    ] as readonly (readonly [string, string])[]
  },

  sides: {
    outlet: "the report itself",
    unresolved: "not identified",
    "local-authority": "local authorities",
    media: "media",
    analyst: "analysts",
    other: "others"
  } as Readonly<Record<string, string>>,
  /** The same beside one name, where they differ; an actor of no side in particular has none. */
  sideOfOne: {"local-authority": "local authority", analyst: "analyst", other: ""} as Readonly<Record<string, string>>,

  internationalWaters: "international waters",

  stances,
  hedges,
  tenses,
  roles,
  placeKinds,
  placeRoles
}
