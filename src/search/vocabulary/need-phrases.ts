/*
 * What people type who need one certain kind of help, by need and language: these phrases decide which card is shown, where
 * the points of src/search/crisis alone would be unsure. Phrases are separated by slashes or lines. `*` stands for any end
 * of a word, and up to two words may stand between two words of a phrase (“want die” is in “want to die”). Everything is
 * written as it is folded: without diacritics and apostrophes. No native speaker has read those of other languages than
 * English yet.
 */

import { AT_WORK, OWN_PAPERS, TAKEN_BY_A_BOSS } from './work-phrases.ts'

/** The needs that a phrase tells by itself, the most certain first. */
export const PHRASE_NEEDS = ['suicide', 'rape', 'injury', 'home-violence', 'no-shelter', 'worker'] as const
export type PhraseNeed = (typeof PHRASE_NEEDS)[number]

const SUICIDE = `wrote the letters / letters already / tired of all / no point no more / only way out is / stand* on roof / standing roof / on the roof looking / look* at balcony / jump in sea / sea and jump / want to jump / want jump / pills in my hand / bottle of pills
  no wake up / rather not wake / disappear for good / everybody better without / i have rope / with a rope / end everything / cut again / cutting again
  pastillas en la mano / tengo las pastillas / azotea pense / en la azotea / mejor no despertar / pa que sigo / para que sigo / para que seguir / se va a tirar / voy a tirarme / me voy a tirar / una soga / desaparecer de una / me corte otra / volvi a cortarme / sin mi estarian
  comprimidos na mao / tenho os comprimidos / em cima do telhado / no telhado / melhor sumir / sumir de vez / pra que continuar / para que continuar / vai se atirar / vai atirar se / vou atirar me / vou me atirar / uma corda / cortei me outra / cortei me de / me cortei / vou me jogar / quero sumir
  tabletki w rece / mam tabletki / stoje na dachu / jestem na dachu / na dachu hotelu / po co dalej / nie ma sensu zyc / sie powiesi / schowal sznur / kupilam sznur / mam sznur / lepiej zasnac / znowu sie pocie* / znowu sie ci* / lepiej zniknac / chce zniknac
  pastilele in mana / am pastilele / pe acoperis / stau pe acoperis / n are rost / nu mai are rost / mai bine adorm / se spanzura / franghia / o franghie / m am taiat iar / iar m am taiat / vreau sa dispar / mai bine dispar
  таблетки в рук* / маю таблетки / стою на даху / на даху і / сенсу нема / нема сенсу / нащо далі / повіситься / мотузк* / знову порізал* / знову різ* / хочу зникнути / краще заснути / стою на крыше / на крыше и / таблетки в руке / снова порезал* / повесится / верёвк* / веревк* / stoiu na dakhu / na dakhu
  الحبوب بيدي / الحبوب بايدي / حبوب في ايدي / معي حبوب / فوق السطح / علي السطح واقف / واقف علي السطح / واقفه علي السطح / بيشنق نفسه / تشنق / جرحت ايدي / جرحت يدي / اختفي احسن / ليش كمل / ما في سبب عيش / عييت من كلشي / sabab a3ish / fo9 s6e7
  安眠药 / 一整瓶药 / 烧炭 / 天台望 / 在天台 / 站在天台 / 站在楼顶 / 在楼顶 / 上吊 / 买了绳 / 又割了 / 想消失 / 睡着就不醒 / 不想再醒 / 遗书
  want* die / wanna die / wish dead / want be dead / rather be dead / kill* myself / killing myself / end my life
  end it all / end myself / my own life / dont want live / dont wanna live / no reason live / no point living / not want live
  better off without me / better without me / be gone better / suicidal / commit suicide / thinking suicide / thoughts suicide
  my suicide / cut* myself / cut* my arms / cut* my wrists / hurt* myself / harm* myself / self harm* / selfharm* / hang myself
  all the pills / take pills all / pills want take / pills end / dont want wake up / not wake up again / unalive
  kill herself / kill himself / kill themselves / killing herself / killing himself / wants to die / jump off / just one step
  asleep not come back / life worth nothing / cant live anymore / cant go on living / living anymore
  quiero morir* / kiero morir* / quisiera morir* / querer morir* / ganas morir* / quiero matarme / voy matarme / pienso matarme
  quitarme la vida / quitarse la vida / suicidarme / suicidarse / me suicid* / pensamientos suicid* / no quiero vivir
  no quiero seguir viviendo / no quiero seguir viva / no quiero seguir vivo / ganas de vivir / mejor muerta / mejor muerto
  cortarme / me corto los / me corte los / me corto las / autolesion* / todas las pastillas / pastillas todas
  acabar con todo / acabar con mi vida / terminar con mi vida / mejor sin mi / quiere matarse / se quiere matar / ahorcarme
  tirarme por / tirarme al / saltar del balcon / tirarme del / hacerme dano
  quero morrer / queria morrer / vontade morrer / quero matar me / vou matar me / penso matar me / quero me matar / vou me matar
  tirar minha vida / acabar com minha vida / fim minha vida / acabar com tudo / suicidar me / me suicidar / penso suicid*
  nao quero viver / nao quero mais viver / ja nao quero viver / nao vale a pena viver / cortar me / corto me / me cortar / me corto
  cortei me os / melhor sem mim / todos os comprimidos / comprimidos todos / enforcar me / me enforcar / quer matar se / quer se matar
  atirar me da / atirar me do / magoar me a mim / quer suicidar se / saltar da varanda
  chce umrzec / chcialabym umrzec / chcialbym umrzec / wole umrzec / zabic sie / zabije sie / sie zabic / sie zabije / nie chce zyc
  nie chce mi sie zyc / nie chce juz zyc / po co zyc / odebrac sobie zycie / odbiore sobie / skonczyc ze soba / skoncze ze soba
  mysle samoboj* / mysli samoboj* / popelni* samoboj* / chce samoboj* / tne sie / sie tne / pocielam sie / pocialem sie / okalecz* sie
  wszystkie tabletki / tabletki wszystkie / powiesic sie / powiesze sie / sie powiesze / lepiej beze mnie / skoczyc z balkonu / skocze z
  vreau sa mor / vreau sa mori / as vrea sa mor / doresc sa mor / ma omor / sa ma omor / ma sinucid / sa se sinucida / gand* sinucid*
  sa se omoare singura / nu mai vreau sa traiesc / nu vreau sa traiesc / nu mai vreau sa traiesc / imi iau viata / sa imi iau viata
  mi iau viata / imi iau zilele / mi iau zilele / pun capat zilelor / pun capat vietii / ma tai pe / m am taiat / toate pastilele
  mai bine fara mine / ma spanzur / sa ma arunc / sar de la / ma arunc de / vrea sa se omoare / vrea sa moara
  хочу померти / хочу вмерти / хочеться померти / не хочу жити / не хочу більше жити / не хочеться жити / вбити себе / вбю себе
  убити себе / покінчити з собою / покінчу з собою / покінчити з життям / накласти на себе руки / думки самогуб* / думаю самогуб*
  ріжу себе / ріжу руки / порізала вени / порізати вени / порізав вени / всі таблетки / таблетки всі / стрибнути з / краще без мене
  без мене краще / без мене буде / повіситися / повішуся / хоче вбити себе / нема сенсу жити / немає сенсу жити
  хочу умереть / хочу сдохнуть / не хочу жить / не хочется жить / убить себя / убью себя / покончить с собой / покончу с собой
  покончить с жизнью / мысли суицид* / мысли самоубий* / режу себя / режу руки / порезала вены / вскрыть вены / все таблетки
  повеситься / без меня лучше / без меня будет / khochu pomerty / ne khochu zhyty / khochu umeret / ne hochu zhit / hochu umeret
  اريد ان اموت / اريد الموت / ابي اموت / ابغي اموت / بدي اموت / بدي موت / عايز اموت / عايزه اموت / عاوز اموت / نفسي اموت / بغيت نموت
  نبغي نموت / اتمني الموت / اقتل نفسي / هقتل نفسي / بقتل نفسي / اموت نفسي / انتحر / بنتحر / هنتحر / ننتحر / افكر في الانتحار / الانتحار احسن
  اذي نفسي / اوذي نفسي / اجرح نفسي / انهي حياتي / ما عاد بدي عيش / لا اريد ان اعيش / لا اريد العيش / مش عايز اعيش / مش عايزه اعيش
  ما بدي عيش / ما ابي اعيش / ما بغيتش نعيش / كل الحبوب / اشنق نفسي / ارمي نفسي / احسن من غيري / تنتحر / ينتحر / تقتل نفسها
  3ayez amout / 3ayza amout / badi mout / bghit nmout / nefsi amout
  想死 / 不想活 / 活不下去 / 自杀 / 自残 / 割腕 / 轻生 / 寻死 / 结束生命 / 结束自己 / 了结自己 / 跳楼 / 跳下去 / 一了百了 / 吞药 / 吃药死 / 死了算了
  活着没意思 / 活着没意义 / 不想醒 / 伤害自己 / 没有我会更好 / 没有我更好 / 不如死`

