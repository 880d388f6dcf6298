/** The data that the markup of the panel hands to its script. */
export interface PanelData {
  /** The code of the country of the hub. */
  readonly own: string
  readonly messages: {
    readonly size: string
    readonly nothingNew: string
    readonly sizeUnknown: string
    readonly progress: string
    readonly kept: string
    readonly keptOld: string
    readonly done: string
    readonly cut: string
    readonly full: string
    readonly removed: string
    readonly keep: string
    readonly update: string
  }
}
