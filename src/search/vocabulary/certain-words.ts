/*
 * Words of the few sentences that are certain, in the languages of the hub and in Russian, as `phrasePattern` reads them: `*`
 * stands for any end of a word. src/search/crisis/certain.ts says which of them together mean what. No native speaker has read
 * them yet.
 */
export const CERTAIN_WORDS = {
  /** Somebody is locked in. */
  locked: `locked in / locked inside / locked up / locked from outside / locked from the outside / house door locked / house locked / dorm locked / dormitory locked / lock the house / lock the staff house / lock the dorm* / locked me / locked us / locked her / locked him / locked them / lock me / lock us / lock her / lock them / locks me / locks us / locks her / locks them / locking us / locking me
    encerrad* / encerraron / cerrada por fuera / encerro / encierra* / encierran / bajo llave / encerrar*
    trancad* / trancou / fechada por fora / trancaram / trancam / tranca nos / tranca me / me tranca / fechad* a chave / fechad* no quarto / fechad* na cave / fecharam me / fechou me / fechou nos / fecham nos / fecham me
    zamkniet* na klucz / zamkniet* od zewnatrz / zamkniet* w poko* / zamkniet* w piwnic* / zamkniet* w kwater* / jestem zamkniet* / jestesmy zamknie* / zamkneli / zamknal mnie / zamknal nas / zamknal ja / zamknela mnie / mnie zamkn* / nas zamkn* / zamyka* mnie / zamyka* nas / nas zamyka* / mnie zamyka* / uwiezi*
    incuiat* / incuie / inchis* pe dinafara / incui / ma incui* / ne incui* / inchisa in / inchis in / inchisi in / sunt inchis* / m a inchis / m au inchis / ne inchid / ma inchide / ma inchid
    замкнен* / замкнут* / зачинен* ззовні / замкнул* / замкнув / замикають / замикає нас / замикає мене / зачинили / зачинен* в кімнат* / закрили мене / закрили нас / мене закрили / запер / заперли / заперт* / запирают / закрыли меня / закрыли нас
    محبوس / محبوسين / مقفول من بره / مقفل من الخارج / يقفلون السكن / حبسوني / حبسني / حابسني / حابسيني / حبسونا / حابسينا / حابسينني / يحبسونني / يحبسوننا / يحبسني / بيحبسونا / محتجز / مقفول علي / مقفول علينا / قفلوا علي / قفلوا علينا / قفل علي / يقفلون علي / يقفلون علينا / مسكرين علي / سكروا علي
    7abesni / 7abasni / habasni / bi7ebesni / menya zaperli / zaperli menya / nas zaperli / zapirayut nas / mene zamknuly / nas zamykayut / bei suo zai / bei guan zai / suo zai fangjian / suo zai sushe
    锁在 / 锁起来 / 宿舍锁 / 反锁 / 关在房 / 关在屋 / 关在宿舍 / 关在里 / 关在地 / 关起来 / 被关 / 被锁 / 把我锁 / 把我们锁 / 锁住我`,
  /** What else is locked, or who is locked out. */
  lockedOther: `out / who has the key / quien tiene la llave / quem tem a chave / kto ma klucz / cine are cheia / у кого ключ / عنده المفتاح / despensa / lift / elevator / exit* / key / keys / luggage / bag / bags / stock / rate / rates / price* / safe / phone / bike / account / cabinet / cupboard / tool* / fuera / llaves / maleta* / equipaje / caja fuerte / precio* / cuenta / fora / chaves / mala / bagagem / cofre / preco* / conta
    ascensor / salidas / elevador / saidas / kluczyk* / klucze / windzie / ewakuacyjn* / bagaz* / walizk* / sejf* / cena / konto / afara / lift / iesiril* / cheile / bagaj* / seif* / pret* / contul / marfa / ліфт* / вихід / виходи / ключі / багаж* / валіз* / сейф* / рахунок / товар* / ключи / مفاتيح / مصعد / حقيبه / خزنه / حساب / 外面 / 门外 / 电梯 / 出口 / 钥匙 / 行李 / 保险箱 / 账 / 手机`,
  /** Sleeping with those who are at the hotel. */
  sleepWith: `sleep with guest* / sleep with client* / sleep with customer* / sleep with men / sex with guest* / sex with client* / sex with customer* / sex with men / bed with guest* / bed with client*
    dormir con huespedes / dormir con clientes / dormir con los * / acostar* con * / acueste con * / acuesten con * / acuesto con * / sexo con clientes / sexo con huespedes / dormir com hospedes / dormir com clientes / dormir com os * / deitar me com * / sexo com clientes / sexo com hospedes
    spac z gosc* / spac z klient* / spac z mezcz* / sypiac z gosc* / sypiac z klient* / seks z gosc* / seks z klient* / seksu z klient* / seksu z gosc* / lozka z gosc* / lozka z klient* / culc cu * / culcam cu * / dorm cu client* / dorm cu oaspet* / sex cu client* / sex cu oaspet*
    спати з гост* / спати з клієнт* / спати з чолов* / спать с гост* / спать с клиент* / секс* з клієнт* / секс* з гост* / انام مع / ننام مع / النوم مع / الجنس مع / 陪睡 / 陪客 / 客人睡 / 客人上床 / 接客 / 卖淫`,
  /** A boss who keeps a passport, or hits, in the Latin letters in which Chinese, Arabic and Russian are typed. */
  harmed: `kou wo huzhao / kou le wo de huzhao / kou wo de huzhao / kou huzhao / na zou huzhao / na zou wo de huzhao / shou zou huzhao / shou zou wo de huzhao / bu huan wo huzhao / bu huan huzhao / laoban da wo / jingli da wo / zhuguan da wo / da le wo
    5ad el passport / 5ad gawaz* / wa5ed el passport / wa5ed gawaz* / khad gawaz* / akhad jawaz* / akhad el passport / akhad gawaz* / modir darab* / mudir darab* / mudiri darab* / modir byedrab* / lamasni / lamesni / byelmesni
    zabral pasport / zabral moy pasport / zabral moi pasport / otobral pasport / zabrav pasport / zabrav miy pasport / zabraly pasport / bet menya / byot menya / byet menya / bye mene / udaril menya / vdaryv mene / lapal menya / lapav mene / pogrozhuye / ugrozhaet mne`,
  /** The place where a boss decides. */
  atWork:
    'at work / on shift / en el trabajo / no trabalho / w pracy / la munca / la serviciu / на роботі / на зміні / на работе / في العمل / في الشغل / بالشغل / 上班',
  /** Getting away. */
  flee: 'escape / run away / get away / escapar / escaparme / escaparnos / huir / fugar* / fugir / uciec / fug / scap / втекти / тікати / сбежать / убежать / اهرب / الهرب / الهروب / 逃',
  /** Drinks and drugs, beside an age that is said. */
  lure: `drinks / alcohol / vodka / beer* / drugs / bebidas / copas / alcohol / droga* / cerveza* / alcool / cerveja* / alkohol* / drinki / wodk* / piwo / narkotyk* / bautur* / alcool / bere / droguri
    алкогол* / горілк* / пиво / випивк* / наркот* / водк* / كحول / خمر / مخدرات / بيره / 酒 / 毒`,
  /** A grown woman who cares for children. */
  nanny:
    'nanny / nannies / au pair / babysit* / ninera* / ama / baba / niani* / opiekunk* / dadaca / нян* / مربيه / شغاله / خادمه / 保姆 / 阿姨',
  /** Somebody close at home. */
  partner: `husband* / wife / boyfriend* / partner* / my ex / marido / esposo / novio / pareja / namorad* / companheir* / maz / meza / mezem / narzeczon* / chlopak / sotul* / iubit* / barbatul meu / чоловік мене / мій чоловік / мого чоловіка / муж / мужа
    زوجي / جوزي / خطيبي / راجلي / 老公 / 丈夫 / 男友 / 男朋友 / 我男人`,
  /** Who leads a training, and asks for it or tells of it. */
  leads: `in my training / in my session / training for my team / training for my staff / training for staff / training for housekeep* / training for kitchen / en mi curso / na minha formacao / na moim szkoleniu
    la cursul meu / на моєму тренінгу / في دورتي / 在我的培训`,
  /** A guest who was asked whose child it is. */
  ownChild: `child is mine / daughter is mine / son is mine / prove my child / prove my daughter / prove my son / asked who my
    si es mi hij* / se e minha filha / se e meu filho / czy to moj* / daca e copilul meu / чи це моя / чи це мій / هل هي ابنتي / هل هو ابني / 是不是我的孩子`,
  /** People whom the State or a council houses in hotels. */
  asylum: 'asylum seekers',
  police: 'police / cop / cops / officers / policia / policj* / politi* / поліці* / полици* / الشرطه / شرطه / 警',
  /** The office for immigration, or what it asks for. */
  immigration: `immigration / home office / visa / border force / undocumented / papers / inmigracion / migracion / extranjeria / visado / papeles / imigracao / visto / sef / papeis / imigrac* / migrac* / wiz* / papierow / imigrar* / viza / acte / fara acte
    міграц* / імміграц* / віз* / документ* / миграц* / виз* / الهجره / تاشيره / فيزا / اوراق / 移民 / 签证 / 内政部 / 身份`,
  /** Telling it. */
  tells: `share* / sharing / tell / tells / pass / passes / inform / give my / compart* / pasa / pasan / avisa* / informa* / diz* / partilha* / passa* / comunic* / przekaz* / przekaż* / powie* / powiadom* / udostep* / spun* / transmit* / anunt*
    переда* / повідом* / скаж* / сообщ* / تخبر / تبلغ / يبلغون / تعطي / تشارك / يعطون / 告诉 / 通知 / 告知 / 分享 / 透露 / 交给 / 给移民`,
} as const

/** A number behind one of these, or before one of those, is no age: a room, an hour, a price. */
export const NO_AGE_BEHIND = `room rm floor number no nr table at since till until after before shift till hit caja habitacion cuarto piso mesa las a quarto caixa andar sala as kasy pokoj pokoju pietro od do o po casa camera etaj masa la ora каси номер номері номера кімната кімнаті о з до غرفه الغرفه الساعه`
export const NO_AGE_BEFORE = `am pm oclock min minutes hours days weeks months times people men women rooms nights percent pounds euros horas dias semanas meses minutos noches personas hombres noites pessoas homens godzin dni osob nocy razy minut ore zile minute persoane nopti годин днів людей ночей разів ساعات ايام اشخاص مرات`
