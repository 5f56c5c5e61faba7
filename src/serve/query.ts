import {z} from "zod"
import {stances} from "../model/claim.ts"

/** An id or its beginning, as people copy them. */
export const reportName = z.string().regex(/^[\w-]{4,128}$/, "an id is made of 4 to 128 letters, digits and hyphens")

/** Empty words are no filter, so that a cleared search field and an absent one are the same address. */
const words = z
  .string()
  .max(200)
  .transform((text) => text || undefined)
  .optional()

export const listQuery = z.strictObject({text: words})

/** Becomes a `ClaimFilter`. `source=` (empty) means the outlet's own voice. */
export const claimQuery = z.strictObject({
  stance: z.enum(stances).optional(),
  side: z.string().min(1).max(80).optional(),
  source: z.string().max(400).optional(),
  text: words
})

/** The same record without its undefined fields: absent means absent. */
export function present<Fields extends object>(
  fields: Fields
): {[Key in keyof Fields]: Exclude<Fields[Key], undefined>} {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as never
}
