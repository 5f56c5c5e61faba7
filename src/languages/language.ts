import type {LanguageCode} from "../model/document.ts"
import type {ActorWords} from "./actor-words.ts"
import type {AttributionWords} from "./attribution-words.ts"
import type {EventWords} from "./event-words.ts"
import type {PlaceWords} from "./place-words.ts"
import type {QuantityWords} from "./quantity-words.ts"
import type {TimeWords} from "./time-words.ts"
import type {TokenWords} from "./token-words.ts"

/**
 * What a language pack has: data first, few functions. Every word of a human language that the engine knows stands in a
 * pack; the stages get one as an argument and never import one.
 */
export interface Language {
  readonly code: LanguageCode
  /** In its own language: "English". */
  readonly name: string
  readonly tokens: TokenWords
  readonly attribution: AttributionWords
  readonly events: EventWords
  readonly times: TimeWords
  readonly quantities: QuantityWords
  readonly places: PlaceWords
  readonly actors: ActorWords
}
