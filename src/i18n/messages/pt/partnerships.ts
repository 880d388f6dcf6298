import type { partnerships as english } from '../en/partnerships.ts'
import type { Translated } from '../translated.ts'

/** What the pages of local partnerships and national routes say, in Portuguese: a machine's draft; no native speaker has checked it yet. */
export const partnerships: Translated<typeof english> = {
  'partnerships.title': 'Parcerias locais',
  'partnerships.description':
    'Polícia, autarquias, associações e empresas que trabalham juntas numa zona, e o caminho de uma preocupação até à ajuda.',
  'partnerships.find': 'Encontre a sua',
  'partnerships.findLabel': 'Condado, cidade ou primeira parte do código postal',
  'partnerships.findHint': 'Por exemplo, Lancashire, Stevenage ou AL1. O que escreve fica neste dispositivo.',
  'partnerships.matches': { one: '{n} parceria para {place}.', other: '{n} parcerias para {place}.' },
  'partnerships.unknownPostcode':
    'Não temos os códigos postais da maioria das zonas, por isso pode haver uma parceria para {place}. Escreva o condado ou a cidade grande mais próxima, ou veja a lista.',
  'partnerships.unknownPlace':
    '«{place}» não está na nossa lista. Mesmo assim pode haver uma parceria: a lista não está completa. Tente o condado ou veja a lista. A via nacional funciona em todo o lado.',
  'partnerships.districts': 'Distritos postais',
  'partnerships.noDistricts': 'Ainda não temos os distritos postais desta zona.',
  'partnerships.notComplete':
    'Esta lista não está completa e nenhuma parceria a confirmou. Onde falta a sua, funciona a via nacional.',
  'partnerships.routes': 'A via nacional',
  'partnerships.start': 'Criar uma parceria ou entrar numa',
  'partnership.summary':
    'Quem trabalha em conjunto contra o tráfico em {area}, como entra um hotel e o caminho de uma preocupação até à ajuda.',
  'partnership.path': 'De uma preocupação até à ajuda',
  'partnership.noPath': 'Nenhuma fonte mostra aqui um caminho próprio. Siga a via nacional.',
  'partnership.beside': 'A via nacional',
  'partnership.cannot':
    'Só as entidades autorizadas (first responders) podem encaminhar uma pessoa para a ajuda oficial. Um hotel não pode.',
  'partnership.wholeRoute': 'Toda a via, passo a passo',
  'partnership.about': 'Sobre a parceria',
  'partnership.since': 'Desde',
  'partnership.runs': 'Quem a dirige',
  'partnership.meets': 'Quando se reúne',
  'partnership.notKnown': 'Não se sabe: nenhuma fonte o diz.',
  'partnership.work': 'O que faz',
  'partnership.members': 'Quem participa',
  'partnership.noMembers': 'Nenhuma fonte os nomeia.',
  'partnership.roles': 'Funções',
  'partnership.joins': 'Como entra um hotel',
  'partnership.joinsUnknown': 'Por confirmar: nenhuma página que vimos diz como entra um hotel.',
  'partnership.contacts': 'Endereços oficiais',
  'partnership.training': 'Formação',
  'partnership.campaigns': 'Campanhas',
  'partnership.figures': 'Números e as suas datas',
  'partnership.number': 'Número',
  'partnership.counted': 'O que se contou',
  'partnership.asOf': 'À data de',
  'partnership.unconfirmed': 'O que ninguém confirmou',
  'partnership.others': 'Outras zonas',
  'partnership.all': 'Todas as parcerias locais',
  'route.summary':
    'De uma preocupação até à ajuda oficial: quem pode encaminhar, quem decide, quem apoia e durante quanto tempo.',
  'route.steps': 'Passo a passo',
  'route.places': 'Em cada parte do país',
  'route.decides': 'Quem decide',
  'route.days': 'Quanto tempo dura o apoio',
  'route.supportBy': 'Quem apoia os adultos',
  'route.differs': 'O que é diferente aqui',
  'route.responders': 'First responders: quem pode encaminhar',
  'route.respondersLead':
    'Só estas entidades podem encaminhar uma pessoa para a ajuda oficial. Um hotel não é uma delas.',
  'route.public': 'Polícia e entidades públicas',
  'route.charities': 'Associações de solidariedade',
  'organisation.partnerships': 'Parcerias locais e vias',
  'organisation.partOf': { one: 'parte de {n} parceria ou via', other: 'parte de {n} parcerias ou vias' },
  'type.partnership': 'Parceria local',
  'type.referralRoute': 'Via nacional',
}
