/** For the plain TypeScript compiler, which does not read Astro's files. `astro check` reads them and checks their props. */
declare module '*.astro' {
  const component: (props: unknown) => unknown
  export default component
}