const RAPE = `said no many / told stop / told him stop / told him no / i said no / didnt wash / havent washed / where test pills / test and pills / i didnt want it / was asleep and / while i slept / hurt her down there / touched me while i slept / owner did it / it was my supervisor
  dije que no / le dije que no / yo no queria / siguio igual / no me he banado / no me e banado / sin banarme / me metieron en / se me echo encima / se aprovecho de mi
  eu disse nao / disse que nao / disse nao e / eu nao queria / fez o que quis / me forcou / forcou me / nao tomei banho / nao me lavei / aproveitou se de mim / onde vou fazer exame
  mowilam nie / powiedzialam nie / nie chcialam / nie przestal / zrobil swoje / zaciagnal mnie / nie mylam sie / nie umylam / gdzie na badanie / dobieral sie do mnie i
  am zis nu / am spus nu / nu am vrut / n am vrut / nu s a oprit / treaba cu mine / m a tras in / nu m am spalat / pus ceva in pahar / in pahar / trezit dezbracat*
  казала ні / сказала ні / я не хотіла / він не зупинився / затягнув мене / зробив своє / не мила* / де зробити аналіз* / я говорила нет / сказала нет / не остановил* / затащил меня
  قلت لا وما / قلتله لا / قلت له لا / ما وقف / ما كنت ابي / ما كنت ابغي / ما كنتش عايزه / مسكوني بالقوه / بالقوه علي / جرني علي / ما تحممت / ما استحميت / وين اروح للفحص / dar fiya / jebbedni
  说不要他 / 我说不要 / 说了不要 / 我不愿意 / 还是不停 / 那种事 / 哪种事 / 去哪里验伤 / 验伤 / 没洗澡 / 拖我到 / 把我拖 / 按住我
  rape* me / raped / raping / got rape / was rape / after rape / rapist / been rape* / forced himself / force* himself
  forced me to have sex / made me have sex / had sex with me / sex when i said no / sexual* assault* / assaulted me sexual*
  something in my drink / drink was spiked / spiked my drink / my drink spiked / drugged me / woke up without clothes / woke up naked
  wouldnt take no / kept going when / didnt want sex / said no he / did it to me while / inside me
  me violo / me violaron / me han violado / me viola / me violan / me ha violado / fui violada / fui violado / fue violada / han violado
  una violacion / violacion / abuso de mi / abuso sexualmente / abusaron de mi / me forzo / me obligo a tener / me obligo a acostarme
  agresion sexual / agredio sexual* / desperte desnuda / desperte sin ropa / algo en la bebida / me drogo
  me violou / violou me / me violaram / violaram me / fui violada / fui violado / foi violada / estupr* / violacao / abusou de mim
  abusaram de mim / obrigou me a ter / me obrigou a ter / agressao sexual / acordei sem roupa / acordei nua / algo na bebida
  zgwalc* / gwalt / gwaltu / gwalcie / gwalci* / zmusil mnie do seksu / zmusil do seksu / wykorzystal mnie seksualnie / napasc seksualna
  obudzilam sie naga / obudzilam sie bez / dosypal mi / wsypal mi / cos do drinka
  ma violeaza / m a violat / m au violat / violat* / violul / un viol / dupa viol / viol la / abuzat sexual / abuzata sexual / agresat* sexual
  fortat sa fac sex / obligat sa fac sex / fortat sa ma culc / trezit fara haine / trezit goala / ceva in bautura
  зґвалт* / згвалт* / ґвалту* / гвалту* / змусив до сексу / примусив до сексу / прокинулась без одягу / прокинулася без одягу
  прокинулася гола / прокинулась гола / підсипав / изнасил* / насилует / насиловал* / проснулась без одежды / проснулась голая / подсыпал
  zgvaltuva* / iznasil*
  اغتصبني / اغتصبوني / اغتصبها / اغتصاب / تم اغتصابي / اغتصبت / اعتدي علي جنسيا / اعتداء جنسي / اجبرني علي الجنس / نام معي بالغصب / نام معي غصب
  صحيت بدون ملابس / صحيت من غير هدوم / في مشروبي شي / حط لي شي في / ightasabni / ghtasbni / e8tasabni
  强奸 / 强暴 / 迷奸 / 性侵 / 被侵犯 / 侵犯了我 / 侵犯我 / 下药 / 下了药 / 醒来没穿 / 醒来没有穿 / 醒来衣服 / 强迫我发生 / 逼我发生`

