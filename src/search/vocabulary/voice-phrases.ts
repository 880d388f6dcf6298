/*
 * What people type that tells who they are, who else it is about, and what is harmless: it changes which card is shown. Written
 * as in need-phrases.ts. No native speaker has read the phrases of other languages than English yet.
 */

/** Somebody says that she is a guest of a hotel: then nobody at work can be her way to help. */
export const GUEST_VOICE = `at breakfast / at dinner / back from / a review / our waiter / the waiter said / the waiter told / we were in / we gave a tip / i tipped / the masseuse / at the spa / my massage / i just wanted / i paid for / our suite / room next door / next door is / girl next door / the next room / next to mine / en el desayuno / desayunando / el camarero dijo / el camarero nos / el botones / le di propina / en el spa / mi masaje / en la habitacion de al lado / la habitacion de al lado / la chica de al lado / al lado de mi / hospede / me hospede / solo cliente / nos conto / volvimos de / estabamos en / no pequeno almoco / ao pequeno almoco / no cafe da manha / o garcom contou / o garcom disse / o empregado de mesa / na massagem / no spa / a minha massagem / no quarto ao lado / o quarto ao lado / ao lado do meu / so queria relaxar / sou so cliente / voltamos de / estivemos em / estamos de ferias / dei gorjeta / na sniadaniu / przy sniadaniu / kelner mowil / kelner powiedzial / na masazu / moj masaz / w spa / pokoj obok / pokoju obok / obok naszego / obok mojego / obok jest / bylismy w / wrocilem / wrocilam / wrocilismy / dalem napiwek / spie naprzeciwko / la micul dejun / chelnerul a zis / chelnerul ne / la masaj / masajul meu / la spa / camera de alaturi / camera alaturata / langa camera / am plecat ieri / ne am intors / am fost in / sunt doar client / am dat bacsis / на сніданку / за сніданком / офіціант казав / офіціант сказав / на масаж* / масажистка / мій масаж / в спа / сусідньому номері / сусідній номер / поруч з нашим / були в / повернулись / повернулися / дали чайові / за завтраком / официант сказал / соседнем номере / вернулись / في الفطور / عالفطور / وقت الفطور / الجرسون قال / قال الجرسون / بالمساج / في المساج / عند المساج / في السبا / الغرفه اللي جنبي / جنب غرفتي / قبال غرفتي / قدام غرفتي / اللي جنبي / رجعنا من / كنا في / عطيناه بقشيش / مجرد زبون / 吃早餐 / 早餐时 / 服务生说 / 服务员跟我说 / 按摩师 / 我的按摩 / 隔壁的 / 对面房间 / 我房间旁 / 我只是来 / 我只是去 / 我住客 / 我是住 / 给小费 / 从旅
  im a guest / i am a guest / im guest / i am guest / guest here / as a guest / we are guests / were guests / hotel guest and / im staying
  i am staying / we are staying / were staying / staying here / staying at / staying in / on holiday / our holiday / my holiday / on vacation / my vacation
  in my hotel / our hotel / my hotel room / next to our room / next to my room / cleans my room / cleaned my room / cleaned our / cleans our / customer here
  im visiting / only visiting / i stayed / we stayed / i checked in / we checked in / we booked / i booked / ahead of us / back from / the maid / our waiter
  not staff / my wife and i / tourist here / im a tourist / our trip / my trip / business trip / my room cleaner / told us
  soy huesped / soy cliente / soy clienta / como huesped / somos huespedes / estoy alojad* / estamos alojad* / me alojo / nos alojamos / de vacaciones / mis vacaciones
  nuestras vacaciones / mi habitacion de hotel / limpia mi habitacion / limpia nuestra / me hospedo / nos hospedamos / estoy hospedad* / soy turista / no soy emplead*
  sou hospede / sou cliente / como hospede / somos hospedes / estou hospedad* / estamos hospedad* / hospedad* aqui / de ferias / nas ferias / minhas ferias / nossas ferias
  limpa o meu quarto / limpa o nosso / o meu quarto de hotel / sou turista / fiquei hospedad* / nao trabalho aqui
  jestem gosciem / jestesmy goscmi / jako gosc / nocuje w / nocujemy / zatrzymal* sie w / zatrzymalismy / na wakacjach / na urlopie / nasze wakacje / moje wakacje
  sprzata moj pokoj / sprzata nasz pokoj / jestem turyst* / moj pokoj hotelowy / nie pracuje tu
  sunt client* / sunt oaspete / suntem oaspeti / suntem clienti / sunt cazat* / suntem cazati / cazati la / cazat* la / in vacanta / in concediu / vacanta noastra
  face curat la noi / face camera noastra / camera mea de hotel / sunt turist* / ca oaspete / ca client / stam la hotel / nu lucrez aici
  я гість / я гостя / ми гості / як гість / як гостя / живу в готелі / живемо в готелі / зупинилась / зупинилися / зупинився / зупинилася / у відпустці / на відпочинку / відпочиваємо
  прибирає мій номер / прибирає наш номер / прибирає у нас / я турист* / наш готель / ми постояльці / я постоял*
  я гость / мы гости / живу в отеле / живем в отеле / остановил* в / в отпуске / на отдыхе / отдыхаем / убирает наш номер / убирает мой номер
  انا نزيل / انا نزيله / انا ضيف / انا ضيفه / احنا ضيوف / نحن ضيوف / نحن نزلاء / كنزيل / نازل في فندق / نازله في / نازلين في / مقيم في الفندق / في اجازه / في عطله / اجازتنا / عطلتنا
  ساكن في الفندق / بتنظف غرفتي / تنظف غرفتي / ينظف غرفتي / غرفتنا / انا سايح / سياح / زبون هنا
  我是客人 / 我是住客 / 我是房客 / 作为客人 / 我们是客人 / 我住在 / 我们住在 / 我入住 / 我们入住 / 住酒店 / 度假 / 旅游 / 旅行 / 打扫我房间 / 打扫我们房间 / 打扫我的房间 / 隔壁房间 / 我是游客 / 出差`

