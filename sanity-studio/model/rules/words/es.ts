import type { LanguageWords } from './language-words.ts'

/** Spanish. “Gitano” is a name that communities give themselves. */
export const ES: LanguageWords = {
  not: String.raw`no|ni|nunca|jamás|sin|nadie|tampoco|nada|en vez de|en lugar de|evit\p{L}+|deje de|mal`,
  calling: String.raw`llam\p{L}+|marc\p{L}+|telefon\p{L}+|teléfonos?|números?|línea|policía|emergencias?|urgencias?|atiende|respuesta|tfno|tel`,
  words: [
  ['insult', 'error', String.raw`putas?|rameras?|furcias?`, 'una persona que vende sexo'],
  [
    'insult',
    'error',
    String.raw`(?:l[oa]s|un[oa]s) ilegales|(?:(?:in)?migrantes?|trabajador(?:es|as?)?|extranjer[oa]s?) ilegal(?:es)?`,
    'personas sin papeles',
  ],
  ['insult', 'error', String.raw`sudacas?|negratas?|espaldas? mojadas?`, 'la persona, por lo que hace'],
  ['insult', 'error', String.raw`maric(?:as?|ón|ones)|travelos?`, 'una persona gay o trans, y solo si importa'],
  [
    'insult',
    'error',
    String.raw`subnormal(?:es)?|retrasad[oa]s? mental(?:es)?|mongólic[oa]s?|tullid[oa]s?|lisiad[oa]s?`,
    'una persona con discapacidad',
  ],
  ['insult', 'error', String.raw`yonquis?|drogatas?`, 'una persona que consume drogas'],
  [
    'insult',
    'warning',
    String.raw`mor[oa]s?|minusválid[oa]s?|drogadict[oa]s?`,
    'la persona, por lo que hace; una persona con discapacidad',
  ],
  ['avoid', 'error', String.raw`esclav[oa]s?(?: sexual(?:es)?)?`, 'personas explotadas'],
  [
    'avoid',
    'error',
    String.raw`prostitución infantil|niñ[oa]s? prostitu(?:t|id)[oa]s?`,
    'un menor explotado sexualmente',
  ],
  ['avoid', 'warning', String.raw`prostitut[oa]s?|prostitución`, 'una persona que vende sexo'],
    ['insult', 'warning', String.raw`(?:l[oa]s|un[oa]s|est[oa]s|es[oa]s) sin papeles|l[oa]s gitan[oa]s (?:suelen|roban|mendig\p{L}+|siempre)`, 'personas que no tienen papeles; la persona, por lo que hace'],
    ['insult', 'warning', 'mujer(?:es)? (?:de la vida|de mala vida|fácil(?:es)?)|fulanas?|zorras?|golfas?|chaperos?|vagabund[oa]s?|indigentes?|locos? de atar|retrasad[oa]s?(?! en| con| de)|deficientes?(?: mentales)?|anormal(?:es)?|chin[oa]s? de mierda|negr[oa]s? de mierda|panchit[oa]s?|guiris?|chus?ma|gentuza|alcohólic[oa]s? perdid[oa]s?', 'la persona, por lo que hace'],
    ['avoid', 'warning', 'rescat(?:ad[oa]s?|ar|ó|amos|aron|e|en)', 'ayudar, o encontrar un lugar seguro'],
    ['blame', 'warning', String.raw`(?:la |su )?culpa (?:fue |es )?(?:suya|de la víctima)|(?:se lo|ell[oa] mism[oa] se lo) (?:buscó|ha buscado|merec\p{L}+)|por (?:su )?(?:ingenuidad|ingenu[oa]s?|codicia|tont[oa])|(?:era|fue|tan|demasiado) (?:muy )?(?:ingenu|tont|crédul)[oa]s?|pobres? (?:criaturas?|infeli(?:z|ces)|desgraciad[oa]s?|víctimas? indefensas?)|eligi(?:ó|eron) esa vida|presas? fáci(?:l|les)|vidas? (?:destrozada|rota|arruinada)s?`, 'di lo que hizo quien la explotó'],
    ['order', 'warning', String.raw`(?:s[íi]g(?:a|ue|an)(?:l[oae]s?)?|persi(?:ga|gue)\p{L}*|segu[ií]r(?:l[oae]s?| a)|vigil(?:e|a) a) ?(?:(?:a (?:la|el|los|las|una?|ese|esa|cualquier|todos|quien) \p{L}+|al? \p{L}+)|hasta|por|sin que|en coche|desde lejos|discretamente|el (?:coche|taxi)|la furgoneta)`, 'recuerda hacia dónde fueron y avisa a tu responsable'],
    ['order', 'warning', '(?:regist(?:re|ra|rar)|revis(?:e|a|ar)|abr(?:a|e|ir)|mir(?:e|a|ar) (?:en|dentro de)|rebusc(?:ue|a|ar)(?: en)?|busc(?:a|ar) en|busque en|inspeccion(?:e|a|ar)|hurg(?:ue|a|ar) en) (?:la|el|las|los|su|sus) (?:maletas?|bolsos?|bolsas?|equipajes?|mochilas?|cajones|cajón|armarios?|móvil(?:es)?|teléfonos?|cartera|pertenencias|papelera|basura|habitación)', 'fíjate solo en lo que se ve al hacer tu trabajo'],
    ['order', 'warning', String.raw`(?:fotograf(?:íe|ía|iar)|film(?:e|a|ar)|grab(?:e|a|ar)(?!do)|(?:saca|saque|haz|haga|toma|tome|sacar|hacer|tomar)(?:le|les)? (?:una |unas )?(?:fotos?|fotografías?|vídeos?|videos?)|(?:sacaste|hiciste|hizo|sacó|tomaste|tomó) (?:una )?(?:foto|fotografía)s?)(?! (?:del?|al|el) (?:horario|contrato|nómina))(?: (?:a|de|al|del|la|el|los|las|con|sin|en|desde|y|una|disimuladamente)(?!\p{L}))`, 'anota lo que viste cuando estés a solas'],
    ['order', 'warning', String.raw`(?:publi(?:que|ca|car)|comparta|comparte|compartir|suba|sube|subir|cuelg(?:ue|a)|difund(?:a|e|ir)|pon(?:ga)?|envía|envíe)\p{L}* [^.!?]{0,60}(?:facebook|instagram|whatsapp|tiktok|redes|internet|grupo|chat)`, 'dilo solo a tu responsable, a la línea de ayuda o a la policía'],
    ['order', 'warning', String.raw`pregúnt(?:ele|eles|ale|ales)(?!\p{L})[^.!?]{0,40}(?:oblig|explot|víctima|trata|fuerz|forz|prostit|trabaj|cuánt|papeles|pasa)\p{L}*|pregunt(?:e|a|ar) (?:a |al |si )[^.!?]{0,40}(?:oblig|explot|víctima|trata|fuerz|forz)\p{L}*|interrog(?:ue|a|ar)(?:l[oae]s?)? ?\p{L}*`, 'pregunta solo «¿Puedo ayudarte?»'],
    ['order', 'warning', String.raw`(?:promet(?:a|e|er)|promét\p{L}+|garanti(?:ce|za|zar)\p{L}*|garantíc\p{L}+|asegúr(?:ele|ale|eles)|jur(?:e|a|ar)(?:le)?|júr\p{L}+)(?: a [^.!?]{0,20})? (?:que|total|(?:la |su )?(?:seguridad|protección)|silencio|secreto|anonimato)|(?:garantizamos|prometemos) (?!nada)\p{L}+`, 'no prometas nada y di quién puede ayudar'],
    ['order', 'warning', String.raw`(?:esper(?:e|a|ar)|aguard(?:e|a|ar)) (?:a |hasta )(?:que )?[^.!?]{0,30}(?:pruebas?|segur[oa]s?|certeza|evidencias?|confirm\p{L}+)|(?:reún(?:a|e)|junt(?:e|a)|busque|busca|consiga|consigue) (?:\p{L}+ )?(?:pruebas|evidencias)|(?:primero|antes) las pruebas|solo (?:llame|llama|avise|avisa) (?:cuando|si) [^.!?]{0,30}(?:pruebas|segur[oa])`, 'llama enseguida: nadie necesita pruebas para hablar'],
    ['order', 'warning', String.raw`(?:ech(?:e|a|ar)|expuls(?:e|a|ar)|saqu(?:e|en)|desaloj(?:e|a|ar)) (?:a |al |del |de )[^.!?]{0,40}(?:hotel|huésped(?:es)?|client\p{L}+|hombre|mujer|pareja|grupo|habitación|personas?)|se (?:expulsará|echará|desalojará|echa|expulsa)(?:rán|n)? [^.!?]{0,60}|(?:huésped|cliente) sospechos\p{L} [^.!?]{0,20}(?:expulsad|echad)\p{L}`, 'deja que se queden y pregunta a la policía o a la línea de ayuda'],
    ['order', 'warning', '(?:dígale|dile|díga(?:le|les)|avise|avisa|inform(?:e|a)) (?:al? |a la )?(?:hombre|acompañante|jefe|pareja|novio|huésped|sospechoso|proxeneta)[^.!?]{0,20}(?:que|de)', 'no digas nada a quien la acompaña; avisa a tu responsable'],
    ['order', 'warning', 'enfrént(?:ate|ese|ense)(?: a| al| con)?|(?:enfrent|confront)(?:a|e|en|ar)(?:se|te)? (?:a|al|con)|confront(?:a|e|en)|encar(?:e|a) (?:a|al)|exíj(?:ale|ele)|exig(?:e|ir)le una explicación', 'díselo a tu jefe o llama a la línea de ayuda'],
    ['order', 'warning', String.raw`(?:entre|entra|entrar) (?:en|a) la habitación (?:sin|con la llave|y)|(?:quít|arrebát)\p{L}+ (?:el|los) pasaportes?|escuch(?:e|a|ar) (?:tras|detrás de|en|a través de) la puerta|llam(?:e|a) a (?:inmigración|extranjería)|ofré(?:zcale|cele) (?:dinero|tu casa|su casa)|(?:escónd|esconder)\p{L}*la en|actúe sol[oa]|ocúpese (?:usted )?mism[oa]|hágase pasar por`, 'díselo a tu jefe o llama a la línea de ayuda'],
  ],
}
