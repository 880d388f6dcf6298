/** The shapes in which pictures are shown, as width divided by height; `whole` is the editor's crop as it is. */
export const SHAPES = { banner: 5 / 2, card: 16 / 9, whole: undefined } as const

export type Shape = keyof typeof SHAPES
