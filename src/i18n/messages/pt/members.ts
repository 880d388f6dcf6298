import type { members as english } from '../en/members.ts'
import type { Translated } from '../translated.ts'

/** The pages of organisations, in Portuguese: a machine's draft; no native speaker has checked it yet. */
export const members: Translated<typeof english> = {
  'member.member': 'Indicada como membro em 2016–17',
  'member.supporter': 'Indicada como apoiante em 2016–17',
  'member.members': 'Membros da rede',
  'member.membersText':
    'Quem pertence à Stop Slavery Hotel Industry Network, segundo as nossas fontes, e por que responde cada um. As fontes são de cerca de 2016 a 2018. Desde então ninguém confirmou a lista.',
  'member.supporters': 'Apoiantes',
  'member.glance': 'Num relance',
  'member.kind': 'Tipo',
  'member.inNetwork': 'Na rede',
  'member.answersFor': 'Por que responde',
  'member.roleUnknown': 'As nossas fontes não dizem se como marca, proprietária ou operadora.',
  'member.workedWith': 'Trabalhou com',
  'member.openSite': 'Abrir o site deles',
  'member.contributed': 'Contribuiu com',
  'member.endorsed': 'Apoiou',
  'member.adapted': 'Com base no seu trabalho',
  'member.runs': 'Dirige ou dirigiu',
  'member.partOf': 'Participa em',
  'member.named': 'Referida em',
  'member.onPage': 'Nesta página',
  'member.limits': 'Limites',
  'member.dates': 'As datas são das fontes, não desta página.',
  'member.membershipLimit': 'Que pertence à rede é o que as fontes diziam na sua data.',
  'member.unread': 'Ninguém de {name} leu ainda esta página.',
  'organisation.endorsements': { one: 'apoia {n} recurso', many: 'apoia {n} de recursos', other: 'apoia {n} recursos' },
  'propose.title': 'Algo está errado ou falta?',
  'propose.text':
    'Escreva à redação. O que se abre indica esta página e a sua versão. Nada é enviado antes de o enviar.',
  'propose.yours': 'É desta organização?',
  'propose.yoursText': 'Envie-nos um recurso novo ou corrija um facto. Um editor lê antes de publicar.',
  'propose.button': 'Propor ou corrigir',
  'propose.subject': 'Propor ou corrigir: {title}',
  'propose.page': 'Página: {title}',
  'propose.address': 'Endereço: {address}',
  'propose.version': 'Versão: {version}',
  'propose.what': 'O que está errado ou o que propõe?',
  'propose.source': 'Onde se diz isso? A página ou o documento e a data:',
  'propose.care': 'Por favor, não escreva o nome de uma pessoa em risco.',
}
