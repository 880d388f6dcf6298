/** A script as the text of one classic script: `src/tools/site/classic-script.ts`. */
declare module '*?classic' {
  const text: string
  export default text
}
