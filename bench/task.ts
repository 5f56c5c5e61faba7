import {annotateWords} from "../src/annotate/words.ts"
import type {Words} from "../src/model/annotated.ts"
import type {Document} from "../src/model/document.ts"
import type {Knowledge} from "../src/pipeline.ts"
import type {Row} from "./rows.ts"
import {predictAttribution, type AttributionRow} from "./tasks/attribution.ts"
import {predictEvents, type EventsRow} from "./tasks/events.ts"
import {predictIncidents, type IncidentsRow} from "./tasks/incidents.ts"
import {predictPlaces, type PlacesRow} from "./tasks/places.ts"
import {predictTime, type TimeRow} from "./tasks/time.ts"

/**
 * A benchmark task: rows of predictions for rows of input, as the README beside the benchmark has them. All rows at once,
 * since some tasks compare texts with each other.
 */
export interface Task {
  readonly name: string
  predict(rows: readonly Row[], knowledge: Knowledge): readonly object[]
}

/** Every task but `claims`, which writes a file for each text. A row is trusted to be of its task beyond id and text. */
export const tasks: readonly Task[] = [
  {
    name: "attribution",
    predict: (rows, knowledge) => rows.map((row) => predictAttribution(row as AttributionRow, knowledge))
  },
  {
    name: "events",
    predict: (rows, knowledge) => rows.map((row) => predictEvents(row as EventsRow, knowledge))
  },
  {
    name: "time",
    predict: (rows, knowledge) =>
      rows.map((row) => predictTime(row as TimeRow, wordsWith(knowledge), knowledge.language))
  },
  {
    name: "places",
    predict: (rows, knowledge) =>
      rows.map((row) => predictPlaces(row as PlacesRow, wordsWith(knowledge), knowledge.language, knowledge.gazetteer))
  },
  {
    name: "incidents",
    predict: (rows, knowledge) =>
      predictIncidents(rows as readonly IncidentsRow[], wordsWith(knowledge), knowledge.language)
  }
]

function wordsWith({language, models}: Knowledge): (document: Document) => Words {
  return (document) => annotateWords(document, language, models)
}
