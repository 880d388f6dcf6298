/** Who has read a text that can do harm when it is wrong, each as “Employment lawyer, 3 March 2027”. */
export interface ReadBy {
  readonly lawyer?: string
  readonly charity?: string
  readonly survivor?: string
}

/** Whether a person who knows the subject has read the text. */
export function isRead({ lawyer, charity, survivor }: ReadBy): boolean {
  return lawyer !== undefined || charity !== undefined || survivor !== undefined
}