/** Somebody says what her work at a hotel is, and writes about another. */
export const STAFF_VOICE = `as gm / as manager / i am manager / im the manager / i manage / i run the hotel / i am receptionist / im receptionist / receptionist here / reception here
  housekeeper here / porter here / night porter / i work reception / i work at reception / my colleague / my coworker / my workmate / one of our / one of my / our new / the new
  soy gobernanta / soy recepcionista / soy gerente / soy director* / llevo la direccion / trabajo en recepcion / mi companer* / una companer* / un companer* / el chico nuevo / la chica nueva
  sou rececionista / sou recepcionista / sou governanta / sou gerente / sou diretor* / dirijo / giro o hotel / a minha colega / o meu colega / minha colega / meu colega / o rapaz novo / a rapariga nova
  jestem recepcjonist* / jestem kierownik* / jestem dyrektor* / prowadze hotel / kieruje hotelem / moja kolezanka / kolezanka z / moj kolega / kolega z / nowy chlopak / nowa dziewczyna / naszym chlopakom
  sunt receptioner* / sunt guvernanta / sunt manager / sunt director / conduc hotelul / administrez / colega mea / colegul meu / o colega / un coleg / baiatul nou / fata noua
  я рецепціоніст* / я адміністратор* / я покоївка і / я керую / я директор / я менеджер / моя колега / мій колега / напарниц* / новий хлопець / нова дівчина / в нас / у нас
  я администратор* / я директор / моя коллега / мой коллега / новый парень / новая девушка
  انا موظف استقبال / انا موظفه استقبال / انا ريسبشن / انا مدير / انا مديره / ادير / زميلتي / زميلي / صاحبتي بالشغل / ولد جديد / بنت جديده
  我是前台 / 我是总经理 / 我是经理 / 我是领班 / 我是主管 / 我管理 / 我经营 / 我同事 / 我们同事 / 新来的 / 做房务`

/** Sayings and things in which nobody is hurt: they are left out before a sentence is read. */
export const HARMLESS = `kill* time / killing me softly / feet killing / feet are killing me / back is killing me / commute is killing me / is killing me any / could murder / could kill for / dying for / died laughing
  dead slow / dead tired / dead battery / beat the queue / hit by a delay / locked out / locked myself out / panic bar / gun range / glue gun / nail gun / staple gun / knife sharpen* / knife block
  suicide prevention / rape alarm / oilseed rape / first aid / fire drill / shot glass* / shots / soup kitchen / slaving away / travel agent / air raid
  matar el tiempo / matando el tiempo / turno me mata / me mata la espalda / me matan los pies / pistola de silicona / primeros auxilios / prevencion del suicidio / fuera de la habitacion / encerrado fuera
  matar o tempo / matar tempo / os pes matam / pistola de cola / primeiros socorros / prevencao do suicidio / trancado fora / trancada fora / fora do quarto
  zabic czas / zabijam czas / zabic nude / nogi mnie zabija* / pistolet do kleju / pierwsza pomoc / pierwszej pomocy / dla bezdomnych / zapobiegani* samoboj* / przeciwpozar*
  omor timpul / omoara picioarele / ma omoara spatele / pistol de lipit / prim ajutor / prevenirea sinuciderii / oamenii strazii / incuiat afara / incuiata afara / bate la masina / cazut netul / a cazut internetul / ma omoara tura
  вбити час / вбиваю час / ноги вбивають / клейовий пістолет / перша допомога / першої допомоги / профілактика самогубств* / каса не бється / вечірка / убить время / первая помощь
  اقتل الوقت / اضيع الوقت / اسعافات اوليه / الاسعافات الاوليه / مسدس شمع / مسدس غراء / الوقايه من الانتحار
  打发时间 / 消磨时间 / 急救箱 / 急救培训 / 急救课 / 自杀预防 / 预防自杀 / 热熔胶枪 / 锁在外面 / 被锁在外 / 磨刀`

