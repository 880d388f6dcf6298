/** The icons: SVG markup for a box of 32 by 32, stroked in the colour of the text around it. */
export const ICONS = {
  housekeeping:
    '<path d="M3 27v-8a3 3 0 0 1 3-3h20a3 3 0 0 1 3 3v8M3 23h26M6 16V9a3 3 0 0 1 3-3h14a3 3 0 0 1 3 3v7M11 16v-2a2 2 0 0 1 2-2h6a2 2 0 0 1 2 2v2"/>',
  'front-desk': '<path d="M4 26h24M6 22a10 10 0 0 1 20 0zM16 12V8M13 7h6M11 19a5.5 5.5 0 0 1 3-3"/>',
  security: '<path d="M16 3l11 4v8c0 7-4.5 11.5-11 14-6.5-2.5-11-7-11-14V7zM11 16l4 4 7-8"/>',
  'food-beverage': '<path d="M7 4v6a4 4 0 0 0 8 0V4M11 4v24M24 28V4c-3 1-5 5-5 10v5h5"/>',
  maintenance:
    '<path d="M28 9.5a8 8 0 0 1-10.6 9.6L9.5 27A3.2 3.2 0 0 1 5 22.5l7.9-7.9A8 8 0 0 1 22.5 4L18 8.5V14h5.5z"/>',
  'spa-leisure': '<path d="M8 24C4 13 12 5 27 5c0 15-8 23-19 19zM4 28l14-14"/>',
  'driver-porter':
    '<path d="M4 24v-5a3 3 0 0 1 3-3h18a3 3 0 0 1 3 3v5zM6.5 16l2-7.5A2 2 0 0 1 10.5 7h11a2 2 0 0 1 2 1.5l2 7.5M7 24v3M25 24v3M9 20h2M21 20h2"/>',
  hr: '<path d="M3 27c0-6 4-9 9-9s9 3 9 9M21 5.4a5 5 0 0 1 0 9.2M25 19c2.6 1.3 4 4.2 4 8"/><circle cx="12" cy="10" r="5"/>',
  procurement: '<path d="M16 3l11 6v14l-11 6-11-6V9zM5 9l11 6 11-6M16 15v14M10.5 6l11 6"/>',
  manager:
    '<path d="M5 10h22a2 2 0 0 1 2 2v13a2 2 0 0 1-2 2H5a2 2 0 0 1-2-2V12a2 2 0 0 1 2-2zM11 10V7a2 2 0 0 1 2-2h6a2 2 0 0 1 2 2v3M3 18h26M16 16v4"/>',
  'brand-owner':
    '<path d="M6 28V6a2 2 0 0 1 2-2h16a2 2 0 0 1 2 2v22M3 28h26M11 10h2M19 10h2M11 16h2M19 16h2M13 28v-6h6v6"/>',
  partner:
    '<path d="M3 8h4l4-1.5 3 1M3 20h3l6.6 6a3 3 0 0 0 3.7.3L26 20M29 20h-3l-8-7.5-3.4 2.4a2.3 2.3 0 0 1-2.8-3.7l5.7-4.3a3 3 0 0 1 2.8-.4L25 8h4M19 24.5l-2.5-2.5M22.5 22.3l-2.5-2.5"/>',
  guest:
    '<path d="M10 10h12a2 2 0 0 1 2 2v12a2 2 0 0 1-2 2H10a2 2 0 0 1-2-2V12a2 2 0 0 1 2-2zM12 10V6a2 2 0 0 1 2-2h4a2 2 0 0 1 2 2v4M11 26v2M21 26v2M13 15v6M19 15v6"/>',
  eye: '<path d="M3 16c4-6 8-9 13-9s9 3 13 9c-4 6-8 9-13 9s-9-3-13-9z"/><circle cx="16" cy="16" r="4"/>',
  child: '<circle cx="16" cy="7" r="4"/><path d="M16 11v9M8 14l8 2 8-2M11 28l5-8 5 8"/>',
  cash: '<path d="M3 8h26v16H3zM8 16h.1M24 16h.1"/><circle cx="16" cy="16" r="4"/>',
  truck: '<path d="M3 8h16v15H3zM19 13h6l4 5v5H19z"/><circle cx="9" cy="24" r="3"/><circle cx="23" cy="24" r="3"/>',
  scales: '<path d="M16 4v23M10 27h12M6 8h20M6 8l-4 9a4.5 4.5 0 0 0 8 0zM26 8l-4 9a4.5 4.5 0 0 0 8 0z"/>',
  board: '<path d="M4 5h24v15H4zM16 20v8M10 28h12M9 10h14M9 15h9"/>',
  heart: '<path d="M16 27C9 21 4 17 4 11.5a6.2 6.2 0 0 1 12-2 6.2 6.2 0 0 1 12 2C28 17 23 21 16 27z"/>',
  tick: '<path d="M6 17l7 7L26 8"/>',
  cross: '<path d="M8 8l16 16M24 8L8 24"/>',
  phone:
    '<path d="M11.5 5l2.3 5.6-2.8 2c1.3 3.4 5 7.1 8.4 8.4l2-2.8L27 20.5V25a2.5 2.5 0 0 1-2.5 2.5C13.5 27 5 18.5 4.5 7.5A2.5 2.5 0 0 1 7 5z"/>',
  search: '<path d="M21 21l7 7"/><circle cx="14" cy="14" r="9"/>',
  external: '<path d="M18 5h9v9M27 5L14 18M23 19v6a2 2 0 0 1-2 2H7a2 2 0 0 1-2-2V11a2 2 0 0 1 2-2h6"/>',
  filter: '<path d="M4 10h12M22 10h6M4 22h6M16 22h12"/><circle cx="19" cy="10" r="3"/><circle cx="13" cy="22" r="3"/>',
  lock: '<path d="M8 14h16a2 2 0 0 1 2 2v9a2 2 0 0 1-2 2H8a2 2 0 0 1-2-2v-9a2 2 0 0 1 2-2zM10 14v-4a6 6 0 0 1 12 0v4M16 19v3"/>',
  print:
    '<path d="M9 12V4h14v8M9 24H6a2 2 0 0 1-2-2v-8a2 2 0 0 1 2-2h20a2 2 0 0 1 2 2v8a2 2 0 0 1-2 2h-3M9 20h14v8H9zM23 16h.1"/>',
  file: '<path d="M8 3h11l7 7v17a2 2 0 0 1-2 2H8a2 2 0 0 1-2-2V5a2 2 0 0 1 2-2zM19 3v7h7M11 17h10M11 22h10"/>',
  copy: '<path d="M11 9h14a2 2 0 0 1 2 2v16a2 2 0 0 1-2 2H11a2 2 0 0 1-2-2V11a2 2 0 0 1 2-2zM5 23V5a2 2 0 0 1 2-2h15"/>',
  book: '<path d="M16 9v18M16 9c-3-2-7-3-12-3v18c5 0 9 1 12 3 3-2 7-3 12-3V6c-5 0-9 1-12 3z"/>',
  notice: '<path d="M7 4h18v19H7zM12 10h8M12 16h8M12 23v5M20 23v5"/>',
  calendar: '<path d="M4 8h24v19H4zM4 14h24M11 4v7M21 4v7"/>',
  sound: '<path d="M4 12h5l8-7v22l-8-7H4zM22 12v8M27 8v16"/>',
  menu: '<path d="M4 9h24M4 16h24M4 23h24"/>',
} as const

export type IconName = keyof typeof ICONS

/** Whether there is an icon of a name, such as the slug of a job. */
export function isIconName(name: string): name is IconName {
  return name in ICONS
}
