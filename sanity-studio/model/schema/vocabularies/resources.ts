/** What a resource is. Order is the order of the filters. */
export const KINDS = [
  'guide',
  'policy-template',
  'training',
  'e-learning',
  'briefing',
  'scenario',
  'poster',
  'checklist',
  'worker-leaflet',
  'video',
  'report',
  'legislation',
  'case-study',
  'tool',
  'helpline',
] as const

/** The three phases of the human-security approach (Shiva Foundation, 2017). */
export const PHASES = ['analyse-plan', 'implement', 'assess-impact'] as const

/** Pages of the hub that are no document and that help with a step of the path. */
export const PATH_TOOLS = ['posters', 'impact', 'impactSummary'] as const

/** Where in and around a hotel the risk lies. */
export const RISK_AREAS = [
  'rooms',
  'facilities',
  'own-staff',
  'agency-staff',
  'supply-chain',
  'construction',
  'franchise-ownership',
  'community',
] as const

export const EXPLOITATION_TYPES = [
  'sexual',
  'child-sexual',
  'forced-labour',
  'supply-chain',
  'criminal',
  'domestic-servitude',
  'forced-marriage',
] as const

/** For whom a text is written. */
export const AUDIENCES = ['worker', 'manager', 'brand-owner', 'partner', 'guest'] as const

export const FORMATS = ['html', 'pdf', 'pptx', 'xlsx', 'video', 'web', 'print'] as const

/** What a reader has to do before she can open a resource. */
export const ACCESS = ['open', 'registration', 'paid'] as const

/** Whether the address of an external resource is its own page, or one that leads to it. */
export const URL_KINDS = ['resource-page', 'leads-to-it'] as const

/** How directly the sources support a fact; never how current it is. */
export const CONFIDENCES = ['high', 'medium', 'low', 'unverified'] as const

/** The twelve subjects by which the library is entered, in the order of its tiles; each is the first part of an address. */
export const TOPIC_THEMES = [
  'all-signs',
  'act-and-report',
  'child-exploitation',
  'sexual-exploitation',
  'work-and-pay',
  'recruitment',
  'suppliers-and-building',
  'law-and-policies',
  'training-and-posters',
  'helping-safely',
  'fair-and-private',
  'partners-and-measuring',
] as const
