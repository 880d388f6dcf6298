export const LAW_KINDS = [
  'reporting-law',
  'hotel-training-law',
  'hotel-training-scheme',
  'due-diligence-law',
  'procurement-law',
  'posting-law',
  'civil-liability',
  'criminal-law',
  'employment-law',
  'data-protection',
  'import-ban',
  'product-ban',
  'support-framework',
  'enforcement-body',
  'convention',
  'soft-law',
  'industry-principle',
  'industry-code',
  'industry-agreement',
  'overview',
] as const

/** What real cases are about, in the order in which they are listed. */
export const CASE_KINDS = ['own-staff', 'agency-staff', 'children', 'rooms', 'supply-chain'] as const

/** What duties are about, in the order in which the duty finder lists them. */
export const DUTY_SUBJECTS = [
  'training',
  'notice',
  'telling',
  'procedures',
  'records',
  'running',
  'staff',
  'statement',
  'supply-chain',
] as const

/** Who of those behind a hotel a source names as bound. */
export const BOUND_PARTIES = ['owner', 'operator', 'employer', 'franchisor'] as const

/** What laws count to say from which size they hold. */
export const SIZE_MEASURES = [
  'rooms',
  'employees',
  'employees-here',
  'full-time-posts',
  'turnover',
  'consolidated-revenue',
  'assets',
] as const
