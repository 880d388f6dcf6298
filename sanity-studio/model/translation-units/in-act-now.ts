/** What Act now shows to a person in danger, with the words that are on every page. */
const IN_ACT_NOW: readonly unknown[] = ['siteSettings', 'actionStep', 'helpline']

/** Whether Act now shows documents of a type: there a translation is shown only where nothing was lost in it. */
export function isInActNow(type: unknown): boolean {
  return IN_ACT_NOW.includes(type)
}
