/*
 * How people name a country that they are in: its names in the languages of the hub, as they are folded, and cities that
 * many hotels are in. `*` stands for any end of a word. Never its people or its language: who speaks Spanish is not in Spain.
 * A place that is a word of another language is left out (Cork, Nice). No native speaker has read them yet.
 */

/**
 * A country by its code, and its names; EU for Member States of which the hub has no numbers. Of some countries here the hub has
 * none either: those of another country must not stand in their place.
 */
export const COUNTRY_WORDS: Readonly<Record<string, string>> = {
  GB: `united kingdom / uk / great britain / britain / england / scotland / wales / northern ireland / london / manchester / birmingham / glasgow
    edinburgh / liverpool / blackpool / belfast / cardiff / leeds / reino unido / inglaterra / escocia / gran bretana / gra bretanha / irlanda del norte
    irlanda do norte / londres / wielk* brytani* / angli* / szkocj* / londyn* / walii / irlandi* polnocn* / marea britanie / marii britanii / scotia
    londra / regatul unit / irlanda de nord / велик* британі* / великобритан* / англі* / шотланді* / лондон* / англи* / британи* / шотланди*
    північн* ірланді* / بريطانيا / انجلترا / انكلترا / لندن / اسكتلندا / المملكه المتحده / 英国 / 英格兰 / 苏格兰 / 伦敦 / 曼彻斯特 / 北爱尔兰`,
  IE: 'ireland / eire / dublin* / galway / irlanda / irlandi* / ірланді* / ирланди* / дублін* / дублин* / ايرلندا / دبلن / 爱尔兰 / 都柏林',
  ES: `spain / espana / madrid* / barcelon* / mallorca / majorca / majorc* / ibiza / ibizie / tenerife / teneryf* / malaga / benidorm / magaluf / lanzarote
    sevilla / seville / valencia / canarias / atocha / espanha / maiorca / hiszpani* / spania / spaniei / іспані* / испани* / мадрид* / барселон* / майорк*
    اسبانيا / مدريد / برشلونه / 西班牙 / 马德里 / 巴塞罗那`,
  DE: `germany / deutschland / berlin* / munich / hamburg* / frankfurt* / cologne / alemania / alemanha / niemcy / niemczech / monachium / germania / germaniei
    німеччин* / германи* / берлін* / берлин* / гамбур* / мюнхен* / المانيا / برلين / 德国 / 柏林 / 慕尼黑`,
  FR: `france / paris / lyon / marseille / francia / franca / francj* / paryz* / franta / frantei / франці* / франци* / париж* / فرنسا / باريس / 法国 / 巴黎`,
  IT: `italy / rome / milan / venice / naples / italia / italiei / milano / wloszech / wlochy / rzymie / mediolan* / італі* / итали* / мілан* / милан*
    ايطاليا / ميلانو / 意大利 / 罗马 / 米兰`,
  NL: `netherlands / holland / amsterdam* / rotterdam* / holanda / paises bajos / paises baixos / holandi* / niderland* / olanda / olandei / tarile de jos
    нідерланд* / нидерланд* / голланді* / голланди* / амстердам* / هولندا / امستردام / 荷兰 / 阿姆斯特丹`,
  BE: `belgium / brussels / antwerp / belgica / bruselas / bruxelas / belgia / belgii / belgiei / belgie / bruksel* / bruxelles / бельгі* / бельги* / брюссел*
    بلجيكا / بروكسل / 比利时 / 布鲁塞尔`,
  CH: `switzerland / zurich / geneva / suiza / suica / szwajcari* / elvetia / elvetiei / швейцарі* / швейцари* / سويسرا / 瑞士`,
  PL: `poland / warsaw / krakow* / cracow / polonia / poloniei / polska / polsce / polske / varsovia / warszaw* / польщ* / польш* / варшав* / بولندا / وارسو / 波兰 / 华沙`,
  RO: `romania / romaniei / bucharest / bucuresti / rumania / bucarest / romenia / bucareste / rumunia / rumunii / rumunie / bukareszt* / румуні* / румыни* / бухарест*
    رومانيا / بوخارست / 罗马尼亚 / 布加勒斯特`,
  UA: `ukraine / kyiv / kiev / lviv / ucrania / ukraina / ukrainie / ukraine / kijow* / lwowie / ucraina / ucrainei / україні / україна / україну / украине / украина
    київ* / києв* / киев* / львов* / львів / اوكرانيا / كييف / 乌克兰 / 基辅`,
  US: `the usa / united states / america / new york / florida / texas / california / las vegas / miami / chicago / orlando / los angeles / myrtle beach / new mexico
    estados unidos / eeuu / eua / nueva york / nova iorque / stany zjednoczone / stanach zjednoczonych / ameryce / nowym jorku / statele unite / сша / америці / америке
    нью йорк* / امريكا / اميركا / الولايات المتحده / نيويورك / 美国 / 纽约 / 洛杉矶`,
  CA: 'canada / toronto / vancouver / montreal / canadei / kanada / kanadzie / канад* / торонто / كندا / 加拿大 / 多伦多 / 温哥华',
  AU: 'australia / australiei / sydney / melbourne / brisbane / australii / австралі* / австрали* / сідне* / سيدني / استراليا / 澳大利亚 / 澳洲 / 悉尼 / 墨尔本',
  AE: `emirates / uae / dubai / dubaiu / abu dhabi / sharjah / emiratos / emirados / emiratele / emirate / emiratach / dubaj* / дубай / дубаї / дубае / дубаю / емірат* / эмират*
    الامارات / دبي / ابوظبي / ابو ظبي / الشارقه / 迪拜 / 阿联酋 / 阿布扎比`,
  IN: 'india / indiei / mumbai / delhi / goa / bangalore / indiach / індії / індія / индии / индия / الهند / 印度 / 孟买 / 新德里',
  QA: `qatar / doha / en catar / no catar / w katarze / do kataru / в катарі / в катаре / до катару / قطر / الدوحه / 卡塔尔 / 多哈`,
  TH: `thailand / bangkok* / phuket / pattaya / tailandi* / tajlandi* / таїланд* / таиланд* / тайланд* / бангкок* / تايلاند / تايلند / بانكوك / 泰国 / 曼谷 / 普吉`,
  TR: `in turkey / turkiye / istanbul* / antalya / bodrum / turquia / turcja / turcji / turcia / turciei / туреччин* / турции / турция / стамбул* / تركيا / اسطنبول / 土耳其 / 伊斯坦布尔`,
  MX: `mexico / cancun / tijuana / acapulco / meksyk* / mexic / mexicului / мексик* / المكسيك / 墨西哥 / 坎昆`,
  EU: `portugal / lisbon / lisboa / algarve / portugali* / португалі* / португали* / البرتغال / 葡萄牙 / 里斯本 / lizbon* / лісабон*
    greece / athens / crete / grecia / greciei / grecj* / греці* / греци* / اليونان / 希腊 / austria / vienna / viena / austrii / austriei / австрі* / австри* / النمسا / 奥地利
    cyprus / chipre / cypr* / cipru / кіпр* / кипр* / قبرص / 塞浦路斯 / malta / malcie / мальт* / مالطا / 马耳他 / croatia / croacia / chorwacj* / croatia / хорваті* / хорвати* / كرواتيا / 克罗地亚
    czech republic / prague / praga / czechach / cehia / чехі* / чехи* / прага / празі / التشيك / 捷克 / hungary / budapest* / hungria / wegrzech / ungaria / угорщин* / венгри* / المجر / 匈牙利
    sweden / stockholm / suecia / szwecj* / suedia / швеці* / швеци* / السويد / 瑞典 / denmark / copenhagen / dinamarca / danii / danemarca / дані* / дани* / الدنمارك / 丹麦
    finland / finlandia / finlandi* / фінлянді* / финлянди* / فنلندا / 芬兰 / bulgaria / bulgarii / болгарі* / болгари* / بلغاريا / 保加利亚 / slovakia / slowacj* / slovacia / словаччин* / словаки*
    lithuania / litwie / lituania / литві / литве / latvia / lotwie / estonia / estonii / luxembourg / luxemburg* / люксембур*`,
}

