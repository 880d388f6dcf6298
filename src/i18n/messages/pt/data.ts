import type { data as english } from '../en/data.ts'
import type { Translated } from '../translated.ts'

/**
 * The page about the open data, and the block of signs for other websites, in Portuguese: a machine's draft; no native
 * speaker has checked it yet.
 */
export const data: Translated<typeof english> = {
  'data.title': 'Dados abertos',
  'data.description':
    'O que o site sabe, em ficheiros para a sua aplicação, o seu site ou diretório: JSON, CSV e HSDS.',
  'data.lead': 'Use o que o site sabe na sua aplicação, no seu site ou diretório. É gratuito.',
  'data.licence':
    'Os nossos textos são CC BY 4.0: indique o nome do site e uma ligação. Os factos, como números e nomes de leis, não pertencem a ninguém.',
  'data.unconfirmed':
    'Ainda ninguém confirmou muitos destes factos. Cada registo indica as suas fontes e as datas delas. Antes de passar um número a alguém, veja a página de quem o atende.',
  'data.tables': 'As tabelas',
  'data.records': { one: '{n} registo', other: '{n} registos' },
  'data.changed': 'alterado em {date}',
  'data.duties': 'Deveres, um por linha',
  'data.schema': 'Esquema',
  'data.all': 'Todas as tabelas numa lista para programas',
  'data.hsds': 'Para diretórios de serviços',
  'data.hsdsText':
    'Linhas de apoio e organizações na forma HSDS 3 (Open Referral). “assured_date” é o dia em que uma pessoa verificou a linha. Não está lá enquanto ninguém o fizer.',
  'data.services': 'Linhas de apoio como serviços',
  'data.organizations': 'Organizações',
  'data.try': 'Experimente',
  'data.tryText': 'Guarde estas linhas como example.mjs. Mostram as linhas de apoio de um país.',
  'data.know': 'É bom saber',
  'data.ids':
    'Os identificadores não mudam. “dateModified” é o dia da última alteração. Um ficheiro só muda quando muda o seu conteúdo.',
  'data.languages':
    'Os textos estão por língua: “en”, “pl” e assim por diante. “translations” diz quais são um rascunho de máquina, quem verificou as outras e quando, e desde quando o inglês é outro.',
  'data.csv':
    'Nos ficheiros CSV há um apóstrofo antes de uma célula que uma folha de cálculo tomaria por fórmula, como +44.',
  'data.left':
    'Não estão nos dados: rascunhos, o que está retido e o texto completo de guias e documentos. Para esses há a ligação.',
  'data.signs': 'Reconheça os sinais',
  'data.embed': 'Os sinais no seu próprio site',
  'data.embedText': 'Seis sinais, o que mais podem ser e a quem ligar. Sem script, sem cookies.',
  'data.embedFrame': 'Como moldura. Mantém-se atual, e os navegadores dos seus visitantes pedem-na ao site.',
  'data.embedCopy': 'Como cópia. Ninguém pede nada ao site. Veja uma vez por mês se os números mudaram.',
  'data.embedSee': 'Ver o bloco',
  'data.embedDont': 'Não confronte ninguém. Não reviste nem siga ninguém.',
  'data.embedDate': 'Números à data de {date}. Podem mudar: veja-os no site.',
  'data.embedMore': 'Mais sinais e de onde vêm: {name}',
}