const INJURY = `keeled over / is blue / gone blue / hot oil / went blue / splashed in eyes / chemical splashed / choke / crash people hurt / people hurt / snoring weird / wont come round / oven liquid / by mistake throat / not moving / isnt moving
  esta azul / se puso azul / morado y no / le sale espuma / echa espuma / sangra much* / por error / desengrasante / aceite hirviendo / aceite caliente / no se mueve / no se menea / se descompuso / se corto el dedo / se corto un dedo / cortadora
  esta azul / ficou azul / roxo e nao / deita espuma / espuma na boca / sangra muit* / oleo quente / oleo a ferver / nao se mexe / cortou o dedo / por engano / desengordurante
  jest siny / siny jest / zsinial* / piana z ust / leci piana / krew leci / leje sie krew / goracy olej / goracym olejem / wrzatk* / nie rusza sie / odciel* palec / uciel* palec / przez pomylke / plyn do zmywarki / nacpal sie
  e albastru / e vanat si / s a invinetit / face spume / spume la gura / curge sange* / ulei incins / ulei fierbinte / nu se misca / s a taiat la / taiat degetul / din greseala / s a drogat
  синій і не / посинів / посиніла / піна з рот* / іде піна / кров ллється / кров тече / гарячою олією / кипятком / не рухається / відрізав палець / відрізала палець / помилково / засіб для посуд* / посинел* / пена изо / кровь льет* / кровь течет / кипятком / не двигается / отрезал* палец
  ازرق / وازرق / صار ازرق / يطلع رغوه / رغوه من / الدم ما بيوقف / نزف كتير / زيت حار / زيت سخن / تحرق بالزيت / بالزيت / ما بيتحرك / ما يتحرك / لا يتحرك / مش بيتحرك / قطع اصبعه / انقطع اصبع* / بالغلط / شربت كلور / شرب كلور / ماخذ شي حبوب / sherbet kolor / رقم الاسعاف
  发紫 / 发青 / 脸色发 / 口吐白沫 / 吐白沫 / 血一直流 / 一直流血 / 热油 / 开水烫 / 不动了 / 一动不动 / 切到手指 / 切断手指 / 喝错 / 误喝 / 没呼吸
  not breathing / isnt breathing / stopped breathing / cant breathe / cannot breathe / unconscious / passed out / collapsed
  keeled over / chest pain* / heart attack / heart stopped / having stroke / had stroke / seizure / convuls* / overdos* / choking
  electric shock / electrocut* / drowning / drowned / fell pool / broke* leg / broke* arm / broken bone / bone out / bleeding lot
  bleeding badly / bleeding heavily / wont stop bleeding / bleed wont stop / burned oil / burnt oil / burn* badly / burned bad / allergic reaction
  fell down stairs / fell off ladder / fell from / hit her head / hit his head / giving birth / having baby now / waters broke
  drank bleach / drank liquid / swallowed / chemical eyes / in her eyes / in his eyes / face droop* / wont wake up / not waking up / cant wake
  needle in arm / ambulance / is blue / turning blue / scalded / fingers cut off / cut finger* / lost lot blood / heavy bleeding
  no respira / dejo de respirar / no puede respirar / no puedo respirar / inconsciente / desmay* / dolor de pecho / dolor en el pecho
  infarto / un derrame / convulsion* / convulsiona* / sobredosis / atragant* / se ahoga / se esta ahogando / descarga electrica
  electrocut* / se rompio la pierna / se rompio el brazo / hueso fuera / sangra mucho / no para de sangrar / quemad* aceite / se quemo
  reaccion alergica / se cayo por / se cayo de / se cayo de la escalera / golpe en la cabeza / dando a luz / rompio aguas / bebio lejia
  en los ojos / no despierta / no se despierta / ambulancia
  nao respira / deixou de respirar / parou de respirar / nao consegue respirar / nao consigo respirar / inconsciente / desmai*
  dor no peito / dores no peito / ataque cardiaco / enfarte / avc / convulso* / convulsao / overdose / engasg* / afogou / a afogar / afogar se
  choque eletrico / partiu a perna / partiu o braco / osso de fora / sangra muito / nao para de sangrar / queim* oleo / queimou se
  reacao alergica / caiu da escada* / caiu das escadas / caiu do / bateu com a cabeca / a dar a luz / rebentaram as aguas / bebeu lixivia
  nos olhos / nao acorda / ambulancia
  nie oddycha / przestal oddychac / nie moge oddychac / nie moze oddychac / nieprzytomn* / zemdlal* / stracil* przytomnosc / bol w klatce
  boli klatka / zawal / udar mozgu / drgawk* / padaczk* / przedawkow* / zadlawi* / dlawi sie / porazil* prad / prad porazil / tonie w
  utonal / zlamal* noge / zlamal* reke / kosc wystaje / mocno krwawi / krwawi mocno / poparz* / oparz* / reakcja alergiczna / uczulenie dusi
  spadl* ze schodow / spadl* z drabiny / spadl* z / uderzyl* sie w glowe / rodzi teraz / odeszly wody / wypil* wybielacz / wypil* plyn
  w oczy / w oczach chemi* / nie budzi sie / nie moge obudzic / karetk* / pogotowie
  nu respira / nu mai respira / nu poate respira / nu pot respira / inconstient* / a lesinat / lesinat / dureri in piept / durere in piept
  infarct / accident vascular / convulsii / supradoz* / se ineaca / s a inecat / electrocutat* / s a curentat / curentat* / rupt piciorul
  rupt mana / osul afara / sangereaza mult / sangereaza tare / nu se opreste sangele / ars cu ulei / m am ars / ars la mana / ars pe / oparit* / reactie alergica
  cazut pe scari / cazut de pe / cazut din / lovit la cap / naste acum / s a rupt apa / baut clor / baut detergent / in ochi / nu se trezeste
  nu o pot trezi / nu l pot trezi / ambulant* / salvarea
  не дихає / перестав дихати / не може дихати / не можу дихати / непритомн* / знепритомн* / втратив свідомість / втратила свідомість
  без свідомості / біль у грудях / болить у грудях / болить в грудях / інфаркт / інсульт / судоми / судомах / передоз* / вдавивс* / вдавилас*
  захлинувс* / тоне в / вдарило струмом / вдарив струм / струмом / зламав ногу / зламала ногу / зламав руку / зламала руку / сильно кровоточить
  кров не зупиняється / не зупиняється кров / обпек* / опік / алергічна реакція / впав зі сходів / впала зі сходів / впав з / впала з
  вдарився головою / вдарилася головою / народжує / відійшли води / випив відбілювач / в очі / не прокидається / швидку / швидка
  не дышит / перестал дышать / не может дышать / потерял* сознание / без сознания / боль в груди / инфаркт / инсульт / судорог* / передозировк*
  подавил* / тонет / ударило током / током / сломал* ногу / сломал* руку / сильно кровит / кровь не останавливается / обжег* / обожг* / ожог
  упал* с лестницы / рожает / не просыпается / скорую / скорая
  لا يتنفس / لا تتنفس / ما يتنفس / ما تتنفس / مش بيتنفس / مش بتتنفس / ما عم يتنفس / ما كيتنفسش / فاقد الوعي / فاقده الوعي / فقد الوعي / فقدت الوعي
  غايب عن الوعي / مغمي عليه / مغمي عليها / اغمي عليه / اغمي عليها / سخف / الم في الصدر / وجع في الصدر / وجع صدر / صدره بيوجعه / ازمه قلبيه
  جلطه / نوبه قلبيه / تشنج / صرع / جرعه زائده / اختنق / بيختنق / يختنق / شرق / كهرب / كهربا / يغرق / غرق / انكسرت رجل / كسر رجله / كسرت
  ينزف كثير / بينزف / تنزف / نزيف / احترق / انحرق / حرق بالزيت / حساسيه شديده / وقع من / وقعت من / طاح من / سقط من / سقطت من / ضرب راسه / تولد الان
  بتولد / شرب كلور / في عيون* / في عينها / في عينه / ما بيصحي / مش بيصحي / لا يستيقظ / ما تصحي / اسعاف
  没有呼吸 / 没呼吸 / 不呼吸 / 停止呼吸 / 呼吸困难 / 喘不过气 / 昏迷 / 昏倒 / 晕倒 / 晕过去 / 不省人事 / 胸口痛 / 胸痛 / 心脏病发 / 心梗 / 中风 / 抽搐
  癫痫 / 吸毒过量 / 药物过量 / 噎住 / 卡住喉咙 / 触电 / 溺水 / 掉进泳池 / 断腿 / 腿断了 / 手断了 / 骨折 / 骨头 / 大出血 / 流很多血 / 血止不住 / 止不住血
  流了很多血 / 烫伤 / 烧伤 / 过敏反应 / 摔下楼梯 / 从楼梯上摔 / 摔下来 / 撞到头 / 要生了 / 羊水破 / 喝了漂白 / 溅到眼 / 进了眼睛 / 叫不醒 / 救护车`