/** Before a country that somebody comes from. */
export const FROM = ['from', 'desde', 'z', 'ze', 'dinspre', 'з', 'із', 'зі', 'из', 'с', 'от', 'від', 'من']
/** The same where it follows somebody: “soy de Rumania”, but “un hotel de Madrid”. */
export const OF = ['de', 'da', 'do', 'din', 'of', 'del', 'dos']
export const SOMEBODY =
  /^(soy$|somos$|son$|es$|ven[gi]|vine|chic|mujer|hombre|gente|trabajador|sou$|sao$|venho$|vim$|viemos$|vem$|rapariga|mulher|homem|moca|trabalhador|sunt|suntem|vin$|veni|fat[ae]|femei|barbat|oameni|originar|copii|muncitor)/
/** Before a country that somebody may be sent to, and words of being sent there, up to four words before it. */
export const BACK =
  /(?:^| )(?:back|deport|send|sent|return|devolv|devuelv|expuls|voltar|mandar|regres|odesl|odsyl|wroc|inapoi|trimi|поверн|назад|депорт|верн|отправ|يرحل|ترحيل|يرجع|بيرجع)/
export const BACK_BEFORE = 4
export const IN = ['in', 'en', 'em', 'no', 'na', 'w', 'we', 'la', 'at', 'near', 'в', 'у', 'во', 'на', 'في']
