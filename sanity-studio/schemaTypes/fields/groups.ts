/** The tabs of every form in the Studio, in this order. */
export const GROUPS = [
  { name: 'content', title: 'Content', default: true },
  { name: 'audience', title: 'Who it is for' },
  { name: 'sources', title: 'Sources and licence' },
  { name: 'review', title: 'Review' },
]
