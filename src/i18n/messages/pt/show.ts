import type { show as english } from '../en/show.ts'
import type { Translated } from '../translated.ts'

/** “Show this screen”, in Portuguese: a machine's draft; no native speaker has checked it yet. */
export const show: Translated<typeof english> = {
  'show.title': 'Mostre este ecrã',
  'show.description': 'Frases para mostrar a alguém que não fala a sua língua: “Preciso de ajuda”.',
  'show.lead': 'Escolha uma frase. Estenda o telefone, para que a outra pessoa a possa ler.',
  'show.private': 'Nada é guardado. Nada é enviado.',
  'show.yours': 'A sua língua',
  'show.theirs': 'Língua da outra pessoa',
  'show.open': 'Mostrar em grande',
  'show.swap': 'Trocar as duas línguas',
  'show.close': 'Fechar',
  'show.previous': 'Voltar',
  'show.next': 'Seguinte',
  'show.place': '{n} de {all}',
  'show.drafts':
    'Uma máquina escreveu estas frases. Ainda ninguém que fale a língua as leu nestas línguas: {languages}.',
  'show.link': 'Não consegue dizer? Mostre este ecrã a alguém.',
}
