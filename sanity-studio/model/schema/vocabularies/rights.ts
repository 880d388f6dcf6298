/** What questions about rights at work are about, in the order in which they are offered. */
export const RIGHTS_TOPICS = [
  'documents-passport',
  'pay',
  'deductions',
  'debt-fees',
  'leaving-a-job',
  'modern-slavery-help',
  'immigration-visa',
  'agency',
  'contract',
  'hours-breaks',
  'holiday-sick',
  'safety-health',
  'discrimination-harassment',
  'accommodation',
  'dismissal-notice',
  'union',
  'data-privacy',
] as const

/** The questions that are answered for each country. */
export const SHARED_QUESTIONS = [
  'danger',
  'passport',
  'unpaid-pay',
  'lowest-pay',
  'fees',
  'visa',
  'leaving',
  'harassment',
  'hours',
  'forced-work',
  'checks',
] as const

/** The groups of questions in “Is this you?”, in their order. */
export const SELF_CHECK_GROUPS = ['passport', 'pay', 'debt', 'fear', 'freedom', 'visa'] as const
