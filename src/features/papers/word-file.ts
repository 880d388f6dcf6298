import type { Facts } from '../../takeaway/facts.ts'
import { fileNameOf } from '../../takeaway/file-name.ts'
import type { Paper } from '../../takeaway/paper.ts'
import { fetchOwn } from '../../ui/browser/fetch-own.ts'
import { saveFile } from '../../ui/browser/save-file.ts'
import { chosenCountry } from '../../ui/calls/country.ts'

const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

/** Loads what writes Word files: larger than all else, so it comes when it is asked for. */
export const loadWord = () => import('../../takeaway/word/to-docx.ts')

/** The words of a paper. @param path of its page. */
export async function fetchPaper(path: string): Promise<Paper> {
  const paper: Paper = await (await fetchOwn(`${path}paper.json`)).json()
  return paper
}

/** Saves a paper with the facts of a hotel and the numbers of the chosen country. @returns the name of the file. */
export async function saveWord(paper: Paper, facts: Facts): Promise<string> {
  const { toDocx } = await loadWord()
  const name = fileNameOf(paper, facts, 'docx')
  saveFile(name, await toDocx(paper, facts, chosenCountry()), WORD)
  return name
}
