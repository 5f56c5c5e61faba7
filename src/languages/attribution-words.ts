/** Words with which something is said, denied, demanded, kept silent about; mediums it is said through; marks of doubt. */
export interface AttributionWords {
  readonly cues: readonly unknown[]
}
