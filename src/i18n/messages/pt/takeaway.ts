import type { takeaway as english } from '../en/takeaway.ts'
import type { Translated } from '../translated.ts'

/** What every sheet and file says about itself, in Portuguese: a machine's draft; no native speaker has checked it yet. */
export const takeaway: Translated<typeof english> = {
  'takeaway.version': '{title}, versão {version}, {date}',
  'takeaway.dated': '{title}, {date}',
  'takeaway.licence': 'Licença: {licence}',
  'takeaway.inEnglish': 'Este texto ainda não está traduzido: está em inglês.',
  'takeaway.draft': 'Uma máquina traduziu este texto. Ainda ninguém que fale a língua o leu.',
  'takeaway.sources': 'Fontes: {sources}',
  'takeaway.from': 'De: {address}',
  'takeaway.keptBy':
    'O que já está preenchido é guardado neste aparelho por “{page}”. Aqui não se guarda nada se não marcar a caixa.',
}
