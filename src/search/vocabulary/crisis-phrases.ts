/*
 * Phrases that people type who need help now, by language. All languages count on every page, because a frightened person types
 * her own. Phrases are separated by slashes or lines, words by blanks. 112 is written for every emergency number, and
 * articles are left out, as in the query (src/search/query/crisis.ts). No native speaker has read those of other languages yet.
 */

/** Phrases that mean a crisis anywhere in a query. */
const PHRASES: Readonly<Record<string, string>> = {
  en: `pulled into / dragged into / dragged her / pulled her into / dragged him /
    has a gun / got a gun / has gun / outside my door / blocking the door / wont let me leave the room / cant talk / locked me in / they locked us / dont know where i am / by the throat / call police /
    help me / need help / help now / save me / emergency / urgent / danger / not safe / feel unsafe / ambulance
    call police / phone police / ring police / get police / need police / police now / call cops
    call 112 / phone 112 / ring 112 / dial 112 / nine nine nine / nine one one / one one two / triple nine / triple zero
    kill me / kills me / will kill / going to kill / gonna kill / attack / attacked / stab / stabbed / stabbing
    hit me / hits me / hitting me / beat me / beats me / beating me / hurt me / hurts me / hurting me / being hurt
    rape / raped / raping / knife / gun / bleeding / kidnapped`,
  es: `la metieron a rastras / la arrastraron / la arrastro / a la fuerza a una habitacion /
    tiene un arma / tiene pistola / no puedo hablar / no se donde estoy / no me deja salir de la habitacion / esta afuera / nos tienen / me encerraron /
    ayudame / ayudenme / necesito ayuda / socorro / auxilio / emergencia / urgente / peligro / ambulancia
    llamar a la policia / llama a la policia / llame a la policia / llamen a la policia / llamar 112 / llama 112
    llamar al 112 / llama al 112 / llame al 112 / llamen al 112 / me va a matar / me van a matar / me quiere matar
    me quieren matar / me mata / matarme / me pega / me pegan / me pego / me esta pegando / me estan pegando
    me golpea / me golpean / me golpeo / me esta golpeando / me ataca / me atacan / me ataco / me esta atacando
    me hace daño / me hacen daño / me viola / me violan / me violo / me violaron / fui violada / apuñalo
    cuchillo / navaja / pistola / sangrando / salvame / salvenme / secuestrada / secuestrado / me secuestraron
    me tienen encerrada / me tienen encerrado / estoy encerrada / estoy encerrado / estoy herida / estoy herido`,
  pt: `arrastaram na / arrastou a / arrastada para /
    tem uma arma / nao posso falar / nao sei onde estou / nao me deixa sair do quarto / estou trancada / trancaram nos / me trancaram / esta la fora /
    me ajude / me ajuda / ajuda me / ajudem me / preciso de ajuda / socorro / emergencia / urgente / perigo
    chamar a policia / chame a policia / chama a policia / ligar 112 / ligue 112 / liga 112
    chamem a policia / liguem 112 / ligar para 112 / ligue para 112 / liga para 112 / liga para o 112
    vai me matar / vao me matar / quer me matar / vai matar me / vao matar me / quer matar me
    me bateu / me bate / me batem / me bateram / bateu me / bate me / batem me / bateram me / esta me batendo / esta a bater me
    me atacou / atacou me / me agrediu / agrediu me / me machuca / me machucou / magoou me
    estupro / me estuprou / fui estuprada / violou me / fui violada / esfaqueou / com uma faca / pistola / a sangrar / sangrando
    me salve / me salvem / salvem me / raptada / raptado / sequestrada / sequestrado / fui raptada
    estou trancada / estou trancado / me trancaram / trancaram me / estou ferida / estou ferido / ambulancia`,
  pl: `wciagnal ja / wciagneli ja / zaciagnal ja do /
    ma bron / ma noz / nie moge mowic / nie wiem gdzie jestem / nie wypuszcza mnie z pokoju / stoi pod drzwiami / zamkneli nas / zajebie / zamordowac /
    pomoz mi / pomozcie / potrzebuje pomocy / ratunku / pilne / niebezpieczenstwo / karetka
    wezwac policje / wezwij policje / dzwon na policje / zadzwon na policje / dzwon 112 / zadzwon 112
    dzwon na 112 / zadzwon na 112 / zabije mnie / bije mnie / uderzyl mnie / zgwalcil
    pomozcie mi / pomocy szybko / ratujcie / wezwijcie policje / potrzebuje policji / zabija mnie / chce mnie zabic
    bija mnie / mnie bija / mnie bije / pobil mnie / pobili mnie / gwalt / gwalci / krwawie / porwali mnie / napadli mnie
    zamkneli mnie / zamknal mnie / boje sie o zycie`,
  ro: `a tras o in / au tras o in / trasa in camera / a tarat o /
    are pistol / are cutit / are un cutit / nu pot vorbi / nu stiu unde sunt / nu ma lasa sa ies din camera / e la usa / m a incuiat / ne au incuiat / sa ma taie /
    ajutati ma / ajuta ma / ajutati ne / am nevoie de ajutor / vreau ajutor / cer ajutor / dati mi ajutor / ajutor acum
    salvati ma / salveaza ma / scapati ma / urgenta / urgent / pericol / nu sunt in siguranta / ambulanta
    chemati politia / cheama politia / chem politia / suna politia / sunati politia / sun politia / suna politie
    sunati politie / sun politie / am nevoie de politie / suna 112 / sunati 112 / sun 112 / apelati 112
    ma omoara / sa ma omoare / ma ucide / sa ma ucida / ma ataca / m-a atacat / m-a injunghiat / cutit / pistol
    ma bate / m-a batut / ma loveste / m-a lovit / imi face rau / sangerez / viol / ma violeaza / m-a violat
    m-a rapit / m-au rapit`,
  uk: `затягнув її / затягли її / затягнули в /
    має зброю / в нього ніж / у нього ніж / пістолет / не можу говорити / не знаю де я / не випускає з кімнати / не випускає з номера / стоїть під дверима / нас замкнули / мене замкнули / бьет меня / меня бьют / меня бьет / убьет меня / у него нож / не могу говорить /
    допоможіть / допоможи мені / на допомогу / рятуйте / врятуйте / терміново / небезпека / небезпеці
    викликати поліцію / викличте поліцію / подзвоніть 112 / вб'є мене / б'є мене / мене б'є / мене вдарив / зґвалтував
    потрібна допомога / потрібна поліція / подзвоніть в поліцію / виклик поліції / викличте швидку / швидка допомога
    подзвоніть на 112 / дзвонити 112 / врятуй / рятуй / мене б'ють / б'ють мене / побив мене / мене побили / мене вб'ють
    хоче мене вбити / зґвалтували / ґвалтує / викрали мене / мене викрали / мене замкнули / замкнули мене / спливаю кров'ю`,
  ar: `سحبها الي / يسحبها / جرها الي / سحبوها /
    معه سلاح / معاه سلاح / معه سكين / معاه سكينه / ما اقدر احكي / مش قادر اتكلم / ما بعرف وين / مش عارف انا فين / واقف ورا الباب / ورا الباب / حابسيني / حابسني / حابسينا / قفلوا علي / قفل علي الباب /
    النجدة / ساعدوني / ساعدني / انقذوني / انقذني / الحقوني / الحقني / اغيثوني / طوارئ / خطر / اسعاف / انزف / ينزف
    احتاج مساعدة / احتاج الى مساعدة / احتاج المساعدة / محتاج مساعدة / محتاجة مساعدة / بحاجة الى مساعدة / بدي مساعدة
    سيقتلني / سيقتلونني / يقتلني / بيقتلني / هيقتلني / رح يقتلني / راح يقتلني / سيقتلها / يهددني بالقتل / سكين / مسدس
    يضربني / بيضربني / ضربني / يضربونني / يضربوني / ضربوني / هاجمني / طعنني / اغتصبني / اغتصبوني / اغتصاب
    خطفني / خطفوني / مخطوفة / مخطوف / حبسني / حبسوني / محبوسة / محبوس / اتصل بالشرطة / اتصلوا بالشرطة
    اطلب الشرطة / اطلبوا الشرطة / كلموا الشرطة / الشرطة الان / الشرطة بسرعة / اتصل 112 / اتصل ب 112 / اتصلوا ب 112`,
  zh: `拖进房 / 拉进房 / 拽进 /
    有刀 / 有枪 / 拿着刀 / 不能说话 / 不知道在哪 / 不让我出房间 / 堵在门口 / 在门外 / 把我锁 / 锁在房 /
    救命 / 救我 / 快救 / 求救 / 帮帮我 / 救救我 / 需要帮助 / 紧急 / 报警 / 叫警察 / 警察快来 / 危险 / 不安全 / 救护车
    杀我 / 杀了我 / 要杀人 / 捅我 / 砍我 / 他打我 / 在打我 / 老板打我 / 老公打我 / 打死我 / 被打了 / 伤害我 / 强奸 / 强暴
    流血 / 绑架 / 被关起来 / 被锁在 / 有刀 / 有枪 / 打 112 / 拨 112 / 拨打 112
    幫幫我 / 需要幫助 / 緊急 / 報警 / 危險 / 救護車 / 殺我 / 殺了我 / 強姦 / 強暴 / 綁架`,
  // Ukrainian and Arabic in Latin letters, and cries for help in languages in which the hub is not written.
  others: `au secours / aidez moi / помогите / спасите / cứu tôi / cứu với / बचाओ / saklolo / imdat
    dopomozhit / ryatuyte / riatuite / sa3duni / sa3edni / enqezouni`,
}