/** By itself: who else would take the children, or make it unsafe to go home. */
const HOME_ALONE = `scared to go home / afraid to go home / frightened to go home / cant go home to him / take the kids / takes the kids / take my kids / take the children / except for work / leave the house except / tracker on my
  spouse visa / throws kettle / says sorry with flowers / domestic violence / domestic abuse / abusive relationship / forced marriage / honour
  miedo de volver a casa / miedo a volver a casa / miedo de ir a casa / me quita a los ninos / se lleva a los ninos / quitarme a los ninos / apreto el cuello / violencia de genero / violencia domestica / maltratador / no me deja salir mas que
  medo de ir para casa / medo de voltar para casa / medo de ir pra casa / some com as criancas / leva as criancas / tirar os filhos / apertou me o pescoco / violencia domestica / so pro servico / sair so para o trabalho
  boje sie isc do domu / boje sie wracac do domu / boje sie wrocic do domu / zabierze dzieci / zabierze mi dzieci / dusil mnie / przemoc domowa / przemoc w domu / nigdzie tylko do
  frica sa merg acasa / teama sa merg acasa / frica sa ma duc acasa / imi ia copiii / ia copiii / strans de gat / violenta domestica / violenta in familie / decat la serviciu / decat la munca
  боюсь іти додому / боюся йти додому / боюсь йти додому / боюсь повертатись додому / забере дітей / дітей забере / вчора душив / домашнє насильство / нікуди крім роботи / боюсь идти домой / боюсь домой / заберет детей / домашнее насилие
  خايفه ارجع البيت / خايفه ارجع عالبيت / اخاف ارجع البيت / ياخذ الاولاد / ياخد الاولاد / ياخذ اولادي / ياخد عيالي / غنادي ليك لولاد / خنقني / عنف اسري / العنف الاسري / يذبحني اذا
  不敢回家 / 怕回家 / 带走孩子 / 抢走孩子 / 掐脖子 / 掐我脖子 / 家暴 / 家庭暴力 / 带个仔 / 逼我结婚 / 逼婚`

