/** What is measured, and how far it should come. A path leads through the scorer's JSON to the figure. */
export interface Goal {
  readonly what: string
  readonly path: string
  readonly first: number
  readonly then: number
  /** What others reach, or what the simplest answer reaches. */
  readonly reference: string
}

/** By task. Of claims only the totals; the rest of the table is in `claimColumns`. */
export const goals: Readonly<Record<string, readonly Goal[]>> = {
  claims: [
    {
      what: "claims found, F1",
      path: "claims.f1",
      first: 0.83,
      then: 0.88,
      reference: "every sentence one claim .51; second reader .94"
    },
    {what: "source found, of all", path: "source.ofAllGold", first: 0.69, then: 0.78, reference: "second reader .94"},
    {what: "stance right, of all", path: "stance.ofAllGold", first: 0.68, then: 0.8, reference: "second reader .92"},
    {what: "hedged found, F1", path: "hedgedDetection.f1", first: 0.6, then: 0.75, reference: "second reader .94"},
    {what: "channel, of all", path: "channel.ofAllGold", first: 0.4, then: 0.6, reference: "second reader .78"},
    {
      what: "event type right, of all",
      path: "eventType.ofAllGold",
      first: 0.55,
      then: 0.7,
      reference: "second reader .87"
    },
    {what: "places recall", path: "places.r", first: 0.75, then: 0.9, reference: "second reader F1 .93"},
    {what: "places within 50 km", path: "places.within50km", first: 0.75, then: 0.9, reference: "second reader .95"},
    {what: "time value, of matched", path: "time.onMatched", first: 0.8, then: 0.9, reference: "second reader .88"},
    {what: "quantity value, of matched", path: "quantities.value", first: 0.85, then: 0.9, reference: ""}
  ],
  attribution: [
    {
      what: "attribution (PolNeAR): found, F1",
      path: "relation.found.f1",
      first: 0.45,
      then: 0.52,
      reference: "patterns .23; trained on it .63; people .75"
    }
  ],
  events: [
    {
      what: "events (PLOVER records): type, F1",
      path: "event_type_micro.f1",
      first: 0.58,
      then: 0.7,
      reference: "verb dictionary .36"
    },
    {
      what: "events (PLOVER records): triple, F1",
      path: "triple.f1",
      first: 0.28,
      then: 0.42,
      reference: "verb dictionary .12"
    }
  ],
  time: [
    {
      what: "time (TempEval-3): value, F1",
      path: "value.f1",
      first: 0.72,
      then: 0.8,
      reference: "HeidelTime .73, chrono .49"
    },
    {
      what: "time (TempEval-3): strict span, F1",
      path: "strict.f1",
      first: 0.78,
      then: 0.84,
      reference: "HeidelTime .80, chrono .51"
    }
  ],
  places: [
    {
      what: "places: end to end within 161 km, F1, mean of four corpora",
      path: "macro_over_corpora.end_to_end_161km_f1",
      first: 0.48,
      then: 0.62,
      reference: "best pair of npm packages .39"
    }
  ],
  incidents: [
    {
      what: "incidents (ECB+): CoNLL F1",
      path: "conll_f1",
      first: 0.75,
      then: 0.8,
      reference: "tf-idf and lemma .73"
    }
  ]
}

/** The figure at the end of a path ("relation.found.f1"). A path that leads nowhere is a mistake in the list above. */
export function figureAt(scores: unknown, path: string): number {
  const value = path.split(".").reduce<unknown>((at, key) => (at as Record<string, unknown> | null)?.[key], scores)
  if (typeof value !== "number") throw new TypeError(`expected a figure at ${path}, got ${String(value)}`)
  return value
}
