/** Markup made by Eleventy 3 from JavaScript templates, its fastest kind. */
export default function configure(eleventy) {
  eleventy.setUseGitIgnore(false)
  eleventy.setQuietMode(true)
  return { dir: { input: '.', output: 'site' }, templateFormats: ['11ty.js'] }
}