/** Words that mean a crisis where the query has no others but filler words: “help with training” is none. */
const STANDALONE = `help hlp halp sos police 112 cops unsafe ayuda policia ajuda pomoc pomocy policja politia допомога поліція
  الشرطة شرطة مساعدة نجدة 警察 帮助 hilfe aiuto
  ajutor
  幫助 求助`

/** Words beside a standalone term that do not change its meaning. */
const FILLERS = `please pls plz now me us him her i we someone somebody anyone here quick quickly call phone ring dial
  por favor ahora agora te rog acum prosze teraz зараз الان من فضلك
  szybko будь ласка швидко
  va repede`

/** Ordinary words at edit distance 1 from one of the above, which are therefore no misspelling of it. */
const FALSE_FRIENDS = `attach attached policy polite politic politica dancer dander breeding blending rating racing raking
  raving emergence autor ambulante stabled swabbed الجده الشرط مساعد
  الشركه شركه مخطوبه مسدد`

const phrasesIn = (text: string) => text.split(/\s*[/\n]\s*/)
const wordsIn = (text: string) => text.split(/\s+/)

export const crisisPhrases: readonly string[] = Object.values(PHRASES).flatMap(phrasesIn)
export const standaloneTerms: readonly string[] = wordsIn(STANDALONE)
export const fillerWords: readonly string[] = wordsIn(FILLERS)
export const falseFriends: readonly string[] = wordsIn(FALSE_FRIENDS)
