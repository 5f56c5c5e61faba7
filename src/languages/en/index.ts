import type {Language} from "../language.ts"
import {actors} from "./actors.ts"
import {attribution} from "./attribution.ts"
import {events} from "./events.ts"
import {places} from "./places.ts"
import {quantities} from "./quantities.ts"
import {times} from "./times.ts"
import {tokens} from "./tokens.ts"

export const en: Language = {
  code: "en",
  name: "English",
  tokens,
  attribution,
  events,
  times,
  quantities,
  places,
  actors
}