/** Beside a word of `PARTNER`. */
const AT_HOME = `violent / da in mine / apanho / toata leafa / ia tot / ia toti / kayderbni / يشد شعري / وبتشد / مخبي* / 会打
  beat* / hit* / slap* / kick* / punch* / chok* / strangl* / hurt* / abus* / violent / threaten* / threat* / control*
  takes my / take my / takes all / take all / keeps my / checks my / check my / follow* / track* / wont let me / doesnt let / dont let
  lock* me / afraid / scared / throws / threw / bruis* / forbid* / force* / kill me / ribs / belt / shout* / waits outside / marry / knife
  pega / pego / pegan / pegaba / golpe* / maltrat* / amenaz* / me controla / revisa mi / mira mi / me quita / se queda con / me sigue
  no me deja / me encierra / miedo / insulta / grita / empuj* / cinturon / ahorc* / estrangul* / casar* / mato / matar* / violent*
  bate / bateu / batem / bater* / agred* / maltrat* / ameac* / me controla / controla me / ve o meu / fica com o meu / tira me / tira o meu
  persegue / segue me / nao me deixa / tranca / medo / insulta / empurr* / cinto / estrangul* / casar* / queixo / grita comigo
  bije / bil mnie / pobil* / uderz* / szarp* / dusi* / grozi* / kontroluje / sprawdza / zabiera / sledzi / nie pozwala / nie daje / zamyka
  boje / wyzywa / popycha / kopie / kopn* / zmusza / przemoc* / pas / znecа* / zneca*
  bate / batut / batuta / loveste / lovit* / ameninta / amenintat* / controleaza / verifica / imi ia / ia salariul / ia banii / urmareste
  nu ma lasa / incuie / inchide / frica / jigneste / tipa la / impins / impinge / cureaua / stranguleaza / strans de gat / obliga / omoara
  бє / бив / били / побив / побила / вдарив / вдарила / душить / душив / погрожує / контролює / перевіряє / забирає / стежить / слідкує / не пускає
  не дозволяє / замикає / боюся / боюсь / ображає / штовх* / змушує / кулак* / ремен*
  бьет / бил / избил* / ударил* / душит / душил / угрожает / контролирует / проверяет / забирает / следит / не пускает / не разрешает / запирает
  боюсь / оскорбляет / толк* / заставляет
  يضرب / بيضرب / ضرب / كيضرب / يهدد / بيهدد / هدد / ياخذ / ياخد / بياخد / يتحكم / يراقب / يفتش / ما يخلي / مش بيخلي / ما بيخلي / لا يسمح / يحبس / يمنع
  بيمنع / خايفه / خايف / اخاف / يشتم / بيشتم / يخنق / خنق / يعنف / عنف / يذل
  打我 / 打人 / 家暴 / 掐 / 踢 / 扇 / 骂我 / 威胁 / 控制 / 查我 / 拿走 / 抢走 / 跟踪 / 不让我 / 不准我 / 锁 / 怕他 / 害怕 / 推我 / 逼我 / 殴打 / 动手`

