import page from './package.css?inline'

/** The style of every block that has one, in the layer `components`. */
const blocks = import.meta.glob<string>('../../../blocks/*/{sheet,view}.css', {
  query: '?inline',
  import: 'default',
  eager: true,
})

/** The stylesheet of a training as a package. It begins with the order of the layers. */
export const packageStyle = [page, ...Object.values(blocks)].join('\n')
