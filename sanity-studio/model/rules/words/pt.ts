import type { LanguageWords } from './language-words.ts'

/** Portuguese. “Cigano” is a name that communities give themselves. */
export const PT: LanguageWords = {
  not: String.raw`não|nem|nunca|jamais|sem|ninguém|nada|em vez de|evit\p{L}+|deixe de|errado`,
  calling: String.raw`lig(?:ue|ar|a|am|uem)|marque|marcar|telefon\p{L}+|número|linha|polícia|emergências?|perigo|urgente|atende|resposta|tel`,
  words: [
  ['insult', 'error', String.raw`putas?|vadias?`, 'uma pessoa que vende sexo'],
  [
    'insult',
    'error',
    String.raw`(?:[oa]s|d[oa]s|uns|umas|aos|às) ilegais|(?:i?migrantes?|trabalhador(?:es|as?)?|estrangeir[oa]s?) ilega(?:l|is)`,
    'pessoas sem papéis',
  ],
  ['insult', 'error', String.raw`monh[ée]s?|chinocas?`, 'a pessoa, pelo que faz'],
  [
    'insult',
    'error',
    String.raw`paneleiros?|maricas|viados?|sapatonas?|travecos?`,
    'uma pessoa gay ou trans, e só se importar',
  ],
  ['insult', 'error', String.raw`retardad[oa]s?|mongol[oó]ides?|aleijad[oa]s?`, 'uma pessoa com deficiência'],
  ['insult', 'warning', String.raw`(?:[oa]s?|uma?) deficientes?`, 'uma pessoa com deficiência'],
  ['avoid', 'error', String.raw`escrav[oa]s?(?: sexua(?:l|is))?`, 'pessoas exploradas'],
  [
    'avoid',
    'error',
    String.raw`prostituição infantil|crianças? prostitu(?:t|íd)[oa]s?`,
    'uma criança explorada sexualmente',
  ],
  ['avoid', 'warning', String.raw`prostitut[oa]s?|prostituição`, 'uma pessoa que vende sexo'],
    ['insult', 'warning', 'cigan[oa]s|drogad[oa]s|agarrad[oa]s? ao vício|toxicodependentes?|mendig[oa]s?|vagabund[oa]s?|mulher(?:es)? (?:da vida|de má vida|fáce?i[ls]|de vida fácil)|rameiras?|meretri(?:z|zes)|pretalhad[oa]s?|escumalha|gentalha|atrasad[oa]s? menta(?:l|is)|débe?i[ls] menta(?:l|is)|clandestin[oa]s?|zucas?|brazucas?', 'a pessoa, pelo que faz'],
    ['avoid', 'warning', String.raw`(?:resgat(?:ad[oa]s?|ar|ou|ámos|amos|aram|e)|salv(?:ad?[oa]s?|ámos|amos|ou|aram) (?:\p{L}+ ){0,2}(?:escrav|vítima|mulher|rapariga|pessoa|criança|menina)\p{L}*)`, 'ajudar, ou encontrar um lugar seguro'],
    ['blame', 'warning', '(?:a )?culpa (?:foi|é) (?:dela|dele|dele?s|da vítima|sua)|(?:pôs-se|meteu-se|meteram-se) (?:nisto|nisso)|(?:foi|era|é|tão|demasiado|por ser) (?:muito )?(?:ingénu|tol|crédul|burr)[oa]s?|pobres? (?:coitad[oa]s?|criaturas?|desgraçad[oa]s?)|coitadinh[oa]s?|escolh(?:eu|eram|em) (?:esta|essa|este tipo de) vida|presas? fáce?i[ls]|vidas? (?:destruída|arruinada|desfeita)s?', 'diga o que fez quem a explorou'],
    ['order', 'warning', String.raw`(?:sig(?:a|am|as|ue)|segui-l[oa]s?|seguir|persi(?:ga|ga-\p{L}+)|vigie)(?:-\p{L}+)? (?:(?:\p{L}+ )?(?:casal|homem|homens|mulher\p{L}*|hóspede\p{L}*|carro|carrinha|táxi|grupo|pessoa\p{L}*|raparig\p{L}+|suspeit\p{L}+|visitante\p{L}*|cliente\p{L}*)|até|pelo|pela|discretamente|de longe|de carro)`, 'lembre-se para onde foram e avise o seu responsável'],
    ['order', 'warning', '(?:revist(?:e|a|ar)|abr(?:a|ir)|vej(?:a) (?:dentro|o que (?:está|há) (?:dentro|n))|procur(?:e|ar) n|vascul(?:he|har)|inspeci?on(?:e|ar)|mex(?:a|er) n|remex(?:a|er) n|espreit(?:e|ar))(?:a|o|as|os)? ?(?:[ao]s? |d[ao]s? |em |n[ao]s? |sua |seu )?(?:malas?|sacos?|mochilas?|bagage(?:m|ns)|gavetas?|carteiras?|telemóve(?:l|is)|telefone|lixo|quartos?|pertences|bolsos?)', 'repare só no que se vê enquanto faz o seu trabalho'],
    ['order', 'warning', String.raw`(?:fotograf(?:e|ar|ou|aste)|film(?:e|ou|aste)|filmar|grav(?:e|ou|aste|ar)(?= (?:[ao]s? (?:conversa|pessoa|homem|casal|hóspede|mulher|som|voz)|tudo|com o))|(?:tir(?:e|ar|ou|aste)|faça|fez|fizeste)(?:-lhes?)? (?:uma |umas |um )?(?:fotos?|fotografias?|vídeos?|selfie))(?! (?:[ao]|d[ao]) (?:escala|horário|contrato|recibo))(?: (?:[ao]s?|à|às|ao|aos|d[aoe]s?|com|sem|e|discretamente|uma?|tudo)(?!\p{L}))`, 'escreva o que viu quando estiver a sós'],
    ['order', 'warning', '(?:publi(?:que|car)|partilh(?:e|ar|ou)|coloqu(?:e|ou)|pon(?:ha)|divulg(?:ue|ar)|envi(?:e|ar)|mand(?:e|ar))[^.!?]{0,60}(?:facebook|instagram|whatsapp|tiktok|redes|internet|grupo|chat)', 'diga só ao seu responsável, à linha de ajuda ou à polícia'],
    ['order', 'warning', String.raw`pergunt(?:e|ar|a|ou)(?:-lhes?)?(?: diretamente)? ?(?:[àa]o?s? [^.!?]{0,25})?(?:se|quant\p{L}+|quem) [^.!?]{0,30}(?:explor|vítima|tráfico|traficad|forçad|obrigad|prostit|homens)\p{L}*|interrog(?:ue|ar|a)(?:-\p{L}+)?`, 'pergunte só «Posso ajudar?»'],
    ['order', 'warning', String.raw`(?:promet(?:a|er|e)|garant(?:a|ir)|assegur(?:e|ar)|jur(?:e|ar))(?:-lhes?)?(?: [àa]o?s? \p{L}+)? (?:que|segurança|proteção|segredo|sigilo|anonimato|total|a)|(?:garantimos|prometemos) (?!nada)\p{L}+`, 'não prometa nada, e diga quem pode ajudar'],
    ['order', 'warning', String.raw`(?:esper(?:e|ar)|aguard(?:e|ar)) (?:até|por|que)[^.!?]{0,30}(?:provas?|certeza|cert[oa]|confirm\p{L}+)|(?:reún(?:a)|junt(?:e)|recolh(?:a)|procure|arranje) (?:\p{L}+ )?provas|primeiro as provas|só (?:ligue|avise|chame)[^.!?]{0,20}(?:quando|se|depois)[^.!?]{0,30}(?:provas?|certeza)|antes de ter (?:provas|a certeza)`, 'ligue logo: ninguém precisa de provas para falar'],
    ['order', 'warning', String.raw`(?:expuls(?:e|ar|a)|ponh(?:a) (?:fora|na rua)|mand(?:e) (?:embora|sair)|despej(?:e)|corra com)(?:-\p{L}+)? [^.!?]{0,40}|(?:é|são|será|serão) (?:logo |imediatamente )?(?:expuls|despej)\p{L}+|(?:hóspedes?|clientes?) suspeit\p{L}+ [^.!?]{0,30}(?:expuls|fora|rua|sair)\p{L}*`, 'deixe-os ficar, e pergunte à polícia ou à linha de ajuda'],
    ['order', 'warning', '(?:diga|avise|informe|conte) (?:ao?|o|a|à) (?:homem|acompanhante|patrão|chefe dela|companheiro|namorado|hóspede|suspeito|proxeneta)[^.!?]{0,15}(?:que|de|do|da)', 'não diga nada a quem acompanha a pessoa; avise o seu responsável'],
    ['order', 'warning', String.raw`(?:confront|enfrent)(?:e|a|em|ar)(?:-\p{L}+)?|exija (?:uma )?explica\p{L}+`, 'diga ao seu chefe ou ligue para a linha de ajuda'],
    ['order', 'warning', 'entr(?:e|ar) no quarto (?:sem|com|e)|(?:tire|arranque|recupere)(?:-lhe)? [^.!?]{0,15}passaportes?|(?:escut(?:e|ar)|ouça) (?:à|atrás da|pela) porta|(?:ligue|chame|avise) (?:para )?(?:o|a|os) (?:sef|aima|imigração|serviços de imigração)|esconda-[ao]|ofereça-lhe (?:dinheiro|a sua casa)|resolva (?:isso )?sozinh[oa]|faça-se passar por', 'diga ao seu chefe ou ligue para a linha de ajuda'],
    ['order', 'warning', String.raw`(?:seguiste|seguiu|revistaste|revistou|publicaste|publicou|esperaste|esperou|prometeste|gravaste|gravou|abriste|fotografaste|fotografou|filmaste|filmou) (?:[ao]s?|até|que|uma?|por)(?!\p{L})`, 'escreva o que viu e avise o seu responsável'],
  ],
}