const PARTNER = `wife is / wife hits / a man wife / barbatul ma / barbatul imi / prietenul imi / iubitul imi / iubitul ma / nevasta / nevasta mea / da mulher / apanho da / mi mujer me / хлопець забирає / хлопець перевіряє / хлопець бє / чоловік мене / мене чоловік / жінка мене / baba imi / 老婆会 / 老婆打 / مرتي / زوجتي / rajli
  my husband / my hubby / my boyfriend / my bf / my partner / my wife / my girlfriend / my ex / my fiance / my father / my dad
  my mother / my mum / my mom / my brother / my uncle / my stepdad / my stepfather / my mother in law / my in laws / my missus / my fella / me fella
  my sister / my cousin / my aunt / me husband / me ex
  mi marido / mi esposo / mi esposa / mi mujer / mi novio / mi novia / mi pareja / mi ex / mi padre / mi papa / mi madre / mi hermano / mi suegra / mi tio
  mi padrastro / mi primo / mi suegro
  meu marido / meu esposo / meu namorado / meu companheiro / meu ex / minha mulher / minha namorada / meu pai / minha mae / meu irmao / minha sogra
  meu tio / meu padrasto
  moj maz / maz mnie / maz mi / meza / moj chlopak / chlopak mnie / moj partner / partner mnie / moj byly / byly maz / moja zona / zona mnie / moj ojciec
  ojciec mnie / moj brat / brat mnie / tesciowa / ojczym / moj tata / moj wujek / chlopak mi / byly mnie / moj stary
  sotul / sotul meu / barbatul meu / barbatu / iubitul / prietenul meu / sotia mea / fostul / tatal meu / tata / fratele meu / soacra / unchiul meu / tatal vitreg
  concubinul / logodnicul
  мій чоловік / чоловік мене / мій хлопець / хлопець мене / мій колишній / колишній / моя дружина / мій батько / батько мене / мій брат / брат мене / свекруха
  вітчим / мій дядько / мій партнер / мій муж / муж / мой муж / мой парень / парень меня / мой бывший / бывший муж / моя жена / мой отец / отец меня / мой брат / свекровь
  отчим / чоловік перевіряє / чоловік забирає / чоловік не / чоловік бє
  زوجي / جوزي / راجلي / خطيبي / حبيبي / طليقي / زوجتي / مراتي / ابوي / والدي / ابويا / بابا / اخوي / اخويا / خويا / حماتي / عمي / زوج امي
  gozi / gouzi / rajli / zawji
  老公 / 我丈夫 / 丈夫 / 男朋友 / 男友 / 前夫 / 前男友 / 我老婆 / 我爸 / 爸爸打 / 我哥 / 婆婆 / 公公 / 继父 / 我叔 / 未婚夫`

