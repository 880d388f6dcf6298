import type { ShownDrawing } from '../../../domain/shown-sentence.ts'

/** The drawing above a sentence, for people who read little: SVG markup for a box of 96 by 48, in the colour of the text. */
export const DRAWINGS: Readonly<Record<ShownDrawing, string>> = {
  call: '<rect x="36" y="3" width="24" height="42" rx="4"/><path d="M44 39h8M43 15l2 4-2.2 1.6c1 2.6 3.8 5.6 6.6 6.8l1.8-2 4 1.8v3.2c-7 .6-14-6.4-15.2-13.4zM18 48c3-12 9-16 18-20M78 48c-2-14-9-20-18-21"/>',
  danger: '<path d="M48 5l22 38H26zM48 18v12M48 36v.1M14 12l6 4M10 26h7M82 12l-6 4M86 26h-7"/>',
  quiet: '<circle cx="48" cy="24" r="19"/><path d="M40 18v3M56 18v3M38 32h20M41 29v6M46 29v6M51 29v6M56 29v6"/>',
  alone:
    '<path d="M64 45V5h24v40M58 45h34M82 25v3"/><circle cx="22" cy="16" r="6"/><circle cx="44" cy="16" r="6"/><path d="M12 45V34c0-6 4-9 10-9s10 3 10 9M34 34c0-6 4-9 10-9s10 3 10 9v11"/>',
  interpreter:
    '<path d="M12 6h36a4 4 0 0 1 4 4v14a4 4 0 0 1-4 4H28l-9 8v-8h-7a4 4 0 0 1-4-4V10a4 4 0 0 1 4-4zM58 16h26a4 4 0 0 1 4 4v14a4 4 0 0 1-4 4h-6v8l-9-8H56a4 4 0 0 1-4-4M18 14h22M18 20h14M64 24h14M64 30h10"/>',
  passport:
    '<rect x="32" y="3" width="32" height="42" rx="3"/><circle cx="48" cy="20" r="8"/><path d="M40 20h16M48 12c4 5 4 11 0 16M48 12c-4 5-4 11 0 16M40 36h16"/>',
  wait: '<path d="M24 45V5h48v40M16 45h64M40 16v14h16M40 30v15M56 30v15M48 5v5M42 12l6-2 6 2"/>',
  doctor: '<circle cx="48" cy="24" r="20"/><path d="M43 12h10v7h7v10h-7v7H43v-7h-7V19h7z"/>',
}
