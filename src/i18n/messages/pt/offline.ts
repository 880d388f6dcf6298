import type { offline as english } from '../en/offline.ts'
import type { Translated } from '../translated.ts'

/** Keeping the hub on a phone, in Portuguese: a machine's draft; no native speaker has checked it yet. */
export const offline: Translated<typeof english> = {
  'offline.title': 'Guardar para quando não há rede',
  'offline.description': 'Guarde neste telefone a quem ligar, a sua função e os seus direitos, para lugares sem rede.',
  'offline.lead': 'Sem rede na cave ou no caminho? Guarde as páginas principais neste telefone. Abrem sem rede.',
  'offline.what':
    'Ficam guardados: “Agir agora”, linhas de apoio, “É o seu caso?”, os seus direitos, o que fazer, sinais, “Mostre este ecrã”, a pesquisa e a sua função.',
  'offline.safe':
    'Alguém verifica o seu telefone? Então não guarde. Qualquer pessoa que abra este navegador pode encontrar.',
  'offline.withoutScript': 'Isto precisa de JavaScript. Sem ele, imprima o cartão de bolso da sua função.',
  'offline.cannot': 'Este navegador não consegue guardar páginas. Pode ser uma janela privada.',
  'offline.languages': 'Línguas: uma ou mais',
  'offline.job': 'A sua função',
  'offline.noJob': 'Nenhuma função',
  'offline.papers':
    'Também para quem está de serviço à direção: as primeiras 24 horas, o cartão da noite, o registo de incidentes, o protocolo de comunicação, a conversa de dez minutos',
  'offline.country': 'O seu país',
  'offline.size': 'Para descarregar: {n} KB.',
  'offline.nothingNew': 'Nada de novo para descarregar.',
  'offline.sizeUnknown': 'Não conseguimos chegar ao site agora. Tente de novo quando tiver rede.',
  'offline.keep': 'Guardar neste telefone',
  'offline.progress': '{n} de {all}',
  'offline.kept': 'Guardado neste telefone: a cópia de {date}.',
  'offline.keptOld': 'Guardado neste telefone: a cópia de {date}. É antiga. Os números podem ter mudado.',
  'offline.done': 'Pronto. Pode abrir estas páginas sem rede.',
  'offline.cut': 'A ligação foi cortada. Tente de novo: continua onde parou.',
  'offline.full': 'Este telefone não tem espaço para isto. O que já estava guardado fica como está.',
  'offline.update': 'Atualizar agora',
  'offline.remove': 'Apagar deste telefone',
  'offline.removed':
    'Apagado. Agora não há nada deste site guardado aqui. Há um ícone no ecrã inicial? Retire-o à mão.',
  'offline.install': 'Um ícone no ecrã inicial',
  'offline.installText':
    'Escolha o nome e a imagem que os outros veem ali. O que abre continua a ser este site. Retire-o como qualquer aplicação.',
  'offline.installName': 'Nome do ícone',
  'offline.installHow': 'Depois abra o menu deste navegador e escolha “Adicionar ao ecrã inicial” ou “Instalar”.',
  'offline.installNow': 'Adicionar o ícone',
  'offline.notes': 'Notas',
  'offline.notesHint': 'Escreva aqui',
  'offline.copyOf': 'Sem ligação. Esta página é a cópia de {date}.',
  'offline.oldCopyOf': 'Sem ligação. Esta página é uma cópia antiga, de {date}. Os números podem ter mudado.',
  'offline.notKept': 'Esta página não está guardada neste telefone',
  'offline.resultNotKept': 'não guardado neste telefone',
  'offline.notKeptText': 'Não há ligação. Estas páginas funcionam sem ela:',
  'offline.jobLink': 'Guardar esta página para quando não há rede',
}