const NO_SHELTER = `on the street with / suitcase* outside / bags on the pavement / put our bags / put my bags / at the station with / from villa where / sleep in airport / stay in airport / where can i go tonight / where do i go tonight / who take me in / locked the room my things outside
  maletas a la acera / sacaron las maletas / nos sacaron / me sacaron del cuarto / en la estacion con / en la estacion de / duermo en el carro / a donde voy ahora / a donde voy esta noche / me escape de la casa / ando en la calle / sin cuarto
  malas a porta / malas na rua / puseram as malas / puseram as nossas / posta na rua / posto na rua / na gare / na estacao com / dormo no carro / pra onde eu vou / para onde vou agora / para onde vou esta / sem quarto / sem casa
  walizki na chodnik / wystawili walizki / wystawili nam / na dworcu z / siedze na dworcu / spie w / dokad isc / gdzie isc na noc / gdzie mam isc / wyrzucili mnie / wyrzucil mnie / wyrzucili nas
  bagajele in strada / scos bagajele / scos bagaje / in gara cu / stau in gara / stau pe strada / pe strada cu / dorm in / unde sa ma duc / unde ma duc / dat afara din cazare / m au dat afara in / ne au scos
  валізи на / виставили валізи / виставили речі / на вокзалі з / сиджу на вокзалі / вигнали з гуртож* / на вулиці нема / на вулиці без / куди йти / де переночувати / ночую на / на вокзале с / выставили вещи / выгнали из общ* / где переночевать
  شنطنا برا / رمو شنط* / رموا اغراضي / بالمحطه مع / في المحطه مع / قاعده بالمحطه / بنام بالسياره / انام بالسياره / نايم بالسياره / اروح فين / وين اروح هالليله / وين اروح الليله / هربت من الكفيل / طردوني / خرجو لينا / للزنقه / فين نمشي
  行李被丢 / 行李丢 / 行李扔 / 在车站 / 坐在车站 / 睡车 / 去哪里睡 / 可以去哪里 / 能去哪 / 爬窗 / 被赶 / 走了一整夜 / 逃出来没
  nowhere sleep / nowhere go / nowhere stay / nowhere live / no place sleep / no place go / no place stay / no where sleep / no where go
  sleep* street* / sleep* car / sleep* park / sleep* bench / sleep* rough / sleep* outside / sleep* station / sleep* bus / on the street*
  homeless / kicked me out / kicked out / thrown out / threw me out / chucked out / chucked me out / slung out / bags outside / need shelter
  find shelter / womens shelter / shelter women / shelter tonight / no roof / park bench / kipping / changed the locks / without house / no home
  sofa surf* / couch surf* / somewhere sleep / somewhere to stay tonight / bed for tonight / place sleep tonight / evicted me / out of my room tonight
  no tengo donde dormir / donde dormir esta / sin donde dormir / no tengo donde ir / no tengo adonde ir / no tengo a donde / no tengo donde quedarme
  duermo calle / duermo en el coche / durmiendo en la calle / durmiendo en el coche / dormir en la calle / en la calle con / estoy en la calle
  me echaron del piso / me echaron de la / me echaron a la calle / me han echado / sin techo / sin casa / albergue / un refugio / cambiaron la cerradura
  nao tenho onde dormir / sem sitio para dormir / onde dormir esta noite / nao tenho para onde ir / nao tenho onde ficar / sem lugar para dormir
  durmo na rua / durmo no carro / dormir na rua / a dormir na rua / a dormir no carro / estou na rua / puseram me na rua / me puseram na rua
  fui posto na rua / fui posta na rua / expuls* do quarto / expuls* da casa / sem abrigo / sem teto / sem casa / um abrigo / mudaram a fechadura
  nie mam gdzie spac / gdzie spac dzis* / nie mam gdzie isc / nie mam dokad isc / nie mam gdzie mieszkac / nie mam gdzie nocowac / spie na ulicy
  spie w samochodzie / spie w aucie / spie na dworcu / spie na lawce / spac na ulicy / jestem na ulicy / na bruku / wyrzuc* mnie z / bezdomn*
  noclegown* / szukam noclegu na dzis / schronisk* dla kobiet / schronienie / zmienil* zamki / bez dachu
  nu am unde sa dorm / nu am unde dormi / nu am unde sa merg / nu am unde sa ma duc / nu am unde sa stau / dorm pe strada / dorm in masina / dorm in gara
  dorm in parc / sunt pe strada / ramas pe strada / pe drumuri / m a dat afara din / m au dat afara din camera / m au dat afara din casa / m au scos din camera
  fara adapost / un adapost / adapost pentru / schimbat yala / schimbat incuietoarea / fara casa / unde sa dorm
  ніде спати / нема де спати / немає де спати / ніде ночувати / нема де ночувати / немає де ночувати / нема куди йти / немає куди йти / нікуди йти
  ніде жити / нема де жити / сплю на вулиці / сплю в машині / сплю на вокзалі / на вулиці з / опинилась на вулиці / опинилася на вулиці / опинився на вулиці
  вигнали з / вигнав з дому / викинули на вулицю / викинули мене / бездомн* / притул* / прихист* / змінили замок / без даху
  негде спать / негде ночевать / некуда идти / негде жить / сплю на улице / сплю в машине / на улице с / оказалась на улице / выгнали из / выгнал из дома / ночлежк* / приют
  ما عندي مكان انام / ماعندي مكان انام / ليس لدي مكان انام / مفيش مكان انام / ماليش مكان / مالي مكان / وين انام / فين انام / مكان انام فيه / مكان ابات
  ما عنديش فين نعس / فين نبات / انام في الشارع / بنام في الشارع / نايم في الشارع / نايمه في الشارع / انام في السياره / في الشارع مع / انطردت من / طردوني من
  طردني من البيت / طردني من الغرفه / ماوي / مأوي / ملجا / بلا ماوي / بدون سكن / بلا سكن
  没地方睡 / 没地方住 / 没有地方住 / 没有地方睡 / 没地方去 / 没有地方去 / 无处可去 / 无家可归 / 睡街 / 睡大街 / 睡在街 / 睡公园 / 睡在公园 / 睡车站 / 睡在车 / 睡车里
  露宿 / 流落街头 / 赶出来 / 赶出去 / 赶出宿舍 / 被赶出 / 收容所 / 庇护所 / 换了锁 / 今晚住哪 / 今晚睡哪`

/** The phrases of a need: any of these lists, of which each must have a phrase in the sentence. */
export const NEED_PHRASES: Readonly<Record<PhraseNeed, readonly (readonly string[])[]>> = {
  suicide: [[SUICIDE]],
  rape: [[RAPE]],
  injury: [[INJURY]],
  'home-violence': [[HOME_ALONE], [PARTNER, AT_HOME]],
  'no-shelter': [[NO_SHELTER]],
  worker: [[AT_WORK], [OWN_PAPERS, TAKEN_BY_A_BOSS]],
}