/** What must not happen to a child; beside an age under 18 it needs no other sign. */
export const AGAINST_A_CHILD = `night* / all day / no school / noche* / todo el dia / noite* / noc / nocy / nocce / noapte* / вночі / ночі / ночью / ніч / بالليل / الليل / 夜班 / 晚上 / 上夜 /
  touch* / kiss* / sex* / hurt* / hit* / beat* / grop* / grab* / rape* / naked / nude* / photo* / picture* / pics / film* / bed / undress* / money / gift* / drugs
  makes me / make me / forc* / sleep with / scar* / afraid / pay* / hotel room / older man / old man / shower / follow* / run away / ran away
  toca / tocan / toco / tocar* / besa / beso / besar* / sexo / sexual* / pega / pego / golpe* / daño / dano / desnud* / foto* / cama / manose* / obliga* / fuerza / miedo / acuesto / acostar*
  toca / tocou / beija / beijou / beijar* / bate / bateu / magoa / nua / despir / obriga* / medo / apalp* / mexe comigo / deitar
  dotyka* / dotkn* / caluj* / pocalow* / seks* / bije / uderz* / krzywdz* / nag* / zdjec* / lozk* / zmusza / boje / obmacuj* / maca / lapie
  atinge / atins / pipai* / saruta* / sex* / bate / batut / loveste / lovit / raneste / goala / dezbrac* / poze / pat / obliga / frica / pune mana / ma pune sa
  торка* / чіпа* / цілу* / секс* / бє / бив / вдарив / боляче / кривд* / гола / голу / роздяг* / фото / ліжк* / змушує / боюсь / боюся / лапає / трога* / целу* / бьет / голой / заставляет / щупа*
  يلمس / بيلمس / لمس / يبوس / بيبوس / باس / جنس / يضرب / بيضرب / ضرب / ياذي / عري / صور / سرير / يجبر / بيجبر / خايف / خايفه / تحرش / يتحرش / بيتحرش / كيقيس / كيلمس / يخليني
  摸 / 碰我 / 亲我 / 吻 / 抱我 / 打我 / 伤害 / 性 / 裸 / 拍照 / 照片 / 脱衣 / 床 / 强迫 / 逼 / 怕 / 动手动脚 / 骚扰`

/** Words of a child: what else may be a grown woman (“the girl from the agency”). */
export const CHILD_WORDS = `child* / kid / kids / kiddo / boy / boys / toddler / baby / babies / teen / teens / teenage* / minor / minors / underage / schoolgirl* / school uniform / little girl* / small girl* / young girl* / little sister / little sis / my daughter / his daughter / infant
  nino / nina / ninos / ninas / nene / nena / bebe / chaval* / chamac* / crio / cria / crios / menor / menores / jovencit* / chavit* / carajit* / adolescente* / colegial* / uniforme de colegio / quinceaner* / pequen* / hijo / hija / guagua / peladit* / patoj*
  crianca* / menin* / miudo / miuda / miudos / bebe / adolescente* / menor / menores / garot* / uniforme escolar / estudante do / filha / filho / novinh* / rapazinho
  dziec* / dziewczynk* / chlopczyk* / chlopiec / chlopc* / nieletni* / maloletni* / niemowl* / nastolat* / uczennic* / mundur* / malolat* / malut* / corka / corke / synek / smarkul*
  copil* / fetit* / baietel* / baiat / baieti / minor* / bebelus* / adolescent* / elev* / uniforma de / scolarit* / pusti* / fiica / fiul
  дит* / дівчинк* / хлопчик* / малолітн* / неповноліт* / немовл* / підліт* / школяр* / форм* шкільн* / шкільн* / малюк* / доньк* / дочк* / ребен* / ребён* / девочк* / мальчик* / несовершеннолет* / подрост* / школьн*
  طفل / طفله / اطفال / ولد / اولاد / صغيره / صغير / قاصر / قاصره / رضيع / بنت صغيره / بنات صغار / مراهق / مراهقه / بنت مدرسه / المريول / مدرسه / عيل / عيال / الدري / drari / bent soghayara
  小孩 / 孩子 / 儿童 / 小女孩 / 小男孩 / 小朋友 / 婴儿 / 宝宝 / 未成年 / 学生 / 校服 / 小学 / 初中 / 高中生 / 少年 / 少女 / 女儿 / 儿子 / 细路 / 妹妹仔 / 娃`

/** Adults whose work is with children: the children beside them are no sign. */
export const ADULT_WITH_CHILDREN = `nanny / nannies / au pair / aupair / babysitter / childminder / governess / ninera / nana / canguro / babysiter / bona / ama / baba /
  niania / niani* / opiekunk* / dadac* / bone / bona / menajer* / няня / няню / няні / няньк* / гувернантк* / مربيه / داده / جليسه / خادمه / шغاله / شغاله / 保姆 / 阿姨 / 育儿嫂`
