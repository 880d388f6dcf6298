import { numbersOf } from '../../layouts/numbers.ts'
import { getPageContext } from '../../layouts/page-context.ts'
import { oneFileInEachLanguage } from '../../layouts/static-paths.ts'

export const getStaticPaths = () => oneFileInEachLanguage()

export async function GET({ props }: { readonly props: { readonly language: string } }) {
  return Response.json(numbersOf(await getPageContext(props.language)))
}
